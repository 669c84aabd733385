import fc from "fast-check";
import { declarations } from "../../src/functions/declarations";
import {
  blankAllowed,
  date,
  flag,
  number,
  option,
  optional,
  readCell,
  text,
} from "../../src/functions/parameters";
import type { OptionWords } from "../../src/i18n/options";
import * as options from "../../src/i18n/options";
import { error } from "./cells";

const withoutDiacritics = (word: string) =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

const lists = Object.entries<OptionWords<string>>(options);
const every = lists.flatMap(([kind, words]) =>
  Object.entries(words).flatMap(([value, { en, vi }]) =>
    [...en, ...vi].map((word) => ({ kind, words, value, word })),
  ),
);

test.each(every)(
  "$kind takes “$word” as $value, in any case, with or without diacritics",
  ({ kind, words, value, word }) => {
    const parameter = option(kind, words);
    for (const typed of [
      word,
      word.toUpperCase(),
      withoutDiacritics(word),
      ` ${word}  `,
      word.normalize("NFD"),
    ])
      expect(readCell(parameter, typed)).toBe(value);
  },
);

test("no word means two things", () => {
  for (const [, words] of lists) {
    const meanings = new Map<string, string>();
    for (const [value, { en, vi }] of Object.entries(words))
      for (const word of [...en, ...vi]) {
        const key = withoutDiacritics(word).toLowerCase();
        expect(meanings.get(key) ?? value).toBe(value);
        meanings.set(key, value);
      }
  }
});

test("another word is refused, naming the words that are accepted", () => {
  expect(readCell(option("method", options.elasticityMethod), "arch")).toMatchObject({
    code: "#VALUE!",
    about: { value: "arch", accepted: ["midpoint", "trung điểm", "log", "logarit", "point", "điểm"] },
  });
});

test("words in all lists are told apart from a number", () => {
  expect(readCell(option("basis", options.basis), 1)).toMatchObject({ code: "#VALUE!" });
});

test("a number is a number: neither text that looks like one nor TRUE", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
      expect(readCell(number("x"), value)).toBe(value),
    ),
  );
  for (const cell of ["12", "1,5", true, NaN, Infinity, -Infinity])
    expect(readCell(number("x"), cell)).toMatchObject({ code: "#VALUE!", reason: "notNumber" });
});

test("a date lies on Excel's calendar, at any time of the day", () => {
  for (const cell of [0, 1, 46070, 46070.75, 2958465.999]) expect(readCell(date("due"), cell)).toBe(cell);
  for (const cell of [-1, 2958466, 1e300])
    expect(readCell(date("due"), cell)).toMatchObject({ code: "#NUM!", reason: "impossibleDate" });
  expect(readCell(date("due"), "17/02/2026")).toMatchObject({ code: "#VALUE!", reason: "notDate" });
});

test("yes and no are taken as Excel's booleans, 1 and 0, or words of either language", () => {
  for (const cell of [true, 1, "yes", "TRUE", "Có", "co"]) expect(readCell(flag("sells"), cell)).toBe(true);
  for (const cell of [false, 0, "No", "false", "không", "KHONG"])
    expect(readCell(flag("sells"), cell)).toBe(false);
  for (const cell of [2, "x", 0.5])
    expect(readCell(flag("sells"), cell)).toMatchObject({ code: "#VALUE!", reason: "notYesNo" });
});

test("a text is taken as written, a number as its digits", () => {
  expect(readCell(text("orders"), "PO 17")).toBe("PO 17");
  expect(readCell(text("orders"), 4501)).toBe("4501");
});

test("an error in a cell is passed on as it is", () => {
  for (const code of ["#N/A", "#DIV/0!", "#REF!"])
    expect(readCell(number("x"), error(code))).toMatchObject({
      code,
      reason: undefined,
      about: { parameter: "x" },
    });
  expect(readCell(number("x"), error("#SPILL!"))).toMatchObject({ code: "#VALUE!" });
  expect(readCell(optional(number("x")), error("#N/A"))).toMatchObject({ code: "#N/A" });
});

test("a blank is missing, unless it may be", () => {
  for (const blank of ["", null, undefined]) {
    expect(readCell(number("x"), blank)).toMatchObject({ code: "#N/A", reason: "blank" });
    expect(readCell(optional(number("x")), blank)).toBeUndefined();
    expect(readCell(blankAllowed(number("x")), blank)).toBeUndefined();
  }
});

test("optional arguments come last", () => {
  for (const { parameters } of Object.values(declarations)) {
    const flags = parameters.map((parameter) => parameter.optional);
    expect(flags).toEqual([...flags].sort());
  }
});
