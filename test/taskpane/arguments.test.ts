import fc from "fast-check";
import type { CatalogParameter } from "../../src/functions/catalog";
import { languages } from "../../src/i18n/language";
import { readArgument } from "../../src/taskpane/notation/arguments";

const parameter = (kind: CatalogParameter["kind"], more: Partial<CatalogParameter> = {}) => ({
  kind,
  optional: false,
  range: false,
  options: [],
  ...more,
});

const formula = (text: string, kind: CatalogParameter["kind"], more?: Partial<CatalogParameter>) => {
  const read = readArgument(text, parameter(kind, more), "vi");
  return "formula" in read ? read.formula : read;
};

describe("what is put into a field", () => {
  test.each([
    ["0,91", "number", "0.91"],
    ["=b2", "number", "B2"],
    ["Sheet2!b2:b9", "number", "Sheet2!B2:B9"],
    ["Sales[Net sales]", "number", "Sales[Net sales]"],
    ["Sales[[#This Row],[Units]]", "number", "Sales[[#This Row],[Units]]"],
    ["DoanhSố", "number", "DoanhSố"],
    ["31/01/2027", "date", "DATE(2027,1,31)"],
    ["2027-01-31", "date", "DATE(2027,1,31)"],
    ["có", "yesNo", "TRUE"],
    ["Mì gói 3 miền", "text", '"Mì gói 3 miền"'],
    ['say "hi"', "text", '"say ""hi"""'],
    ['"A1"', "text", '"A1"'],
    ["A1", "text", "A1"],
  ] as const)("%s in a field of kind %s is %s", (text, kind, expected) =>
    expect(formula(text, kind)).toBe(expected),
  );

  test.each([
    ["1+1", "number", "notNumber"],
    ['HYPERLINK("http://x")', "number", "notNumber"],
    ["A1:A9,B1", "number", "notNumber"],
    ["Sales[Units]+1", "number", "notNumber"],
    ['Sales["x]', "number", "notNumber"],
    ["30/02/2027", "date", "notDate"],
    ["x".repeat(256), "text", "textTooLong"],
  ] as const)("%s in a field of kind %s is refused: %s", (text, kind, problem) =>
    expect(formula(text, kind)).toEqual({ kind: "problem", problem }),
  );

  test("an empty field is left out if it may be, and missing otherwise", () => {
    expect(readArgument(" ", parameter("number", { optional: true }), "en")).toEqual({ kind: "omitted" });
    expect(readArgument(" ", parameter("number"), "en")).toEqual({ kind: "problem", problem: "missing" });
  });

  test("an option is found in any case, with or without diacritics", () => {
    const options = ["trung điểm", "logarit"];
    expect(formula("TRUNG DIEM", "option", { options })).toBe('"trung điểm"');
    expect(formula("C3", "option", { options })).toBe("C3");
  });

  /**
   * One literal, reference, column of a table or name: nothing that Excel would calculate beyond looking it up. A column's
   * header may hold any sign, such as "Sales (k)": inside its brackets nothing is calculated.
   */
  const single =
    /^(?:-?\d+(?:\.\d+)?%?|"(?:[^"]|"")*"|TRUE|FALSE|DATE\(\d+,\d+,\d+\)|(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z\d]+\$?\d*(?::\$?[A-Z\d]+\$?\d*)?|[\p{L}_][\p{L}\p{N}_.]*(?:\[(?:[^[\]"]|\[[^[\]"]*\])*\])?)$/u;

  test("never becomes more than one value or reference, whatever is typed", () => {
    const pieces = fc.constantFrom(
      ..."=+-*/&^<>()[]{},;:!'\"@#$%. ",
      "A1",
      "SUM(",
      "Sheet1!",
      "'a'!",
      "[Book]",
      "1",
      "Bảng",
      "TRUE",
      "\n",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    const kinds = fc.constantFrom<CatalogParameter["kind"][]>("number", "date", "option", "yesNo", "text");
    fc.assert(
      fc.property(text, kinds, fc.constantFrom(...languages), (typed, kind, language) => {
        const read = readArgument(typed, parameter(kind), language);
        if ("formula" in read) expect(read.formula).toMatch(single);
      }),
      { numRuns: 5000 },
    );
  });
});
