import { entry, words, type PlanSettings, type Section } from "../../src/plan/definition";
import { layout } from "../../src/plan/layout/layout";
import type { Operation } from "../../src/plan/layout/operations";
import { dayOfDate } from "../../src/core/date";
import { UnknownReference } from "../../src/plan/layout/references";

const settings: PlanSettings = {
  language: "en",
  currency: "VND",
  unit: "thousand",
  start: dayOfDate(2027, 4, 1),
  years: 1,
};

/** A section nobody has heard of: nothing but this definition is needed to have it laid out. */
const samplings: Section = {
  key: "samplings",
  sheet: words("Samplings", "Phát mẫu"),
  title: words("Samplings", "Phát mẫu"),
  purpose: words("Who tasted what.", "Ai đã thử gì."),
  tone: "good",
  blocks: [
    {
      block: "form",
      key: "limits",
      title: words("Limits", "Giới hạn"),
      fields: [entry("enough", "count", ["Enough", "Đủ"], ["Cups.", "Số cốc."], { value: 100 })],
    },
    {
      block: "table",
      key: "samplings",
      title: words("Days", "Các ngày"),
      rows: [
        {
          store: words("Store one", "Cửa hàng một"),
          cups: 120,
          cost: 3,
          day: { month: 2, day: 5 },
          side: "retailer",
        },
        { store: "=1+1", cups: 80 },
      ],
      minimumRows: 3,
      columns: [
        entry("store", "text", ["Store", "Cửa hàng"], ["Which.", "Cửa hàng nào."]),
        entry("day", "date", ["Day", "Ngày"], ["When.", "Khi nào."]),
        entry("side", "text", ["Paid by", "Bên trả"], ["Who pays.", "Ai trả."], { list: "side" }),
        entry("cups", "count", ["Cups", "Số cốc"], ["How many.", "Bao nhiêu."], { total: "sum" }),
        entry("cost", "money", ["Cost", "Chi phí"], ["Money.", "Tiền."]),
        entry("verdict", "flag", ["Verdict", "Nhận định"], ["Enough?", "Đủ chưa?"], {
          list: "yesNo",
          formula: `IF([cups]="","",IF([cups]>={enough},{yesNo.yes},{yesNo.no}))`,
        }),
        entry("sold", "count", ["Sold", "Bán"], ["A month.", "Mỗi tháng."], { monthly: true }),
        entry("year", "count", ["Year", "Cả năm"], ["All months.", "Mọi tháng."], {
          formula: `SUMIFS([sold*],{samplingsMonths},">0")+SUM(samplings[cups])`,
        }),
      ],
    },
  ],
};

const operations = layout([samplings], settings);
const only = <Kind extends Operation["do"]>(kind: Kind) =>
  operations.filter((operation): operation is Extract<Operation, { do: Kind }> => operation.do === kind);

test("a made-up section becomes a sheet, a named cell and a named table", () => {
  expect(only("sheet").map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["Samplings", false],
    ["Lists", true],
  ]);
  expect(only("table")[0]).toMatchObject({ name: "JBPSamplings", sheet: "Samplings" });
  expect(only("name").find(({ name }) => name === "JBP_enough")?.refersTo).toMatch(/^'Samplings'!\$C\$\d+$/);
});

test("its formulas speak of tables, named cells, words and months", () => {
  const formulas = only("formula").map(({ formula }) => formula);
  expect(formulas).toContain(
    `IF(JBPSamplings[[#This Row],[Cups]]="","",IF(JBPSamplings[[#This Row],[Cups]]>=JBP_enough,"Yes","No"))`,
  );
  const year = formulas.find((formula) => formula.includes("SUMIFS"));
  expect(year).toMatch(
    /^SUMIFS\(JBPSamplings\[\[#This Row\],\[04\/2027\]:\[03\/2028\]\],'Samplings'!\$H\$\d+:\$S\$\d+,">0"\)\+SUM\(JBPSamplings\[Cups\]\)$/,
  );
});

test("days follow the plan's start, money its unit, choices its language", () => {
  const rows = only("values").find(({ values }) => values.length === 3)?.values;
  expect(rows?.[0]?.slice(0, 5)).toEqual(["Store one", dayOfDate(2027, 5, 5), "Retailer", 120, 3000]);
});

test("a text that looks like a formula stays a value", () => {
  expect(only("values").flatMap(({ values }) => values.flat())).toContain("=1+1");
});

test("every column has a hidden name that finds it when its header is renamed", () => {
  const hidden = only("name").filter(
    ({ hidden: isHidden, name }) => isHidden && name.startsWith("_JBP_samplings_"),
  );
  expect(hidden.map(({ name }) => name.replace("_JBP_samplings_", ""))).toEqual(
    samplings.blocks.flatMap((block) => (block.block === "table" ? block.columns.map(({ key }) => key) : [])),
  );
});

test("a drop-down speaks of the choices on the hidden sheet", () => {
  const source = only("validation").flatMap(({ accepts }) =>
    accepts.type === "list" ? [accepts.source] : [],
  );
  expect(source).toEqual(["JBP_list_side"]);
  expect(only("name").find(({ name }) => name === "JBP_list_side")?.refersTo).toBe("'Lists'!$A$1:$A$3");
});

test("what the workbook holds already keeps its names", () => {
  const second = layout([samplings], settings, {
    taken: { sheets: ["SAMPLINGS", "Lists"], names: ["jbp_enough", "Other"] },
  });
  expect(second.flatMap((one) => (one.do === "sheet" ? [one.sheet] : []))).toEqual([
    "Samplings (2)",
    "Lists (2)",
  ]);
  expect(second.flatMap((one) => (one.do === "table" ? [one.name] : []))).toEqual(["JBP2Samplings"]);
});

test("operations come in the order in which they can be played", () => {
  const kinds = operations.map(({ do: kind }) => kind);
  for (const [earlier, later] of [
    ["sheet", "values"],
    ["values", "table"],
    ["table", "formula"],
    ["name", "formula"],
    ["formula", "format"],
  ] as const)
    expect(kinds.lastIndexOf(earlier)).toBeLessThan(kinds.indexOf(later));
});

test("a definition that speaks of something that is not there is refused", () => {
  const broken: Section = {
    ...samplings,
    blocks: [
      {
        block: "table",
        key: "lonely",
        title: words("Lonely", "Một mình"),
        columns: [entry("a", "count", ["A", "A"], ["A.", "A."], { formula: "SUM(nowhere[b])" })],
      },
    ],
  };
  expect(() => layout([broken], settings)).toThrow(UnknownReference);
});
