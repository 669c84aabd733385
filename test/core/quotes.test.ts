import fc from "fast-check";
import { quotedSheet, quotedText, writtenSheet } from "../../src/core/quotes";

test("a quote inside is doubled, so that the end is where it is meant", () => {
  expect(quotedText('6" tray')).toBe('"6"" tray"');
  expect(quotedSheet("Q1's")).toBe("'Q1''s'");
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(quotedText(text)).toMatch(/^"(?:[^"]|"")*"$/);
      expect(quotedSheet(text)).toMatch(/^'(?:[^']|'')*'$/);
    }),
  );
});

test.each(["Sheet1", "Mục_tiêu", "_x.1", "Plan2027", "Cards"])("the sheet %s needs no quotes", (name) => {
  expect(writtenSheet(name)).toBe(name);
});

test.each(["Mục tiêu", "2027", "A1", "xfd20", "R1C1", "rc", "C", "R2", "Q1's", "a-b", ""])(
  "the sheet “%s” would be taken for something else",
  (name) => {
    expect(writtenSheet(name)).toBe(quotedSheet(name));
  },
);
