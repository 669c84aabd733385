/** F6 moves between the title bar, the ribbon, the grid and the pane, as in Excel: within the grid, Tab moves between cells. */
import { ILayoutService } from "@univerjs/ui";
import type { Engine } from "../engine/engine";
import { element } from "./elements";

interface Region {
  has(focused: Element | null): boolean;
  isShown(): boolean;
  focus(): void;
}

const paneFrame = () => element("pane").querySelector("iframe");
const focusable = "button, input, select, textarea, a[href], [tabindex='0']";

export function focusGrid(engine: Engine): void {
  engine.univer.__getInjector().get(ILayoutService).focus();
}

function regionsOf(engine: Engine): readonly Region[] {
  const bar = document.querySelector(".bar");
  const ribbon = element("ribbon");
  return [
    {
      has: (focused) => bar?.contains(focused) ?? false,
      isShown: () => true,
      focus: () => element("open").focus(),
    },
    {
      has: (focused) => ribbon.contains(focused),
      isShown: () => true,
      focus: () => ribbon.querySelector<HTMLElement>(focusable)?.focus(),
    },
    {
      has: (focused) => element("grid").contains(focused) || focused === document.body,
      isShown: () => true,
      focus: () => focusGrid(engine),
    },
    {
      has: (focused) => element("pane").contains(focused),
      isShown: () => !element("pane").hidden,
      focus: () => {
        const frame = paneFrame();
        frame?.focus();
        frame?.contentDocument?.querySelector<HTMLElement>(focusable)?.focus();
      },
    },
  ];
}

/** Listens in the page, and in a frame whenever it has loaded. */
export function moveBetweenRegions(engine: Engine): (frame: HTMLIFrameElement) => void {
  const regions = regionsOf(engine);
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const shown = regions.filter((region) => region.isShown());
    const current = shown.findIndex((region) => region.has(document.activeElement));
    const next = current + (event.shiftKey ? -1 : 1);
    shown.at(next % shown.length)?.focus();
  };
  window.addEventListener("keydown", listen, { capture: true });
  return (frame) => frame.contentWindow?.addEventListener("keydown", listen, { capture: true });
}
