// Opens the pane over the embedded workbook, with the JBP functions registered in it, as the page of the add-in does.
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerRibbon } from "../../src/commands/ribbon";
import { officeReady, type Surroundings } from "../../src/excel/office";
import { declarations } from "../../src/functions/declarations";
import { excelFunction } from "../../src/functions/excel-function";
import { functionsMetadata } from "../../src/functions/metadata";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import type { Language } from "../../src/i18n/language";
import { Pane } from "../../src/taskpane/Pane";
import { associatedIn } from "../../src/workbench/host/functions/metadata";
import { bootWorkbook, type BootOptions, type Workbench } from "../workbench/boot";

/** jsdom lays nothing out, so there is nothing to observe. */
class ResizeObserverWithoutLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverWithoutLayout;

/** Nor is there anything to scroll: only what was to be brought into sight is known. */
const scrolled = jest.fn<void, []>();
Element.prototype.scrollIntoView = scrolled;
export const lastBroughtIntoSight = () => scrolled.mock.contexts.at(-1) as Element | undefined;

// Whether each of hundreds of elements is visible takes jsdom seconds to find out.
configure({ defaultHidden: true, asyncUtilTimeout: 60_000 });
const locales: Readonly<Record<Language, string>> = { en: "en-US", vi: "vi-VN" };

export interface OpenPane {
  readonly book: Workbench;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Selects cells, as a planner who clicks or drags in the sheet. */
  select(address: string): Promise<void>;
  /** What stands in a cell of the active sheet: its formula, or else its value. */
  content(address: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openPane(
  language: Language,
  options: BootOptions = {},
  surroundings: Partial<Surroundings> = {},
): Promise<OpenPane> {
  setWorkbookLanguage(undefined);
  const book = await bootWorkbook({ displayLanguage: locales[language], ...options });
  for (const [id, declaration] of Object.entries(declarations))
    CustomFunctions.associate(id, excelFunction(declaration));
  book.host.registerFunctions(functionsMetadata(language), "JBP", associatedIn(window));
  const followRibbon = answerRibbon();
  const view = render(<Pane {...await officeReady()} {...surroundings} followRibbon={followRibbon} />);
  // Batches are answered in order: after this one the pane has read its preferences.
  await inSheet((context) => context.sync());
  return {
    book,
    user: userEvent.setup(),
    select: (address) =>
      inSheet(async (context) => {
        const [area, sheet] = address.split("!").reverse();
        const { worksheets } = context.workbook;
        const target = sheet ? worksheets.getItem(sheet) : worksheets.getActiveWorksheet();
        target.activate();
        target.getRange(area).select();
        await context.sync();
      }),
    content: (address) =>
      inSheet(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas");
        await context.sync();
        return (cell.formulas as unknown[][])[0]?.[0];
      }),
    close: async () => {
      view.unmount();
      await heard();
      book.close();
    },
  };
}

/** Works in the workbook beside the pane, which hears of it. */
export function inSheet<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return act(async () => {
    const result = await Excel.run(batch);
    await turns();
    return result;
  });
}

/** Lets the pane hear what the workbook still has to tell. */
export function heard(): Promise<void> {
  return act(turns);
}

/** Events and answers of the workbook arrive in later turns. */
function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
