import { search } from "../../src/taskpane/list/search";

const found = (query: string) => [...search(query)];

describe("search", () => {
  test("finds a function by its name, in any case and with Excel's prefix", () => {
    expect(found("roi")).toEqual(expect.arrayContaining(["ROI", "PROMOROI"]));
    expect(found("=jbp.promoroi(")).toEqual(["PROMOROI"]);
  });

  test("finds Vietnamese words with and without diacritics, in either spelling", () => {
    const promotions = found("khuyến mại");
    expect(promotions).toContain("PROMOROI");
    for (const spelling of ["khuyến mãi", "khuyen mai", "KHUYẾN MÃI"])
      expect(found(spelling)).toEqual(promotions);
    expect(found("đàn hồi")).toEqual(found("dan hoi"));
  });

  test("finds English words too, whatever language is shown", () => {
    expect(found("elasticity")).toContain("ELASTICITY");
    expect(found("co giãn")).toContain("ELASTICITY");
  });

  test("finds words of the arguments", () => {
    expect(found("leaflet")).toContain("PROMOROI");
    expect(found("baseRevenue")).toContain("BREAKEVEN");
  });

  test("wants every word of the query", () => {
    expect(found("price elasticity")).toContain("ELASTICITY");
    expect(found("price elasticity zebra")).toEqual([]);
  });

  test("an empty query finds every function", () => {
    expect(found("  ").length).toBeGreaterThan(5);
    expect(found("  ")).toEqual(found(""));
  });
});
