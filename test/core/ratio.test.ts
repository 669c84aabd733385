import fc from "fast-check";
import { indexOf, ratioOf, shareOf } from "../../src/core/ratio";
import { positive } from "./numbers";

const share = shareOf("own", "total");

test("a share lies between 0 and 1, and shares of the parts add up to 1", () => {
  fc.assert(
    fc.property(positive, positive, (own, others) => {
      const total = own + others;
      const [mine, theirs] = [share(own, total) as number, share(others, total) as number];
      expect(mine).toBeGreaterThan(0);
      expect(mine).toBeLessThanOrEqual(1);
      expect(mine + theirs).toBeCloseTo(1, 12);
    }),
  );
});

test("a part above its whole is refused, naming both", () => {
  expect(share(120, 100)).toMatchObject({
    code: "#NUM!",
    about: { parameter: "own", value: 120, other: "total", limit: 100 },
  });
});

test("a whole of 0 cannot divide, whatever the part", () => {
  expect(share(5, 0)).toMatchObject({ code: "#DIV/0!", about: { parameter: "total" } });
  expect(share(0, 0)).toMatchObject({ code: "#DIV/0!" });
});

test("amounts are not negative", () => {
  expect(share(-1, 100)).toMatchObject({ code: "#NUM!", about: { parameter: "own" } });
  expect(share(1, -100)).toMatchObject({ code: "#NUM!", about: { parameter: "total" } });
  expect(indexOf("own", "reference")(-1, 1)).toMatchObject({ code: "#NUM!" });
});

test("a ratio may exceed 1", () => {
  expect(ratioOf("sellOut", "sellIn")(300, 200)).toBe(1.5);
});
