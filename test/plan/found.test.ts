import { languages } from "../../src/i18n/language";
import type { PlanSettings } from "../../src/plan/definition";
import { type FoundTable, type NamedFormula, plansAmong } from "../../src/plan/layout/found";
import { layout } from "../../src/plan/layout/layout";
import { tableName } from "../../src/plan/layout/naming";
import { plan } from "../../src/plan/plan";
import { sampleSettings } from "../../src/plan/sample/sample";

const settings: PlanSettings = { ...sampleSettings, language: "vi", years: 2 };
const whole = layout(plan, settings);
const named: readonly NamedFormula[] = whole.filter((one) => one.do === "name");

/** The names as they are once sheets were deleted. */
const without = (...sheets: string[]): NamedFormula[] =>
  named.map(({ name, refersTo }) => ({
    name,
    refersTo: sheets.some((sheet) => refersTo.startsWith(`'${sheet}'!`)) ? "#REF!$A$1" : refersTo,
  }));

/** Where the tables of a freshly laid out plan are, moved down and with other headers. */
function tablesMoved(down: number, rename: (header: string) => string): Map<string, FoundTable> {
  const tables = plan.flatMap(({ blocks }) => blocks.filter((block) => block.block === "table"));
  return new Map(
    tables.map(({ key, columns }) => {
      const table = whole.find((one) => one.do === "table" && one.name === tableName("JBP", key));
      if (table?.do !== "table") throw new Error(key);
      const header = Number(/\d+/.exec(table.area)?.[0]) + down;
      let next = 2;
      const places = columns.map((column) => {
        const cells = Array.from({ length: column.monthly ? 24 : 1 }, () => ({
          at: next++,
          header: rename(table.headers[next - 3] ?? ""),
        }));
        return [column.key, cells] as const;
      });
      return [key, { name: table.name, sheet: table.sheet, header, height: 9, columns: new Map(places) }];
    }),
  );
}

test.each(languages)("a plan is known again by its names, with its settings, in %s", (language) => {
  const found = plansAmong(layout(plan, { ...settings, language }).filter((one) => one.do === "name"));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ prefix: "JBP", settings: { ...settings, language } });
  expect([...found[0]!.sheets.keys()]).toEqual([...plan.map(({ key }) => key), "lists"]);
});

test("each plan of a workbook is known by its own prefix", () => {
  const second = layout(plan, settings, { taken: { sheets: [], names: named.map(({ name }) => name) } });
  const all = [...named, ...second.filter((one) => one.do === "name")];
  expect(plansAmong(all).map(({ prefix }) => prefix)).toEqual(["JBP", "JBP2"]);
});

test("a deleted sheet is told as missing, a sheet with an apostrophe in its name is not", () => {
  const [found] = plansAmong(
    without("Đánh giá").map((one) =>
      one.name === "_JBP_sheet_strategy" ? { ...one, refersTo: "'Win''s plan'!$A$1" } : one,
    ),
  );
  expect(found?.sheets.get("strategy")).toBe("Win's plan");
  expect(found?.sheets.has("review")).toBe(false);
});

test.each([
  "",
  "vi|VND|million|46000",
  "xx|VND|million|46000|1",
  "vi|VND|dozen|46000|1",
  "vi|VND|million|x|1",
])("names that somebody changed to %p make no plan", (text) => {
  expect(plansAmong([{ name: "_JBP_settings", refersTo: `"${text}"` }])).toEqual([]);
});

test("only what a plan lacks is drawn, and speaks of the tables as they are by now", () => {
  const [found] = plansAmong(without("5 Đo lường", "4b Lịch triển khai"));
  const tables = tablesMoved(3, (header) => `${header}!`);
  const added = layout(plan, settings, { found: { plan: found!, tables } });
  const sheets = added.flatMap((one) => (one.do === "sheet" ? [one.sheet] : []));
  expect(sheets).toEqual(["4b Lịch triển khai", "5 Đo lường"]);
  const places = new Set(added.flatMap((one) => ("sheet" in one ? [one.sheet] : [])));
  expect([...places].sort()).toEqual([...sheets].sort());
  const gantt = added.flatMap((one) =>
    one.do === "formula" && /JBPActivities/.test(one.formula) ? [one.formula] : [],
  );
  expect(gantt.join()).toContain("JBPActivities[[Hoạt động!]]");
});

test("a column that was deleted and is needed is named", () => {
  const [found] = plansAmong(without("4b Lịch triển khai"));
  const tables = tablesMoved(0, (header) => header);
  const { columns, ...rest } = tables.get("activities")!;
  tables.set("activities", { ...rest, columns: new Map([...columns].filter(([key]) => key !== "activity")) });
  expect(() => layout(plan, settings, { found: { plan: found!, tables } })).toThrow(
    expect.objectContaining({ reference: "activities[activity]" }) as Error,
  );
});
