/** The add-in's tab of the ribbon, with the groups and buttons that Excel would read from manifest.xml. */
import type { Language } from "../../i18n/language";

export type Texts = Readonly<Record<Language, string>>;

export interface RibbonButton {
  readonly id: string;
  readonly label: Texts;
  readonly tooltip: Texts;
  /** A file of the site, 32 pixels wide. */
  readonly icon: string;
  /** The action that it runs; without one it shows the pane. */
  readonly action?: string;
}

export interface RibbonTab {
  readonly label: Texts;
  readonly groups: readonly { readonly label: Texts; readonly buttons: readonly RibbonButton[] }[];
}

export function fillRibbon(
  ribbon: HTMLElement,
  { label, groups }: RibbonTab,
  language: Language,
  press: (button: RibbonButton) => void,
): void {
  const name = document.createElement("h2");
  name.textContent = label[language];
  ribbon.setAttribute("aria-label", label[language]);
  ribbon.replaceChildren(
    name,
    ...groups.map(({ label, buttons }) => {
      const group = document.createElement("div");
      group.className = "ribbon-group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label[language]);
      group.append(...buttons.map((button) => buttonElement(button, language, press)));
      return group;
    }),
  );
}

function buttonElement(
  button: RibbonButton,
  language: Language,
  press: (button: RibbonButton) => void,
): HTMLButtonElement {
  const shown = document.createElement("button");
  shown.type = "button";
  shown.title = button.tooltip[language];
  const icon = document.createElement("img");
  icon.src = `../${button.icon}`;
  icon.alt = "";
  shown.append(icon, button.label[language]);
  shown.addEventListener("click", () => press(button));
  return shown;
}
