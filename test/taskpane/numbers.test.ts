import fc from "fast-check";
import { readNumber } from "../../src/taskpane/notation/numbers";

const formula = (text: string, language: "en" | "vi") => readNumber(text, language)?.formula;

describe("numbers as planners type them", () => {
  test.each([
    ["0,91", "0.91"],
    ["91%", "91%"],
    ["1.500.000", "1500000"],
    ["1.500", "1500"],
    ["1 500 000,25", "1500000.25"],
    ["-1.234,5 %", "-1234.5%"],
    ["0.91", "0.91"],
    ["2.5", "2.5"],
    ["007", "7"],
  ])("%s in Vietnamese is %s", (typed, expected) => expect(formula(typed, "vi")).toBe(expected));

  test.each([
    ["0.91", "0.91"],
    ["1,500,000", "1500000"],
    ["1,500", "1500"],
    ["0,91", "0.91"],
    [".5", "0.5"],
    ["+3", "3"],
    ["−3", "-3"],
  ])("%s in English is %s", (typed, expected) => expect(formula(typed, "en")).toBe(expected));

  test.each([
    "",
    "abc",
    "1,2,3",
    "1.2.3",
    "1,50,000.5",
    "1.500,5,5",
    "%",
    "1+1",
    "1e5",
    "12 34",
    "--1",
    "1)",
  ])("%j is no number", (typed) => {
    expect(formula(typed, "en")).toBeUndefined();
    expect(formula(typed, "vi")).toBeUndefined();
  });

  test("every number is read back from the way its language writes it", () => {
    const number = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .map((value) => Number(value.toFixed(4)) + 0);
    const locales = fc.constantFrom(["en", "en-US"] as const, ["vi", "vi-VN"] as const);
    fc.assert(
      fc.property(number, locales, (value, [language, locale]) => {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
        expect(readNumber(written, language)?.value).toBe(value);
      }),
    );
  });

  test("whatever is typed, what goes into the formula is a plain number", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,% ()"=]{0,12}$/));
    fc.assert(
      fc.property(text, fc.constantFrom<("en" | "vi")[]>("en", "vi"), (typed, language) => {
        expect(formula(typed, language) ?? "0").toMatch(/^-?\d+(\.\d+)?%?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
