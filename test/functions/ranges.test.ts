import { fail } from "../../src/core/failure";
import { blankAllowed, number, optional, range } from "../../src/functions/parameters";
import { overRanges } from "../../src/functions/ranges";
import { error } from "./cells";

const seen = overRanges(
  [range(number("values")), optional(range(number("weights"))), optional(number("cap"))],
  (...args) => JSON.stringify(args.map((value) => (value === undefined ? "-" : value))),
);
const doubled = overRanges([range(number("values"))], (values) =>
  (values as number[]).map((value) => value * 2),
);

test("a range is read row by row, blanks and all", () => {
  expect(seen([[[1, 2], [3, ""]], null, null])).toEqual([['[[1,2,3,null],"-","-"]']]); // prettier-ignore
  expect(seen([7, [[1]], 5])).toEqual([["[[7],[1],5]"]]);
});

test("a list spills in the shape of the first argument", () => {
  expect(doubled([[[1, 2], [3, 4]]])).toEqual([[2, 4], [6, 8]]); // prettier-ignore
  expect(doubled([[[1], [2]]])).toEqual([[2], [4]]);
  expect(doubled([3])).toEqual([[6]]);
});

test("a range of blanks is missing, or omitted, or data where blanks are", () => {
  expect(seen([[[""], [null]], null, null])).toMatchObject({ code: "#N/A", about: { parameter: "values" } });
  expect(seen([1, [[""], [null]], null])).toEqual([['[[1],"-","-"]']]);
  const dates = overRanges([range(blankAllowed(number("received")))], (dates) => (dates as unknown[]).length);
  expect(dates([[[""], [null]]])).toEqual([[2]]);
});

test("a cell that does not fit is found by its place, an error before other faults", () => {
  expect(seen([[[1], ["x"]], null, null])).toMatchObject({ code: "#VALUE!", about: { row: 2 } });
  expect(seen([[["x"], [error("#REF!")]], null, null])).toMatchObject({ code: "#REF!", about: { row: 2 } });
  expect(seen([[["x"]], null, null])).toMatchObject({
    code: "#VALUE!",
    about: { parameter: "values", value: "x" },
  });
  expect((seen(["x", null, null]) as { about: object }).about).not.toHaveProperty("row");
});

test("one value is wanted where one value is used", () => {
  expect(seen([1, null, [[1, 2]]])).toMatchObject({ code: "#VALUE!", reason: "notSingle" });
});

test("empty and ragged ranges are refused", () => {
  const ragged = [[1, 2], [3]];
  for (const odd of [[], [[]], ragged]) {
    expect(seen([odd, null, null])).toMatchObject({ code: "#VALUE!", reason: "emptyRange" });
    expect(seen([1, null, odd])).toMatchObject({ code: "#VALUE!", reason: "emptyRange" });
  }
});

test("one failure answers the whole call", () => {
  const failing = overRanges([range(number("values"))], () =>
    fail("tooFew", { parameter: "values", limit: 3 }),
  );
  expect(failing([1])).toMatchObject({ code: "#N/A" });
});
