/** Plays a plan's operations into the open workbook. Nothing is sent yet: whoever calls decides where a batch ends. */
import type { FormatOperation, NameOperation, Operation } from "../../plan/layout/operations";
import { writeFormula, writeLink, writeValues } from "./cells";
import { addChart } from "./charts";
import { applyLooks } from "./looks";
import { addRule } from "./rules";
import { setSizes, setView } from "./pages";
import { addName, addTable } from "./tables";
import { addValidation } from "./validations";

/** What is played one by one, each on its sheet. */
type Single = Exclude<Operation, NameOperation | FormatOperation>;
type Kind = Single["do"];
type Player<K extends Kind> = (operation: Extract<Single, { do: K }>, sheet: Excel.Worksheet) => void;

const players: { readonly [K in Kind]: Player<K> } = {
  sheet: setSizes,
  values: writeValues,
  table: addTable,
  formula: writeFormula,
  merge: ({ areas }, sheet) => areas.forEach((area) => sheet.getRange(area).merge()),
  rule: addRule,
  validation: addValidation,
  chart: addChart,
  link: writeLink,
  view: setView,
};

/** `dead` are the names, in lower case, that the workbook has and whose cells were deleted: they get new ones. */
export function play(
  operations: readonly Operation[],
  workbook: Excel.Workbook,
  dead: ReadonlySet<string>,
): void {
  // One object a sheet for the whole batch: every further one would travel to Excel, too.
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  for (const [sheet, formats] of formatsBySheet(operations)) applyLooks(formats, sheetOf(sheet));
  for (const operation of inExcelsOrder(operations))
    if (operation.do === "name") addName(operation, workbook, dead);
    else if (operation.do !== "format") playOne(operation, sheetOf(operation.sheet));
}

function playOne<K extends Kind>(operation: Extract<Single, { do: K }>, sheet: Excel.Worksheet): void {
  const player: Player<K> = players[operation.do];
  player(operation, sheet);
}

function formatsBySheet(operations: readonly Operation[]): Map<string, FormatOperation[]> {
  const bySheet = new Map<string, FormatOperation[]>();
  for (const operation of operations)
    if (operation.do === "format")
      bySheet.set(operation.sheet, [...(bySheet.get(operation.sheet) ?? []), operation]);
  return bySheet;
}

/** Excel gives every new conditional format the first place, so the last is added first. */
function inExcelsOrder(operations: readonly Operation[]): Operation[] {
  const rules = operations.filter((operation) => operation.do === "rule");
  return operations.map((operation) => (operation.do === "rule" ? (rules.pop() ?? operation) : operation));
}
