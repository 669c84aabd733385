/** Starts the page: its words, the kept workbook or a blank one, the grid, and then the pane beside it. */
import { languages, type Language } from "../../i18n/language";
import { workbenchWords, type WorkbenchWords } from "../../i18n/workbench";
import { Visibility } from "../host/visibility";
import { WorkbookStore } from "../store/store";
import { blankWorkbook } from "./blankWorkbook";
import { enterCompleteFormulas } from "./commitKeys";
import { nameControls } from "./controlNames";
import { displayLanguage, keepDisplayLanguage } from "./displayLanguage";
import { element } from "./elements";
import { download } from "./files";
import { openGrid } from "./grid";
import { Messages } from "./messages";
import "./page.css";
import { Pane } from "./pane";
import { focusGrid, moveBetweenRegions } from "./regions";
import { fillRibbon, type RibbonTab } from "./ribbon";
import { showKeptSheet } from "./shownSheet";
import { readPastedValues } from "./pastedValues";
import { Workbench } from "./workbench";

/** The tab of the manifest, put in by the build. */
declare const RIBBON_TAB: RibbonTab;

declare global {
  interface Window {
    /** The workbench of this page; the pane's frame and tests reach it here. */
    jbpWorkbench?: Workbench;
  }
}

function label(words: WorkbenchWords, language: Language): void {
  document.documentElement.lang = language;
  for (const id of ["open", "save", "reset"] as const) {
    element(id).textContent = words.bar[id];
    element(id).title = words.bar[`${id}Hint`];
  }
  element("actions").setAttribute("aria-label", words.bar.actions);
  element("name").setAttribute("aria-label", words.bar.name);
  element("name").title = words.bar.name;
  element("grid").setAttribute("aria-label", words.grid);
  element("language-label").textContent = words.bar.language;
  const choice = element("language", HTMLSelectElement);
  choice.title = words.bar.language;
  choice.replaceChildren(
    ...languages.map((other) => new Option(words.languages[other], other, false, other === language)),
  );
}

/** The kept workbook on the grid; if there is none or it cannot be opened, a blank one. */
async function openKept(language: Language, store: WorkbookStore, messages: Messages) {
  const words = workbenchWords[language];
  const kept = await store.read();
  const blank = () => openGrid(element("grid"), language, blankWorkbook(words));
  if (kept.state === "nothing") return blank();
  if (kept.state === "unavailable") {
    messages.show({ tone: "warning", text: words.messages.noStorage });
    return blank();
  }
  if (kept.state === "workbook") {
    try {
      return await openGrid(element("grid"), language, kept.workbook);
    } catch {
      element("grid").replaceChildren();
    }
  }
  const text = kept.state === "workbook" ? JSON.stringify(kept.workbook) : kept.text;
  const isSetAside = await store.setAside(text, new Date());
  messages.show({
    tone: "warning",
    text: isSetAside ? words.messages.setAside : words.messages.notSetAside,
    actions: [
      {
        label: words.messages.download,
        run: () => download(text, "JBP.json", "application/json"),
      },
    ],
  });
  return blank();
}

async function openWorkbench(
  language: Language,
  messages: Messages,
  visibility: Visibility,
): Promise<Workbench> {
  const store = new WorkbookStore();
  const engine = await openKept(language, store, messages);
  return new Workbench(engine, language, store, messages, visibility);
}

async function start(): Promise<void> {
  const language = displayLanguage();
  const words = workbenchWords[language];
  label(words, language);
  // On a narrow screen the pane would cover the grid.
  const visibility = new Visibility(window.matchMedia("(min-width: 721px)").matches);
  const pane = new Pane(words, visibility);
  const messages = new Messages(element("messages"), words.messages);
  const opening = openWorkbench(language, messages, visibility);
  fillRibbon(element("ribbon"), RIBBON_TAB, language, (button) => {
    void opening.then((workbench) => workbench.press(button));
  });
  try {
    const workbench = await opening;
    const { engine } = workbench;
    window.jbpWorkbench = workbench;
    enterCompleteFormulas(engine);
    readPastedValues(engine);
    nameControls(engine, words);
    showKeptSheet(engine);
    messages.afterwards = pane.afterwards = () => focusGrid(engine);
    element("language").addEventListener("change", () => {
      keepDisplayLanguage(element("language", HTMLSelectElement).value as Language);
      // As in Excel, a new display language needs a new start.
      void workbench.kept().then(() => location.reload());
    });
    const listenIn = moveBetweenRegions(engine);
    pane.load((frame) => {
      listenIn(frame);
      if (frame.contentWindow)
        workbench.registerFunctions(frame.contentWindow).catch(() => {
          messages.show({ tone: "error", text: words.messages.functionsFailed });
        });
    });
  } catch (error) {
    messages.show({ tone: "error", text: words.messages.pageFailed });
    throw error;
  }
}

void start();
