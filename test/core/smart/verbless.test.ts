import { judge } from "../../../src/core/smart/judge";
import { meets } from "./verdicts";

meets("what is to be there by then, and where a metric is to arrive, without a verb", [
  ["SMT", "OTIF to 97% at Tops by June"],
  ["SM.", "Kiosk returns in Huế down to 2%"],
  ["SM.", "Promo ROI at Tops up from 1.4 to 1.8"],
  ["SM.", "Supplier portal: 50 active suppliers"],
  ["SMT", "Electric vans for all depots by 2028"],
]);

meets("nothing, where a total or a title is told", [
  ["...", "Result: 50 active suppliers"],
  ["...", "Returns by depot"],
  ["...", "Some kiosks may close by June"],
]);

describe("a wish without a verb", () => {
  test.each([
    "More time for store visits",
    "A faster checkout",
    "Growth in repeat orders",
    "Going for a run before breakfast",
    "Being kinder to the drivers",
  ])("is vague, yet an objective: %s", (wish) => {
    expect(judge(wish).verdicts.S.rule).not.toBe("S.noObjective");
  });

  test.each(["More on this later", "Going to bed late is bad for planners", "Faster is better"])(
    "is none where something is told: %s",
    (remark) => {
      expect(judge(remark).verdicts.S.rule).toBe("S.noObjective");
    },
  );
});

describe("what is bettered and stands under a heading", () => {
  test.each(["Improved shelf standards in village shops", "Objective: happy village shops"])(
    "is an objective: %s",
    (line) => {
      expect(judge(line).verdicts.S.rule).not.toBe("S.noObjective");
    },
  );

  test("is told where its figure is", () => {
    expect(judge("Improved shelf standards by 12% last year").verdicts.S.rule).toBe("S.noObjective");
  });
});
