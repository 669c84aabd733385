// Answers Microsoft's Office.js in place of Excel, over the engine's workbook.
import { IUndoRedoService, type IDisposable } from "@univerjs/core";
import { languageOf } from "../../i18n/language";
import type { Engine } from "../engine/engine";
import { runBatch, type BatchWorld, type KeptObjects } from "./batch";
import { Book } from "./book";
import { Connection } from "./connection";
import { watchGrid } from "./events";
import type { FunctionLookup, FunctionsMetadata } from "./functions/metadata";
import { FunctionRegistry, type FunctionStats } from "./functions/registry";
import { HostObject, MemberLookup, type RequirementSets } from "./members";
import { workbookClass } from "./model/workbook";
import {
  addInTarget,
  dispIds,
  eventTypes,
  invocationType,
  messageCategories,
  workbookTarget,
  type BatchRequest,
  type BatchResponse,
} from "./protocol";
import { internalSet, services, type InvocationResult } from "./services";
import { Settings } from "./settings";
import { Visibility } from "./visibility";

export interface HostOptions {
  /** Excel's display language, such as "en-US" or "vi-VN". */
  displayLanguage: string;
  /** The sets of the manifest: a member of a higher one is refused. */
  requirementSets: RequirementSets;
  /** Whether the pane around the add-in's page is shown. */
  visibility?: Visibility;
  /** Told when an add-in wrote its settings, which no command of the grid shows. */
  settingsChanged?: () => void;
  /** The open workbook as the bytes of an .xlsx file; without it, an add-in cannot read the file. */
  documentFile?: () => Promise<Uint8Array>;
  /** Told of a fault of the host's own, of which an add-in hears only that there was one. */
  faulted?: (fault: unknown) => void;
  /** Told when an add-in made a new workbook. */
  workbookCreated?: (bytes: Uint8Array) => void;
}

export class Host {
  readonly book: Book;
  readonly settings: Settings;
  private readonly functions: FunctionRegistry;
  private readonly lookup: MemberLookup;
  private readonly services;
  private readonly watched: IDisposable;
  private readonly unwatchVisibility: () => void;
  private readonly resultListeners = new Set<(results: readonly InvocationResult[]) => void>();
  private connection: Connection | undefined;
  /** Who waits for a page. */
  private readonly waiting: ((page: Connection) => void)[] = [];
  /** Batches run one after another, whoever sent them. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    private readonly options: HostOptions,
  ) {
    this.book = new Book(engine);
    this.settings = new Settings(engine, options.settingsChanged);
    this.lookup = new MemberLookup({ ...options.requirementSets, [internalSet]: "1.0" });
    this.functions = new FunctionRegistry(this.book, languageOf(options.displayLanguage));
    const visibility = options.visibility ?? new Visibility();
    this.services = services(
      (results) => this.resultListeners.forEach((listener) => listener(results)),
      visibility,
    );
    this.unwatchVisibility = visibility.onChange((shown) =>
      this.connection?.push(messageCategories.event, eventTypes.visibilityChanged, addInTarget, {
        visibility: shown ? "Visible" : "Hidden",
      }),
    );
    this.watched = watchGrid(this.book, {
      selectionChanged: () => this.connection?.notify(dispIds.selectionChanged),
      sheetEvent: (type, sheetId, body) => {
        for (const target of [sheetId, workbookTarget])
          this.connection?.push(messageCategories.event, type, target, body);
      },
    });
  }

  /** The highest version of each requirement set that the product really used. */
  get usedSets(): RequirementSets {
    return Object.fromEntries(Object.entries(this.lookup.usedSets).filter(([name]) => name !== internalSet));
  }

  /** Becomes the host of a page whose office.js is not loaded yet; the page before it, if any, is let go. */
  attach(window: Window): void {
    this.detach();
    this.connection = new Connection(window, {
      ...this.options,
      documentName: () => `${this.engine.workbook().getName()}.xlsx`,
      answer: (request, kept) => this.answer(request, kept),
      readSettings: () =>
        Object.fromEntries(this.settings.keys().map((key) => [key, JSON.stringify(this.settings.get(key))])),
      writeSettings: (settings) =>
        this.settings.replace(
          Object.fromEntries(
            Object.entries(settings).map(([key, value]) => [key, JSON.parse(value) as unknown]),
          ),
        ),
    });
    for (const resolve of this.waiting.splice(0)) resolve(this.connection);
  }

  detach(): void {
    this.connection?.close();
    this.connection = undefined;
  }

  dispose(): void {
    this.detach();
    this.watched.dispose();
    this.unwatchVisibility();
    this.functions.dispose();
  }

  /**
   * Makes an add-in's functions callable in the grid as NAMESPACE.NAME. The lookup finds the function behind an id when
   * it is called; until it does, cells show #NAME?. What is returned takes the functions away again.
   */
  registerFunctions(metadata: FunctionsMetadata, namespace: string, lookup: FunctionLookup): IDisposable {
    return this.functions.register(metadata, namespace, lookup);
  }

  /**
   * Runs an action of the add-in, as the control of the ribbon does that has this id, in the page that is attached or
   * will be; resolves when it is done.
   */
  async runAction(name: string, controlId: string): Promise<void> {
    const page = this.connection ?? (await new Promise<Connection>((resolve) => this.waiting.push(resolve)));
    await page.runAction(name, controlId);
  }

  /** The message of the error that a cell shows, if a custom function gave one. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.functions.errorMessage(sheetId, row, column);
  }

  /** Calls of the add-in's functions so far, and the time spent inside them. */
  get functionStats(): Readonly<FunctionStats> {
    return { ...this.functions.stats };
  }

  /** Asks Microsoft's custom functions runtime in the page to call a function; see `onInvocationResults`. */
  invoke(
    invocationId: number,
    functionId: string,
    args: readonly unknown[],
    address: string,
    flags: number,
  ): void {
    const { customFunction } = messageCategories;
    this.connection?.push(customFunction, invocationType, "", [
      invocationId,
      functionId,
      args,
      address,
      flags,
    ]);
  }

  /** Hears what the runtime answers; the returned function stops listening. */
  onInvocationResults(listener: (results: readonly InvocationResult[]) => void): () => void {
    this.resultListeners.add(listener);
    return () => this.resultListeners.delete(listener);
  }

  private answer(request: BatchRequest, kept: KeptObjects): Promise<BatchResponse> {
    const answered = this.queue.then(() => this.run(request, kept));
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  /** One batch, one step to undo. */
  private async run(request: BatchRequest, kept: KeptObjects): Promise<BatchResponse> {
    const world: BatchWorld = {
      root: HostObject.of(workbookClass, {
        book: this.book,
        settings: this.settings,
        created: (bytes) => this.options.workbookCreated?.(bytes),
      }),
      lookup: this.lookup,
      service: (name) => this.services.get(name),
      settled: () => this.book.engine.calculated(),
    };
    await this.engine.calculated();
    const undo = this.engine.univer.__getInjector().get(IUndoRedoService);
    const step = undo.__tempBatchingUndoRedo(this.book.workbook.getUnitId());
    const held = this.engine.rowHeights.hold();
    try {
      return await runBatch(request, world, kept);
    } finally {
      this.book.flush();
      held.dispose();
      step.dispose();
    }
  }
}
