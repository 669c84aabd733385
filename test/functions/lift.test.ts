import { Failure, fail } from "../../src/core/failure";
import { lift } from "../../src/functions/lift";
import { number, optional } from "../../src/functions/parameters";

const difference = lift([number("first"), optional(number("second"))], (first, second = 1) =>
  first === 13 ? fail("zero", { parameter: "first" }) : (first as number) - (second as number),
);

const column = [[1], [2], [3]];
const row = [[10, 20]];

test("single values give a single result", () => {
  expect(difference([[[5]], [[3]]])).toEqual([[2]]);
  expect(difference([5, 3])).toEqual([[2]]);
});

test("an omitted optional argument takes its default for every element", () => {
  expect(difference([column])).toEqual([[0], [1], [2]]);
  expect(difference([column, null])).toEqual([[0], [1], [2]]);
});

test("a single value stretches to a matrix", () => {
  expect(difference([[[1, 2], [3, 4]], [[1]]])).toEqual([[0, 1], [2, 3]]); // prettier-ignore
});

test("a row and a column make a matrix", () => {
  expect(difference([row, column])).toEqual([[9, 19], [8, 18], [7, 17]]); // prettier-ignore
});

test("a column stretches along a matrix of its height", () => {
  expect(difference([[[1, 2], [3, 4]], [[1], [2]]])).toEqual([[0, 1], [1, 2]]); // prettier-ignore
});

test("other sizes that differ fail the whole call", () => {
  expect(difference([column, [[1], [2]]])).toMatchObject({ code: "#VALUE!", reason: "sizesDiffer" });
});

test("an empty range fails the whole call", () => {
  expect(difference([[], 1])).toMatchObject({ code: "#VALUE!", reason: "emptyRange" });
  expect(difference([[[]], 1])).toMatchObject({ code: "#VALUE!", reason: "emptyRange" });
});

test("a bad element fails in its own place and leaves the others alone", () => {
  const results = difference([[[5], ["five"], [""], [13], [{ type: "Error", basicValue: "#REF!" }], [7]], 1]);
  expect(
    (results as unknown[][]).map(([result]) => (result instanceof Failure ? result.code : result)),
  ).toEqual([4, "#VALUE!", "#N/A", "#DIV/0!", "#REF!", 6]);
});
