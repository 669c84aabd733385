/**
 * Names for the controls around the grid, for who hears them instead of seeing them. Univer draws its buttons with an
 * icon and a tooltip only, and names some parts in English whatever the language.
 */
import { LocaleService } from "@univerjs/core";
import { ContextMenuPosition, IMenuManagerService, MenuManagerPosition } from "@univerjs/ui";
import type { WorkbenchWords } from "../../i18n/workbench";
import type { Engine } from "../engine/engine";
import { element } from "./elements";

type Name = keyof WorkbenchWords["controls"];

/** What has no command by which its name could be found. */
const places: readonly (readonly [selector: string, name: Name])[] = [
  ["[role='tablist']:not([data-u-comp])", "ribbon"],
  ["[data-u-comp='ribbon-toolbar'] [data-u-comp='input'] input", "fontSize"],
  ["[data-u-comp='defined-name'] input", "nameBox"],
  ["[data-u-comp='defined-name'] a", "names"],
  ["[data-u-comp='formula-bar'] button:has(.univerjs-icon-close-icon)", "cancel"],
  ["[data-u-comp='formula-bar'] button:has(.univerjs-icon-check-mark-icon)", "enter"],
  ["[data-u-comp='sheet-bar-append-button']:has(.univerjs-icon-increase-icon)", "addSheet"],
  ["[data-u-comp='sheet-bar-append-button']:has(.univerjs-icon-convert-icon)", "allSheets"],
  ["[data-u-comp='slide-tab-bar']", "sheetTabs"],
  ["[data-u-comp='button']:has(.univerjs-icon-reduce-icon)", "zoomOut"],
  ["[data-u-comp='button']:has(.univerjs-icon-increase-icon)", "zoomIn"],
  ["[role='track'] [role='button']", "zoomWhole"],
  ["[role='handle']", "zoom"],
  ["[data-u-comp='sidebar']", "sidebar"],
  ["[data-u-comp='sidebar'] header button", "closeSidebar"],
];

export function nameControls(engine: Engine, words: WorkbenchWords): void {
  const grid = element("grid");
  let tooltips = tooltipsByCommand(engine);
  const name = () => {
    for (const control of grid.querySelectorAll("[data-u-command]")) {
      const tooltip = tooltips.get(control.getAttribute("data-u-command") ?? "");
      if (!tooltip) continue;
      const field = control.matches("button") ? control : control.querySelector("input");
      field?.setAttribute("aria-label", tooltip);
    }
    for (const [selector, key] of places)
      for (const control of grid.querySelectorAll(selector))
        control.setAttribute("aria-label", words.controls[key]);
  };
  name();
  // Some commands come into the menus once the grid is drawn.
  engine.univer
    .__getInjector()
    .get(IMenuManagerService)
    .menuChanged$.subscribe(() => {
      tooltips = tooltipsByCommand(engine);
      name();
    });
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
}

function tooltipsByCommand(engine: Engine): ReadonlyMap<string, string> {
  const injector = engine.univer.__getInjector();
  const words = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);
  return new Map(
    [MenuManagerPosition.RIBBON, ContextMenuPosition.FOOTER_MENU]
      .flatMap((position) => menus.getFlatMenuByPositionKey(position))
      .flatMap(({ item }) => {
        const text = item?.tooltip ?? item?.title;
        return item && text ? [[item.id, words.t(text)] as const] : [];
      }),
  );
}
