import { grownHeight, heightOf } from "../../../src/plan/layout/sizes";

const [one, three] = ["Sell-out +12%", "Increase sell-out at An Phú by 12% by 31/12/2027 against 2026"];
const width = 24;
const full = heightOf([[three, width]])!;

test.each([
  ["that is as high as its texts grows to the longer text", 31, one, full],
  ["that has the room stays", full + 10, one, undefined],
  ["of one line grows by itself", 15, one, undefined],
  ["that somebody made lower than its text stays", 20, three.slice(0, -5), undefined],
])("a row %s", (_, height, before, grown) => {
  expect(grownHeight(height, width, before, three)).toBe(grown);
});

test("a row never becomes lower", () => {
  expect(grownHeight(full, width, three, one)).toBeUndefined();
});
