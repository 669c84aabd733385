import { columnNumber } from "../../src/core/a1";
import type { Words } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import type { Block, Entry, PlanSettings } from "../../src/plan/definition";
import { layout } from "../../src/plan/layout/layout";
import { longestWord } from "../../src/plan/layout/text-width";
import { choicesOf, lists, type ListKey } from "../../src/plan/lists";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";

const blocks = plan.flatMap(({ blocks: all }) => all);
const tables = blocks.filter((block) => block.block === "table");

function entriesOf(block: Block): readonly Entry[] {
  if (block.block === "table") return block.columns;
  return block.block === "form" || block.block === "cards" ? block.fields : [];
}

function settings(language: PlanSettings["language"], years: 1 | 2 | 3 = 1): PlanSettings {
  return { ...sampleSettings, language, years };
}

const words: [string, Words][] = [
  ...plan.flatMap(({ key, sheet, title, purpose }): [string, Words][] => [
    [`${key} sheet`, sheet],
    [`${key} title`, title],
    [`${key} purpose`, purpose],
  ]),
  ...blocks.flatMap(({ key, title, note }): [string, Words][] => [
    [`${key} title`, title],
    ...(note ? [[`${key} note`, note] as [string, Words]] : []),
  ]),
  ...blocks.flatMap((block) =>
    entriesOf(block).flatMap(({ key, name, note }): [string, Words][] => [
      [`${block.key}.${key} name`, name],
      [`${block.key}.${key} note`, note],
    ]),
  ),
  ...(Object.keys(lists) as ListKey[]).flatMap((list) =>
    choicesOf(list).map(([key, choice]): [string, Words] => [`${list}.${key}`, choice.words]),
  ),
];

test.each(languages)("every sheet, title, header, note and choice has words in %s", (language) => {
  expect(words.filter(([, text]) => text[language].trim() === "").map(([what]) => what)).toEqual([]);
});

test("every note fits the prompt that shows it when a cell is selected", () => {
  const long = words.filter(
    ([what, { en, vi }]) => what.endsWith("note") && Math.max(en.length, vi.length) > 255,
  );
  expect(long).toEqual([]);
});

test.each(languages)(
  "the titles of prompts fit Excel's 32 characters, cut between words, in %s",
  (language) => {
    const names = new Set(blocks.flatMap((block) => entriesOf(block).map(({ name }) => name[language])));
    const titles = layout(plan, settings(language)).flatMap((one) =>
      one.do === "validation" && one.prompt ? [one.prompt.title] : [],
    );
    const wrong = titles.filter((title) => {
      const kept = title.replace(/…$/, "");
      return title.length > 32 || ![...names].some((name) => `${name} `.startsWith(`${kept} `));
    });
    expect(wrong).toEqual([]);
  },
);

test("no table's key is a word that the names of a plan use for themselves", () => {
  expect(tables.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["sheet"]));
});

test("tables, fields and blocks have keys of their own", () => {
  const keys = blocks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const fields = blocks.flatMap((block) =>
    block.block === "table" ? [] : entriesOf(block).map(({ key }) => key),
  );
  expect(new Set(fields).size).toBe(fields.length);
});

test.each(languages)(
  "a table's headers differ and hold no sign that formulas would trip over, in %s",
  (language) => {
    for (const { columns } of tables) {
      const headers = columns.map(({ name }) => name[language].toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of headers) expect(header).toMatch(/^[\p{L}\p{N} ,&%–-]+$/u);
    }
  },
);

test.each(languages)("a list never offers the same word twice in %s", (language) => {
  for (const list of Object.keys(lists) as ListKey[]) {
    const offered = choicesOf(list).map(([, choice]) => choice.words[language]);
    expect(new Set(offered).size).toBe(offered.length);
  }
});

