/** The task pane beside the grid: the product's own page in a frame, shown, hidden and resized as Excel's. */
import type { WorkbenchWords } from "../../i18n/workbench";
import type { Visibility } from "../host/visibility";
import { element } from "./elements";
import { readSetting, writeSetting } from "./setting";

/** Excel's own limits are alike: narrower is of no use, wider leaves no grid. */
const narrowest = 280;
const widest = () => Math.max(narrowest, Math.min(720, window.innerWidth - 320));
const step = 16;
const usual = 360;
const widthKey = "jbp-pane-width";

export class Pane {
  private readonly pane = element("pane");
  private readonly edge = element("pane-edge");
  private frame: HTMLIFrameElement | undefined;

  /** Where the focus goes when the pane is closed. */
  afterwards: () => void = () => undefined;

  constructor(
    private readonly words: WorkbenchWords,
    visibility: Visibility,
  ) {
    const close = element("pane-close");
    close.setAttribute("aria-label", words.pane.close);
    close.title = words.pane.close;
    close.addEventListener("click", () => {
      visibility.show(false);
      this.afterwards();
    });
    this.edge.setAttribute("aria-label", words.pane.resize);
    this.edge.setAttribute("aria-controls", "pane");
    this.edge.addEventListener("keydown", (event) => this.resizeByKey(event));
    this.edge.addEventListener("pointerdown", (event) => this.resizeByPointer(event));
    window.addEventListener("resize", () => this.setWidth(this.width));
    this.setWidth(Number(readSetting(widthKey)) || usual);
    this.show(visibility.isShown);
    visibility.onChange((shown) => this.show(shown));
  }

  /** Loads the pane's page; the page before it, if any, goes. */
  load(loaded: (frame: HTMLIFrameElement) => void): void {
    this.frame?.remove();
    const frame = document.createElement("iframe");
    frame.title = this.words.pane.title;
    frame.src = "taskpane.html";
    frame.addEventListener("load", () => loaded(frame));
    this.pane.append(frame);
    this.frame = frame;
  }

  /** A hidden pane keeps running: custom functions live in it, as in Excel's shared runtime. */
  private show(open: boolean): void {
    this.pane.hidden = !open;
    this.edge.hidden = !open;
  }

  private get width(): number {
    return Number.parseInt(document.documentElement.style.getPropertyValue("--pane-width")) || usual;
  }

  private setWidth(width: number): void {
    const within = Math.round(Math.min(Math.max(width, narrowest), widest()));
    document.documentElement.style.setProperty("--pane-width", `${within}px`);
    for (const [name, value] of [
      ["valuenow", within],
      ["valuemin", narrowest],
      ["valuemax", widest()],
    ] as const)
      this.edge.setAttribute(`aria-${name}`, String(value));
  }

  private keepWidth(): void {
    writeSetting(widthKey, String(this.width));
  }

  private resizeByKey(event: KeyboardEvent): void {
    const widths: Readonly<Partial<Record<string, number>>> = {
      ArrowLeft: this.width + step,
      ArrowRight: this.width - step,
      Home: widest(),
      End: narrowest,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.setWidth(width);
    this.keepWidth();
  }

  private resizeByPointer(event: PointerEvent): void {
    event.preventDefault();
    this.edge.setPointerCapture(event.pointerId);
    document.body.classList.add("is-resizing");
    const right = this.pane.getBoundingClientRect().right;
    const move = (moved: PointerEvent) => this.setWidth(right - moved.clientX);
    const stop = () => {
      this.edge.removeEventListener("pointermove", move);
      document.body.classList.remove("is-resizing");
      this.keepWidth();
    };
    this.edge.addEventListener("pointermove", move);
    this.edge.addEventListener("lostpointercapture", stop, { once: true });
  }
}
