import fc from "fast-check";
import {
  areaFrom,
  isPlace,
  overlap,
  parseReference,
  type Place,
  seenFrom,
  writeReference,
} from "../../src/excel/reference";

const place = (text: string): Place => {
  const reference = parseReference(text);
  if (!isPlace(reference)) throw new Error(`${text} is not one cell of a sheet.`);
  return reference;
};

describe("references", () => {
  test.each([
    ["b2", "B2", 1, 1],
    ["$B$2:c9", "$B$2:C9", 8, 2],
    ["C9:B2", "C9:B2", 8, 2],
    ["A:C", "A:C", 1_048_576, 3],
    ["3:4", "3:4", 2, 16_384],
    ["Sheet2!A1", "Sheet2!A1", 1, 1],
    ["'Số liệu 2026'!A1:A3", "'Số liệu 2026'!A1:A3", 3, 1],
    ["'It''s'!XFD1048576", "'It''s'!XFD1048576", 1, 1],
  ])("%s is %s", (text, written, rows, columns) => {
    const reference = parseReference(text);
    expect(reference && writeReference(reference)).toBe(written);
    expect(reference).toMatchObject({ rows, columns });
  });

  test.each([
    "",
    "A",
    "12",
    "A0",
    "XFE1",
    "A1048577",
    "A1:B2:C3",
    "A1:B",
    "A1:A9,B1",
    "A1:",
    ":A1",
    "A1,B2",
    "A1+B2",
    "A1#",
    "$$A1",
    "A$",
    "[Book2]Sheet1!A1",
    "'[Book2]Sheet1'!A1",
    "Sheet1:Sheet3!A1",
    "Sheet 1!A1",
    "'Sheet'1'!A1",
    "!A1",
    "DATE(1)",
  ])("%j is none", (text) => expect(parseReference(text)).toBeUndefined());

  test("any sheet name survives being written and read", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[[\]:*?/\\]/.test(text));
    fc.assert(
      fc.property(name, (sheet) => {
        expect(parseReference(writeReference({ sheet, area: "A1" }))?.sheet).toBe(sheet);
      }),
    );
  });

  test.each(["A1", "R1C1", "rc", "1st", "It's", "Kế hoạch"])(
    "a sheet named %s is written in quotes",
    (sheet) => expect(writeReference({ sheet, area: "B2" })).toMatch(/^'.*'!B2$/),
  );

  test("a sheet's own cells go without its name", () => {
    expect(writeReference(seenFrom("plan", place("Plan!B2")))).toBe("B2");
    expect(writeReference(seenFrom("Plan", place("Data!B2")))).toBe("Data!B2");
  });

  test("an area grows from a place", () => {
    expect(writeReference(areaFrom(place("Plan!Z9"), 3, 2))).toBe("Plan!Z9:AA11");
    expect(writeReference(areaFrom(place("Plan!A1"), 1, 16_384))).toBe("Plan!A1:XFD1");
    expect(writeReference(areaFrom(place("Plan!B2"), 1, 1))).toBe("Plan!B2");
  });

  test("areas overlap on the same sheet only", () => {
    const area = areaFrom(place("Plan!B2"), 2, 2);
    expect(overlap(area, place("plan!C3"))).toBe(true);
    expect(overlap(area, place("Plan!D3"))).toBe(false);
    expect(overlap(area, place("Data!C3"))).toBe(false);
  });
});
