import { Failure, fail } from "../../src/core/failure";
import type { Results } from "../../src/functions/declaration";
import { liftLater } from "../../src/functions/lift-later";
import { number, optional, range } from "../../src/functions/parameters";

const parameters = [number("value"), optional(range(number("data")))];

/** The value among the data: how many are below it. */
const rank = liftLater(
  parameters,
  () =>
    Promise.resolve((value, data = []) =>
      value === 13
        ? fail("zero", { parameter: "value" })
        : (data as number[]).filter((each) => each < (value as number)).length,
    ),
  1,
);

/** The value and its double, side by side. */
const twice = liftLater(
  parameters,
  () => Promise.resolve((value) => [value as number, 2 * (value as number)]),
  2,
);

const codes = (results: Results) =>
  results instanceof Failure
    ? results.code
    : results.map((line) => line.map((result) => (result instanceof Failure ? result.code : result)));

test("a range that is data goes whole to every element", async () => {
  expect(await rank([[[1], [5], [9]], [[2, 4, 6]]])).toEqual([[0], [2], [3]]);
  expect(await rank([[[1, 9]], [[2], [4], [6]]])).toEqual([[0, 3]]);
});

test("data that is left out or blank is the default", async () => {
  expect(await rank([5])).toEqual([[0]]);
  expect(await rank([5, [[""], [null]]])).toEqual([[0]]);
});

test("a bad element fails in its own place, and bad data in all places", async () => {
  expect(codes(await rank([[[5], ["five"], [""], [13]], [[1, 2]]]))).toEqual([
    [2],
    ["#VALUE!"],
    ["#N/A"],
    ["#DIV/0!"],
  ]);
  expect(codes(await rank([[[5], [6]], [[1, "two"]]]))).toEqual([["#VALUE!"], ["#VALUE!"]]);
});

test("a failure that stands alone fails the whole call, as do sizes that make no sense", async () => {
  expect(await rank([""])).toMatchObject({ code: "#N/A", reason: "blank", about: { parameter: "value" } });
  expect(await rank([5, []])).toMatchObject({ code: "#VALUE!", reason: "emptyRange" });
});

test("several results an element stand side by side, and so does its failure", async () => {
  expect(await twice([3])).toEqual([[3, 6]]);
  expect(codes(await twice([[[1], ["x"], [3]]]))).toEqual([
    [1, 2],
    ["#VALUE!", "#VALUE!"],
    [3, 6],
  ]);
  expect(await twice([[[1, 2]]])).toEqual([[1, 2, 2, 4]]);
});

test("the arithmetic is loaded once a call, and not for arguments that do not fit", async () => {
  let loads = 0;
  const counted = liftLater(
    [number("a"), number("b")],
    () => {
      loads++;
      return Promise.resolve((a) => a as number);
    },
    1,
  );
  await counted([[[1], [2], [3]], 1]);
  expect(loads).toBe(1);
  await counted([
    [[1], [2], [3]],
    [[1], [2]],
  ]);
  expect(loads).toBe(1);
});
