import fc from "fast-check";
import { linesOf, longestWord, textWidth } from "../../../src/plan/layout/text-width";

test("a column's character is about a digit, and a digit's width does not depend on which", () => {
  expect(textWidth("0123456789")).toBeCloseTo(10 * textWidth("8"), 6);
  expect(textWidth("8")).toBeGreaterThan(1);
});

test("marks above and below a letter take no room, in either Unicode form", () => {
  expect(textWidth("ệ")).toBe(textWidth("e"));
  const text = "Tỷ lệ có hàng trên kệ, đủ đường";
  expect(textWidth(text.normalize("NFD"))).toBe(textWidth(text.normalize("NFC")));
});

test("the longest word is the widest, not the one of most letters", () => {
  expect(longestWord("illicit WMWM")).toBe(textWidth("WMWM"));
  expect(longestWord("sell-through")).toBe(textWidth("through"));
  expect(longestWord("")).toBe(0);
});

test.each([
  ["", 10, 1],
  ["one", 10, 1],
  ["one two three four", 10, 2],
  ["one\ntwo", 10, 2],
  ["Replenishment", 7, 2],
  ["a Replenishment", 7, 3],
])("%j takes its lines in %d characters: %d", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

const word = fc.stringMatching(/^[a-zđơ]{1,8}$/);

test("where every word fits, a narrower column never takes fewer lines, nor more lines than words", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      (words, some, more) => {
        const text = words.join(" ");
        const narrow = longestWord(text) + 1 + some;
        const lines = linesOf(text, narrow);
        expect(lines).toBeGreaterThanOrEqual(linesOf(text, narrow + more));
        expect(lines).toBeLessThanOrEqual(words.length);
        // Blanks between lines take no room.
        const inWords = words.reduce((sum, one) => sum + textWidth(one), 0);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(inWords / narrow - 1e-9));
      },
    ),
  );
});
