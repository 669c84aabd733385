// The seam: window.external as desktop Excel offers it to a page, before office.js is loaded. One page, one connection;
// what the page registered or kept goes with it.
import { KeptObjects } from "./batch";
import { DocumentCopies, type Answer } from "./documentCopies";
import type { RequirementSets } from "./members";
import { callStatus, dispIds, type BatchRequest, type BatchResponse } from "./protocol";

/** What Office.js passes arrays in. */
interface SafeArray {
  toArray(): unknown[];
}

type Callback = (response: SafeArray | number) => void;
type EventHandler = (dispId: number, payload: SafeArray | null) => void;

/** One message that the host pushes: [category, type, target id, body, sequence number]. */
export type Message = readonly [
  category: number,
  type: number,
  targetId: string,
  body: string,
  sequence: number,
];

export interface ConnectionOptions {
  displayLanguage: string;
  requirementSets: RequirementSets;
  documentName(): string;
  /** The document as the bytes of a file; without it, Office.js hears that the host has none. */
  documentFile?: () => Promise<Uint8Array>;
  /** Told of a fault of ours: Office.js hears only that there was one. */
  faulted?: (fault: unknown) => void;
  /** Answers one batch. */
  answer(request: BatchRequest, kept: KeptObjects): Promise<BatchResponse>;
  /** The document's settings, as serialised by Office.js. */
  readSettings(): Record<string, string>;
  writeSettings(settings: Record<string, string>): void;
}

/** 1: the page shares its runtime with the custom functions; 2: it starts Microsoft's custom functions runtime. */
const hostFlags = 1 | 2;
const version = { major: 16, minor: 1, full: "16.0.17328.20000" };
const excel = 1;
const openedDocument = 1;

/** Sets that every add-in with custom functions in a shared runtime has, besides those of its manifest. */
const runtimeSets: RequirementSets = {
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
};

/** The colours of Excel's light theme, as Office.js wants them. */
const theme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => [...items] });

/** Settles an action that was asked for. */
type Completed = (status: number) => void;

export class Connection {
  readonly kept = new KeptObjects();
  private readonly handlers = new Map<number, EventHandler>();
  private readonly actions = new Map<string, Completed>();
  /** Actions that were asked for before the page listened. */
  private readonly unheard: (() => void)[] = [];
  private sequence = 0;
  private open = true;
  private readonly copies: DocumentCopies | undefined;

  constructor(
    readonly window: Window,
    private readonly options: ConnectionOptions,
  ) {
    forgetSettings(window);
    this.copies = options.documentFile && new DocumentCopies(options.documentFile);
    Object.assign((Reflect.get(window, "external") as object | undefined) ?? define(window), this.external());
  }

  close(): void {
    this.open = false;
    this.handlers.clear();
    for (const completed of this.actions.values()) completed(callStatus.internalError);
  }

  /** Pushes a message through the handler that the page registered for them, if it did. */
  push(category: number, type: number, targetId: string, body: unknown): void {
    const message: Message = [category, type, targetId, JSON.stringify(body), ++this.sequence];
    this.notify(dispIds.richApiMessage, safeArray([safeArray(message)]));
  }

  notify(dispId: number, payload: SafeArray | null = null): void {
    setTimeout(() => {
      if (this.open) this.handlers.get(dispId)?.(dispId, payload);
    }, 0);
  }

  /**
   * Runs what the page associated with a name, as a button of the ribbon does; a page that is still loading runs it when
   * it listens. Resolves when the page says that it is done.
   */
  runAction(name: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = String(++this.sequence);
      this.actions.set(id, (status) => {
        this.actions.delete(id);
        if (status === callStatus.success) resolve();
        else reject(new Error(`The page did not run ${name} (${status}).`));
      });
      const event = JSON.stringify({ source: { id: controlId } });
      const ask = () => this.notify(dispIds.actionInvoked, safeArray([id, name, event]));
      if (this.handlers.has(dispIds.actionInvoked)) ask();
      else this.unheard.push(ask);
    });
  }

  private external(): object {
    const done = (callback: Callback, status: number) =>
      setTimeout(() => {
        if (this.open) callback(status);
      }, 0);
    return {
      GetContext: () => this.context(),
      GetHostInfo: () => `Excel$Win32$16.01$${this.options.displayLanguage}$$$$${hostFlags}`,
      GetLoggingAllowed: () => false,
      Execute: (dispId: number, args: unknown[], callback: Callback) => {
        if (dispId === dispIds.executeRichApiRequest)
          void this.execute(String((args[0] as unknown[])[4]), callback);
        else if (dispId === dispIds.actionCompleted) {
          this.actions.get(String(args[0]))?.(Number(args[1]));
          done(callback, callStatus.success);
        } else void this.answerForFile(dispId, args, callback);
      },
      RegisterEvent: (dispId: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(dispId, handler);
        done(callback, callStatus.success);
        if (dispId === dispIds.actionInvoked) for (const ask of this.unheard.splice(0)) ask();
      },
      UnregisterEvent: (dispId: number, _target: string, callback: Callback) => {
        this.handlers.delete(dispId);
        done(callback, callStatus.success);
      },
    };
  }

  private async execute(body: string, callback: Callback): Promise<void> {
    let answer: SafeArray | number;
    try {
      const response = await this.options.answer(JSON.parse(body) as BatchRequest, this.kept);
      answer = safeArray([callStatus.success, 200, [], JSON.stringify(response)]);
    } catch (fault) {
      this.options.faulted?.(fault);
      answer = callStatus.internalError;
    }
    if (this.open) callback(answer);
  }

  private async answerForFile(dispId: number, args: unknown[], callback: Callback): Promise<void> {
    let answer: Answer;
    try {
      answer = (await this.copies?.answer(dispId, args)) ?? [callStatus.unsupported];
    } catch (fault) {
      this.options.faulted?.(fault);
      answer = [callStatus.internalError];
    }
    // Office.js does not expect an answer before its call returns.
    setTimeout(() => {
      if (this.open) callback(answer.length > 1 ? safeArray(answer) : answer[0]);
    }, 0);
  }

  private context(): object {
    const { displayLanguage, requirementSets } = this.options;
    const always =
      <T>(value: T) =>
      () =>
        value;
    return {
      GetAppType: always(excel),
      GetSolutionRef: always("jbp"),
      GetAppVersionMajor: always(version.major),
      GetAppVersionMinor: always(version.minor),
      GetHostFullVersion: always(version.full),
      GetAppUILocale: always(displayLanguage),
      GetAppDataLocale: always(displayLanguage),
      GetDocUrl: () => this.options.documentName(),
      GetAppCapabilities: always(0),
      GetActivationMode: always(openedDocument),
      GetControlIntegrationLevel: always(0),
      GetSolutionToken: always(""),
      GetOfficeThemeInfo: always(JSON.stringify(theme)),
      GetSupportedMatrix: always(JSON.stringify({ ...runtimeSets, ...requirementSets })),
      GetSettings: always({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of Object.entries(this.options.readSettings())) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: string[], values: string[]) =>
          this.options.writeSettings(
            Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])),
          ),
      }),
    };
  }
}

function define(window: Window): object {
  const external = {};
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  return external;
}

/** Office.js keeps a page's settings for its session, and would show them again beside another workbook. */
function forgetSettings(window: Window): void {
  const { sessionStorage } = window;
  for (const key of Object.keys(sessionStorage).filter((each) => each.endsWith("CachedSessionSettings")))
    sessionStorage.removeItem(key);
}