test("the sample fills only columns and fields that exist and do not calculate", () => {
  for (const [key, rows] of Object.entries(sample.tables)) {
    const columns = tables.find((table) => table.key === key)?.columns ?? [];
    const fillable = columns.filter(({ formula }) => formula === undefined).map((column) => column.key);
    const helpers = columns.flatMap(({ unitColumn }) => unitColumn ?? []);
    for (const row of rows)
      expect([...fillable, ...helpers]).toEqual(expect.arrayContaining(Object.keys(row)));
  }
  const fields = blocks.flatMap((block) => (block.block === "table" ? [] : entriesOf(block)));
  const fillable = fields.filter(({ formula }) => formula === undefined).map(({ key }) => key);
  expect(fillable).toEqual(expect.arrayContaining(Object.keys(sample.fields)));
});

test("the sample fills every table that a planner would fill, so that no chart is empty", () => {
  const typed = tables.filter(({ columns, rows }) => !rows && columns.some(({ formula }) => !formula));
  for (const { key } of typed) expect(sample.tables[key]?.length ?? 0).toBeGreaterThan(1);
});

test.each(languages.flatMap((language) => ([1, 2, 3] as const).map((years) => [language, years] as const)))(
  "every reference of the plan resolves in %s for %i years, blank and with the sample",
  (language, years) => {
    expect(() => layout(plan, settings(language, years))).not.toThrow();
    expect(() => layout(plan, settings(language, years), { data: sample })).not.toThrow();
  },
);

test.each(languages)("tables and names have names of their own in %s", (language) => {
  const names = layout(plan, settings(language)).flatMap((operation) =>
    operation.do === "name" || operation.do === "table" ? [operation.name.toLowerCase()] : [],
  );
  expect(new Set(names).size).toBe(names.length);
});

test.each(languages)(
  "rules and validations never call a JBP function in %s: Excel would refuse",
  (language) => {
    const operations = layout(plan, settings(language), { data: sample });
    const rules = operations.filter((operation) => operation.do === "rule" || operation.do === "validation");
    expect(rules.length).toBeGreaterThan(100);
    expect(
      JSON.stringify(rules.map((rule) => (rule.do === "rule" ? rule.formula : rule.accepts))),
    ).not.toMatch(/JBP\./);
  },
);

test("no formula asks for today or anything else that recalculates by itself", () => {
  const formulas = layout(plan, settings("en")).flatMap((one) => (one.do === "formula" ? [one.formula] : []));
  expect(formulas.filter((formula) => /\b(?:TODAY|NOW|OFFSET|INDIRECT|RAND\w*)\(/i.test(formula))).toEqual(
    [],
  );
});

test("no formula uses a function that Excel 2016 or LibreOffice does not know", () => {
  const formulas = layout(plan, settings("en")).flatMap((one) => (one.do === "formula" ? [one.formula] : []));
  const unknown =
    /\b(?:XLOOKUP|LET|FILTER|UNIQUE|SORT|SEQUENCE|LAMBDA|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|CONCAT)\(/i;
  expect(formulas.filter((formula) => unknown.test(formula))).toEqual([]);
});

describe.each(languages)("laid out in %s", (language) => {
  const operations = layout(plan, settings(language), { data: sample });
  const sheetOf = (section: string) => plan.find(({ key }) => key === section)?.sheet[language];

  test("no word of a header is broken, with room for the filter's button beside it", () => {
    const widths = new Map(
      operations.flatMap((one) => (one.do === "sheet" ? [[one.sheet, one.widths]] : [])),
    );
    const broken = operations.flatMap((one) => {
      if (one.do !== "table") return [];
      const first = columnNumber(/^[A-Z]+/.exec(one.area)?.[0] ?? "");
      return one.headers.filter(
        (header, i) => longestWord(header, true) + 3 > (widths.get(one.sheet)?.[first + i - 1] ?? 0),
      );
    });
    expect(broken).toEqual([]);
  });

  test("the unit of amounts stands where there are amounts, and nowhere else", () => {
    const unit = { en: "Amounts in", vi: "Đơn vị tiền:" }[language];
    const sheets = operations.flatMap((one) =>
      one.do === "values" && one.values.some((row) => row.some((value) => String(value).startsWith(unit)))
        ? [one.sheet]
        : [],
    );
    expect(sheets).toContain(sheetOf("overview"));
    expect(sheets).toContain(sheetOf("measurement"));
    expect(sheets).not.toContain(sheetOf("calendar"));
    expect(sheets).not.toContain(sheetOf("definitions"));
  });
});
