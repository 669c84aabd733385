/** The embedded workbook: the grid, the host that answers Office.js for it, and what keeps, opens and saves it. */
import { ICommandService, type IDisposable, type IWorkbookData } from "@univerjs/core";
import type { Language } from "../../i18n/language";
import { workbenchWords } from "../../i18n/workbench";
import type { Engine } from "../engine/engine";
import { Host } from "../host/host";
import { associatedIn, type FunctionsMetadata } from "../host/functions/metadata";
import type { RequirementSets } from "../host/members";
import type { Visibility } from "../host/visibility";
import { Autosave, type KeepingState } from "../store/autosave";
import { ChangedElsewhere, isFull, type WorkbookStore } from "../store/store";
import { blankWorkbook } from "./blankWorkbook";
import { CellMessages } from "./cellMessages";
import { Changes } from "./changes";
import { Charts } from "./charts";
import { currentFile } from "./currentFile";
import { displayLanguages } from "./displayLanguage";
import { element } from "./elements";
import { Files } from "./files";
import type { Messages } from "./messages";
import type { RibbonButton } from "./ribbon";
import { showKeptSheet, withShownSheet } from "./shownSheet";

/** The sets of the manifest, put in by the build. */
declare const REQUIREMENT_SETS: RequirementSets;

/** What the manifest names as the functions' metadata, in both languages. */
const functionsMetadata: Readonly<Record<Language, string>> = {
  en: "../functions.json",
  vi: "../functions-vi.json",
};

export class Workbench {
  private readonly host: Host;
  private readonly autosave: Autosave;
  private readonly words;
  private readonly name = element("name", HTMLInputElement);
  private registered: IDisposable | undefined;
  private saidNotKept = false;

  constructor(
    readonly engine: Engine,
    private readonly language: Language,
    store: WorkbookStore,
    private readonly messages: Messages,
    private readonly visibility: Visibility,
  ) {
    this.words = workbenchWords[language];
    this.autosave = new Autosave({
      store,
      save: () => withShownSheet(engine),
      changed: (state, error) => this.keepingChanged(state, error),
    });
    new CellMessages(
      engine,
      (sheetId, row, column) => this.host.errorMessage(sheetId, row, column),
      element("cell-message"),
      this.words,
    );
    const files = new Files(
      {
        name: () => engine.workbook().getName(),
        file: () => currentFile(engine),
        replace: (workbook) => this.replace(workbook),
      },
      messages,
      this.words,
    );
    files.listen();
    this.host = new Host(engine, {
      displayLanguage: displayLanguages[language],
      requirementSets: REQUIREMENT_SETS,
      visibility,
      settingsChanged: () => this.autosave.touch(),
      documentFile: async () => (await currentFile(engine)).bytes,
      faulted: (fault) => reportError(fault),
      workbookCreated: (bytes) => files.offer(bytes),
    });
    new Charts(this.host.book, this.words.charts);
    const changes = new Changes(engine.workbook().getActiveSheet().getSheetId());
    engine.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted((command, options) => {
        if (changes.has(command, options)) this.autosave.touch();
      });
    this.listenToTitleBar();
    this.keepOnLeaving();
    if (store.isKept) this.keepingChanged("kept");
    else this.autosave.touch();
  }

  /** Makes a page's window a window of Excel: called in it before office.js loads. */
  attach(window: Window): void {
    this.host.attach(window);
  }

  /** Makes the functions that the pane's scripts associated callable in the grid, described in the display language. */
  async registerFunctions(pane: Window): Promise<void> {
    const metadata: unknown = await (await fetch(functionsMetadata[this.language])).json();
    this.registered?.dispose();
    this.registered = this.host.registerFunctions(metadata as FunctionsMetadata, "JBP", associatedIn(pane));
  }

  /** Does what a button of the ribbon does in Excel: runs the add-in's action, or shows the pane. */
  press({ id, action, label }: RibbonButton): void {
    if (action === undefined) this.visibility.show(true);
    else
      this.host.runAction(action, id).catch(() => {
        const text = this.words.messages.actionFailed(label[this.language]);
        this.messages.show({ tone: "error", text });
      });
  }

  /** Whether the pane's functions are callable. */
  get isReady(): boolean {
    return this.registered !== undefined;
  }

  /** Keeps what is outstanding; resolves when that is done. */
  kept(): Promise<void> {
    return this.autosave.flush();
  }

  /**
   * Opens another workbook; if it cannot be shown, the one before it is opened again, and the error thrown. What it
   * returns brings the one before back.
   */
  private replace(workbook: IWorkbookData): () => void {
    const before = withShownSheet(this.engine);
    this.autosave.replacing(() => {
      try {
        this.engine.replace(workbook);
      } catch (error) {
        this.engine.replace(before);
        throw error;
      }
    });
    showKeptSheet(this.engine);
    this.showName();
    return () => void this.replace(before);
  }

  private reset(): void {
    const run = this.replace(blankWorkbook(this.words));
    const { reset: text, bringBack: label } = this.words.messages;
    this.messages.show({ tone: "news", text, actions: [{ label, run }] });
  }

  private listenToTitleBar(): void {
    this.showName();
    this.name.addEventListener("change", () => {
      const name = this.name.value.trim();
      if (name) this.engine.workbook().setName(name);
      this.showName();
      this.autosave.touch();
    });
    element("reset").addEventListener("click", () => this.reset());
  }

  private keepOnLeaving(): void {
    document.addEventListener("visibilitychange", () => document.hidden && void this.autosave.flush());
    window.addEventListener("beforeunload", (event) => {
      // The browser then asks whether to leave.
      if (!this.autosave.leave()) event.preventDefault();
    });
    // Where a page ends without being asked first, as on phones.
    window.addEventListener("pagehide", () => void this.autosave.leave());
  }

  private showName(): void {
    const name = this.engine.workbook().getName();
    this.name.value = name;
    document.title = `${name} – JBP`;
  }

  private keepingChanged(state: KeepingState, error?: unknown): void {
    const line = element("keeping");
    if (line.textContent !== this.words.status[state]) line.textContent = this.words.status[state];
    // Said once, not after every change.
    if (state === "notKept" && !this.saidNotKept) this.sayNotKept(error);
    this.saidNotKept = state === "notKept" || (this.saidNotKept && state === "keeping");
  }

  private sayNotKept(error: unknown): void {
    const { changedElsewhere, reload: label, storageFull, noStorage } = this.words.messages;
    if (error instanceof ChangedElsewhere) {
      const actions = [{ label, run: () => location.reload() }];
      this.messages.show({ tone: "warning", text: changedElsewhere, actions });
    } else this.messages.show({ tone: "warning", text: isFull(error) ? storageFull : noStorage });
  }
}
