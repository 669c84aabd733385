import { CommandType } from "@univerjs/core";
import { Changes } from "../../../src/workbench/page/changes";

const values = { type: CommandType.MUTATION, id: "sheet.mutation.set-range-values" };
const name = { type: CommandType.MUTATION, id: "formula.mutation.set-defined-name" };
const calculation = { type: CommandType.MUTATION, id: "formula.mutation.set-formula-calculation-start" };
const editor = { type: CommandType.MUTATION, id: "doc.mutation.rich-text-editing" };
const showing = (subUnitId: string) => ({
  type: CommandType.OPERATION,
  id: "sheet.operation.set-worksheet-active",
  params: { unitId: "workbook", subUnitId },
});
const selection = { type: CommandType.OPERATION, id: "sheet.operation.set-selections" };

test.each([
  ["a calculation", calculation, {}],
  ["its results", values, { onlyLocal: true, fromFormula: true }],
  ["what is typed but not entered", editor, {}],
  ["a selection", selection, {}],
  ["showing the sheet that is shown", showing("shown"), {}],
])("%s alone is no change", (_, command, options) => {
  expect(new Changes("shown").has(command, options)).toBe(false);
});

test.each([
  ["a value", values],
  ["a name", name],
  ["another sheet that is shown", showing("other")],
])("%s is a change, and so are the results that follow", (_, command) => {
  const changes = new Changes("shown");
  expect(changes.has(command)).toBe(true);
  expect(changes.has(values, { onlyLocal: true, fromFormula: true })).toBe(true);
  expect(changes.has(selection)).toBe(false);
});
