// Boots the embedded workbook headless under jest (environment jsdom): engine, host and Microsoft's unmodified Office.js,
// evaluated in jest's own window from node_modules. Nothing is fetched.
import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder } from "node:util";
import type { IWorkbookData } from "@univerjs/core";
import { requirementSets } from "../../.config/manifest";
import { createEngine, type Engine } from "../../src/workbench/engine/engine";
import { associatedIn, type FunctionsMetadata } from "../../src/workbench/host/functions/metadata";
import { Host, type HostOptions } from "../../src/workbench/host/host";
import { currentFile } from "../../src/workbench/page/currentFile";
import "./messageChannel";

const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface BootOptions extends Partial<HostOptions> {
  snapshot?: Partial<IWorkbookData>;
}

export interface Workbench {
  readonly engine: Engine;
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Writes values from a cell of the first sheet on, and waits for the calculation. */
  write(address: string, values: unknown[][]): Promise<void>;
  /** Reads the values of cells of the first sheet. */
  read(address: string): Promise<unknown[][]>;
  /** What one cell of the first sheet holds after a formula or value was written into it. */
  enter(address: string, content: unknown): Promise<unknown>;
  /**
   * Runs an add-in's script in the page, for which it calls CustomFunctions.associate, and makes its functions callable
   * in the grid: `loadAddIn(() => jest.requireActual("…/register"), metadata)`.
   */
  loadAddIn(script: () => void, metadata: FunctionsMetadata, namespace?: string): void;
  close(): void;
}

/** The file library codes texts, which jsdom cannot; jsdom's bytes are not Node's. */
class OwnTextEncoder {
  encode(text = ""): Uint8Array {
    return Uint8Array.from(Buffer.from(text));
  }
}
Object.assign(globalThis, { TextEncoder: OwnTextEncoder, TextDecoder });

/** What the product may count on: a member above the manifest's sets is refused in every test. */
const manifestSets = requirementSets(readFileSync("manifest.xml", "utf8"));

const evaluate = eval;
const sources = new Map<string, string>();
const source = (file: string) => {
  const text = sources.get(file) ?? readFileSync(path.join(dist, file), "utf8");
  sources.set(file, text);
  return text;
};

/** Office.js is loaded as its page loads it: a script tag names its address, and the files it asks for come from npm. */
function loadOffice(): Promise<void> {
  const tag = document.createElement("script");
  tag.setAttribute("src", `${cdn}office.js`);
  document.head.appendChild(tag);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(cdn)) return append(node);
    setTimeout(() => {
      evaluate(source(node.src.slice(cdn.length).replace(/\?.*$/, "")));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  evaluate(source("office.js"));
  return Office.onReady().then(() => undefined);
}

/** What Office.js has left in the window. */
let officeGlobals: string[] = [];

/** Another page in the same window: all that Office.js left there is forgotten, as a reload would. */
function forgetOffice(): void {
  for (const name of officeGlobals) Reflect.deleteProperty(window, name);
  Reflect.deleteProperty(document.head, "appendChild");
  document.head.replaceChildren();
}

export async function bootWorkbook(options: BootOptions = {}): Promise<Workbench> {
  const { snapshot, ...hostOptions } = options;
  const engine = createEngine(snapshot ? { snapshot } : {});
  const host = new Host(engine, {
    displayLanguage: "en-US",
    requirementSets: manifestSets,
    documentFile: async () => (await currentFile(engine)).bytes,
    ...hostOptions,
  });
  await reload(host);
  const first = () => engine.workbook().getSheets()[0]!.getSheetId();
  const run = <T>(
    use: (range: (address: string) => Excel.Range, context: Excel.RequestContext) => Promise<T>,
  ) =>
    Excel.run((context) =>
      use((address) => context.workbook.worksheets.getItem(first()).getRange(address), context),
    );
  const read = (address: string) =>
    run(async (range, context) => {
      const cells = range(address).load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
  const write = (address: string, values: unknown[][]) =>
    run(async (range, context) => {
      const [rows, columns] = [values.length - 1, (values[0]?.length ?? 1) - 1];
      range(address).getResizedRange(rows, columns).values = values;
      await context.sync();
      await engine.calculated();
    });
  return {
    engine,
    host,
    Excel,
    Office,
    CustomFunctions,
    write,
    read,
    enter: async (address, content) => {
      await write(address, [[content]]);
      return (await read(address))[0]![0];
    },
    loadAddIn: (script, metadata, namespace = "JBP") => {
      script();
      host.registerFunctions(metadata, namespace, associatedIn(window));
    },
    close: () => {
      host.dispose();
      engine.dispose();
    },
  };
}

/** Gives the host a new page, with Office.js loaded from scratch. */
export async function reload(host: Host): Promise<void> {
  forgetOffice();
  host.attach(window);
  const before = new Set(Object.getOwnPropertyNames(window));
  await loadOffice();
  officeGlobals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
}
