import { isPlace, parseReference, writeReference } from "../../src/excel/reference";
import { catalog, type CatalogEntry } from "../../src/functions/catalog";
import { emptyForm, type Form } from "../../src/taskpane/insert/form";
import { readForm } from "../../src/taskpane/insert/draft";
import { signature, separators, typed } from "../../src/taskpane/notation/separators";
import { writeFormula } from "../../src/taskpane/notation/formula";

const entry = (id: CatalogEntry["id"]) => {
  const found = catalog("en").find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
};

const form = (target: string, values: Record<string, string>): Form => ({
  ...emptyForm,
  target,
  home: "Plan",
  values,
});

const area = (id: CatalogEntry["id"], values: Record<string, string>) => {
  const { draft, problems } = readForm(entry(id), form("F2", values), "en");
  return draft ? writeReference(draft.area) : problems;
};

describe("the formula of a form", () => {
  test("leaves out the arguments at the end that are not given, and keeps the place of those between", () => {
    expect(writeFormula("ROI", ["1", "2", ""])).toBe("=JBP.ROI(1,2)");
    expect(writeFormula("BREAKEVEN", ["20%", "40%", "", "100"])).toBe("=JBP.BREAKEVEN(20%,40%,,100)");
  });

  test("shows a field that is empty or wrong by its name", () => {
    const { preview, problems } = readForm(entry("ROI"), form("F2", { profit: "A1" }), "en");
    expect(preview).toBe("=JBP.ROI(A1,cost)");
    expect(problems).toEqual({ cost: "missing" });
  });

  test("fills one cell a pair of arguments, rows against columns", () => {
    expect(area("UPLIFT", { actual: "1", baseline: "2" })).toBe("Plan!F2");
    expect(area("UPLIFT", { actual: "A2:A4", baseline: "B2:B4" })).toBe("Plan!F2:F4");
    expect(area("UPLIFT", { actual: "A2:A4", baseline: "B1:D1" })).toBe("Plan!F2:H4");
  });

  test("of a function of ranges fills one cell, or the shape of its first range where it spills", () => {
    expect(area("ELASTICITYFIT", { prices: "A2:A9", quantities: "B2:B9" })).toBe("Plan!F2");
    expect(area("GROWTHDRIVERS", { before: "A2:A4", after: "B2:B4" })).toBe("Plan!F2:F4");
  });

  test("fills five cells for each objective whose verdicts it tells, whatever the size of the history", () => {
    expect(area("SMARTDETAIL", { objective: "A2:A4", history: "B2:D9" })).toBe("Plan!F2:J4");
    expect(area("SMART", { objective: "A2", history: "B2:D9" })).toBe("Plan!F2");
  });

  test("may not use its own cells, nor leave the sheet", () => {
    expect(area("UPLIFT", { actual: "F3:F4", baseline: "1" })).toEqual({ actual: "insideItself" });
    expect(area("UPLIFT", { actual: "Data!F3:F4", baseline: "1" })).toBe("Plan!F2:F3");
    expect(area("UPLIFT", { actual: "A:A", baseline: "1" })).toEqual({ "=": "offSheet" });
  });

  test("goes into one cell", () => {
    expect(readForm(entry("ROI"), form("F2:F3", { profit: "1", cost: "2" }), "en").problems).toEqual({
      "=": "notCell",
    });
    expect(isPlace(parseReference("F2"))).toBe(false);
  });
});

describe("a formula as it is typed by hand", () => {
  const comma = separators(",", "en");

  test("has semicolons where the decimal mark is a comma", () => {
    expect(typed('=JBP.PACE(1.5,"a,b.c",{1.1;2,3})', comma)).toBe('=JBP.PACE(1,5;"a,b.c";{1,1;2\\3})');
    expect(signature("ROI", entry("ROI").parameters, comma)).toBe("=JBP.ROI(profit; cost; [basis])");
  });

  test("follows the language only where Excel does not tell its decimal mark", () => {
    expect(separators(undefined, "vi")).toEqual(comma);
    expect(separators(".", "vi").list).toBe(",");
  });
});
