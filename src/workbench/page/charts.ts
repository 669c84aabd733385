/**
 * Shows the sheet's charts over the grid. Univer's canvas draws none: they are pictures in a layer above it, cut where the
 * grid's panes end, and moved with them after every frame that the grid draws.
 */
import { CommandType, ICommandService } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type Scene,
  type Viewport,
} from "@univerjs/engine-render";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { WorkbenchWords } from "../../i18n/workbench";
import { kindOf, seriesType, type Chart } from "../engine/chart";
import { boxOf, sizesOf, type Box } from "../engine/chart-place";
import type { Book } from "../host/book";
import { pictureOf, type ChartPicture } from "./chartPicture";
import type { drawChart } from "./drawChart";

/** The parts of a sheet that scroll apart from each other: without frozen rows or columns there is one. */
const paneKeys = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
] as const;

interface Pane {
  readonly key: SHEET_VIEWPORT_KEY;
  /** Cuts what lies outside the pane. */
  readonly frame: HTMLElement;
  /** Holds the charts, in the sheet's own pixels. */
  readonly sheet: HTMLElement;
  /** Where it was put last. */
  place: string;
}

/** A picture as it was drawn last; drawn anew when this is no longer what is to be seen. */
interface Drawn {
  readonly seen: string;
  readonly figure: HTMLElement;
}

type Draw = typeof drawChart;

/** Undefined where it cannot be loaded, as after an update of the site. */
const loadDrawing = (): Promise<Draw | undefined> =>
  import("./drawChart").then(
    (module) => module.drawChart,
    () => undefined,
  );

/** One chart that cannot be drawn leaves the others, and the grid, as they are. */
function drawnOr(excuse: string, draw: Draw | undefined, picture: ChartPicture, box: Box): Node | string {
  try {
    return draw?.(picture, box) ?? excuse;
  } catch {
    return excuse;
  }
}

export class Charts {
  private readonly layer = document.createElement("div");
  private readonly panes: readonly Pane[];
  private scene: Scene | undefined;
  private drawn: ReadonlyMap<string, Drawn> = new Map();
  private waiting = false;

  constructor(
    private readonly book: Book,
    private readonly words: WorkbenchWords["charts"],
  ) {
    this.layer.className = "charts";
    this.panes = paneKeys.map((key, i) => {
      const [frame, sheet] = [document.createElement("div"), document.createElement("div")];
      // A chart that frozen rows cut in two is still one chart.
      if (i > 0) frame.setAttribute("aria-hidden", "true");
      frame.append(sheet);
      this.layer.append(frame);
      return { key, frame, sheet, place: "" };
    });
    this.injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) this.refreshSoon();
    });
    // A workbook that takes another's place is there before anything draws it.
    this.injector.get(IRenderManagerService).created$.subscribe(() => this.refreshSoon());
    this.refreshSoon();
  }

  private get injector() {
    return this.book.engine.univer.__getInjector();
  }

  /** Once for all changes that are made until the next frame. */
  private refreshSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      void this.refresh();
    });
  }

  private charts(): readonly Chart[] {
    return this.book.engine.charts.of(this.book.engine.workbook().getActiveSheet().getSheetId());
  }

  private async refresh(): Promise<void> {
    // Most workbooks have no chart: only then is the library loaded that draws them.
    const draw = this.charts().length > 0 ? await loadDrawing() : undefined;
    // What is read is read now: while the library was loaded, another sheet may have come.
    this.follow();
    const sizes = sizesOf(this.book.engine.workbook().getActiveSheet().getSheet());
    const before = this.drawn;
    this.drawn = new Map(
      this.charts().map((chart) => {
        const [box, picture] = [boxOf(sizes, chart), pictureOf(this.book, chart)];
        const seen = JSON.stringify([picture, box]);
        const known = before.get(chart.id);
        return [
          chart.id,
          known?.seen === seen ? known : { seen, figure: this.figure(chart, picture, box, draw) },
        ];
      }),
    );
    const figures = [...this.drawn.values()].map(({ figure }) => figure);
    for (const { sheet } of this.panes) sheet.replaceChildren(...figures.map((each) => each.cloneNode(true)));
    this.place();
  }

  private figure(chart: Chart, picture: ChartPicture, box: Box, draw: Draw | undefined): HTMLElement {
    const { left, top, width, height } = box;
    const title = picture.title ?? chart.name;
    const figure = document.createElement("div");
    figure.className = "chart";
    figure.setAttribute("role", "img");
    figure.setAttribute("aria-label", this.words.name(title, this.words.kinds[kindName(chart)]));
    Object.assign(figure.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    if (width > 0 && height > 0) figure.append(drawnOr(this.words.failed(title), draw, picture, box));
    return figure;
  }

  /** Another workbook has another scene, with a canvas of its own. */
  private follow(): void {
    const scene = this.render()?.scene;
    if (!scene || scene === this.scene) return;
    this.scene = scene;
    // Ends with the scene.
    scene.afterRender$.subscribe(() => {
      if (this.scene === scene) this.place();
    });
  }

  private render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.book.workbook.getUnitId());
  }

  /** Puts the panes where the grid has just drawn them. */
  private place(): void {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton || render.scene !== this.scene) return;
    const canvas = render.engine.getCanvasElement();
    // A canvas is in the page only some time after its scene is there.
    if (canvas.nextSibling !== this.layer) canvas.after(this.layer);
    const corner = { x: skeleton.rowHeaderWidthAndMarginLeft, y: skeleton.columnHeaderHeightAndMarginTop };
    for (const pane of this.panes) {
      const place =
        this.drawn.size === 0 ? "" : placeOf(this.scene.getViewport(pane.key), this.scene.scaleX, corner);
      if (place === pane.place) continue;
      pane.place = place;
      const [frame = "display: none", sheet = ""] = place.split("|");
      pane.frame.style.cssText = frame;
      pane.sheet.style.cssText = sheet;
    }
  }
}

/** The styles of a pane's frame and of the sheet in it; "" for a pane that the sheet does not have. */
function placeOf(viewport: Viewport | undefined, scale: number, corner: { x: number; y: number }): string {
  if (!viewport?.isActive) return "";
  const { left, top, viewBound } = viewport;
  const [width, height] = [viewBound.right - viewBound.left, viewBound.bottom - viewBound.top];
  if (!(width > 0 && height > 0)) return "";
  const across = (corner.x - viewBound.left) * scale;
  const down = (corner.y - viewBound.top) * scale;
  return (
    `left: ${left}px; top: ${top}px; width: ${width * scale}px; height: ${height * scale}px` +
    `|transform: translate(${across}px, ${down}px) scale(${scale})`
  );
}

/** The word for what a chart is: its series' kind, or a combination of several. */
function kindName(chart: Chart): keyof WorkbenchWords["charts"]["kinds"] {
  const [first = kindOf(chart.type), ...others] = chart.series.map((series) =>
    kindOf(seriesType(chart, series)),
  );
  if (others.some(({ shape }) => shape !== first.shape)) return "combination";
  return first.stacking === "none" || first.shape === "line" ? first.shape : `${first.shape}Stacked`;
}
