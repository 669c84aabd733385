import fc from "fast-check";
import { breakEven, promoRoi, roi, tradeRate, winWin } from "../../src/core/promotion";
import { expectNear, figure, positive } from "./numbers";

test("net ROI is the multiple less 1", () => {
  fc.assert(
    fc.property(figure, positive, (profit, cost) => {
      expect(roi(profit, cost, "net")).toBe((roi(profit, cost) as number) - 1);
    }),
  );
});

test("ROI does not depend on the currency", () => {
  fc.assert(
    fc.property(figure, positive, positive, (profit, cost, exchange) => {
      expectNear(roi(profit * exchange, cost * exchange), roi(profit, cost) as number);
    }),
  );
});

test("ROI of no cost cannot be told, and a negative cost is impossible", () => {
  expect(roi(100, 0)).toMatchObject({ code: "#DIV/0!", about: { parameter: "cost" } });
  expect(roi(100, -1)).toMatchObject({ code: "#NUM!", about: { parameter: "cost", value: -1 } });
  expect(roi(-100, 50)).toBe(-2);
});

test("a promotion that sells nothing more only costs", () => {
  expect(promoRoi(1000, 1000, 8000, 2000)).toBe(0);
  expect(promoRoi(1000, 900, 8000, 2000)).toBeLessThan(0);
  expect(promoRoi(1000, 1600, 8000, 0)).toMatchObject({ code: "#DIV/0!", reason: "nothingSpent" });
  expect(promoRoi(1000, 0, 8000, 2000)).toMatchObject({ code: "#DIV/0!", reason: "nothingSpent" });
  expect(promoRoi(-1, 1600, 8000, 2000)).toMatchObject({ code: "#NUM!" });
});

test("at the break-even uplift a price cut neither earns nor costs", () => {
  const shares = fc
    .tuple(fc.double({ min: 0.01, max: 0.9, noNaN: true }), fc.double({ min: 0.01, max: 0.09, noNaN: true }))
    .map(([discount, above]) => [discount, discount + above] as const);
  fc.assert(
    fc.property(shares, positive, positive, ([discount, margin], fixedCost, revenue) => {
      const uplift = breakEven(discount, margin, fixedCost, revenue) as number;
      const promoted = revenue * (1 + uplift);
      expectNear(promoted * (margin - discount) - fixedCost, revenue * margin, promoted + fixedCost);
    }),
  );
});

test("no volume can pay for a discount as large as the margin", () => {
  expect(breakEven(0.4, 0.4)).toMatchObject({ code: "#NUM!", reason: "noVolumeCanPay" });
  expect(breakEven(0.4, -0.1)).toMatchObject({ code: "#NUM!", reason: "noVolumeCanPay" });
});

test("a fixed cost needs the revenue it is compared with, a discount of 20 is not 20 %", () => {
  expect(breakEven(0.2, 0.4, 10000)).toMatchObject({ code: "#N/A", reason: "fixedCostWithoutRevenue" });
  expect(breakEven(0.2, 0.4, 10000, 0)).toMatchObject({ code: "#DIV/0!" });
  expect(breakEven(0.2, 0.4, -1, 100)).toMatchObject({ code: "#NUM!" });
  expect(breakEven(20, 40)).toMatchObject({ code: "#NUM!", reason: "notShare" });
  expect(breakEven(0.2, 40)).toMatchObject({ code: "#NUM!", reason: "notShare" });
  expect(breakEven(0.2, 0.4, 0, 0)).toBe(1);
});

test("each side of a deal must gain more than the minimum", () => {
  expect(winWin(1, 1)).toBe("winWin");
  expect(winWin(0, 1)).toBe("retailerOnly");
  expect(winWin(10, 10, 10)).toBe("loseLose");
  expect(winWin(11, 10, 10)).toBe("supplierOnly");
});

test("a trade rate of no sales cannot be told", () => {
  expect(tradeRate(3, 0)).toMatchObject({ code: "#DIV/0!" });
});
