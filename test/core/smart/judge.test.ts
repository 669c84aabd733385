import { serialOf } from "../../../src/core/smart/dates";
import { type Given, judge } from "../../../src/core/smart/judge";
import type { Judgement, Verdicts } from "../../../src/core/smart/verdict";
import { meets } from "./verdicts";

const rules = (verdicts: Verdicts) => Object.values(verdicts).map(({ rule }) => rule);

meets("complete objectives", [
  ["SMT", "Tăng sell-out sữa chua uống tại WinMart từ 40 tỷ lên 46 tỷ trước 30/09/2027"],
  ["SMT", "sell-out +12% YoY tại WinMart trước Tết 2027"],
  ["SMT", "tang sell-out 12% tai WinMart truoc Tet 2027"],
  ["SMT", "Đưa 8 SKU mới vào 120 cửa hàng Lotte trong quý 3"],
  ["SMT", "Đến hết tháng 6, OSA nước giải khát tại Bách Hóa Xanh đạt 97%"],
  ["SMT", "Giảm tỷ lệ hết hàng của bột giặt ở GO! xuống dưới 4% trong 6 tháng"],
  ["SMT", "Phấn đấu gấp đôi doanh số kênh MT miền Tây vào cuối năm 2027"],
  ["SMT", "Grow OSA at AEON from 91% to 97% by end of June"],
  ["SMT", "By Q3/2027, raise snack sell-out in convenience stores 15%"],
  ["SMT", "Win two endcaps per Lotte store within 12 weeks"],
  ["SMT", "Land $9.5m of coffee NSV at MM Mega Market in FY27"],
  ["SMT", "List the family pack in 300 WinMart+ stores this quarter"],
  ["SMT", "Ký hợp đồng trưng bày đầu kệ với Co.opmart trước 31/01/2027"],
  ["SMT", "Sign the joint business plan with Central Retail before 31 January 2027"],
  ["SMT", "Doanh số cà phê tại MM Mega Market năm 2027: 80 tỷ"],
  ["SMT", "Trước Trung thu, tăng sell-out bánh kẹo tại Lotte 20%"],
  ["SMT", "Mở rộng chương trình combo ra 200 cửa hàng trong quý 3"],
  ["SMT", "Trình bày kế hoạch JBP với Central Retail trước 15/11/2027"],
  ["SMT", "Từ nay đến Tết, bán 5.000 giỏ quà tại hệ thống GO!"],
  ["SMT", "KPI: 97% OSA @ WinMart by Q2"],
  ["SMT", "Nang do phu cua hang Bach Hoa Xanh len 80% trong quy 2"],
  ["SMT", "Over the next quarter, our team will place 40 chillers in GS25 stores"],
  ["SM.", "Share of shelf mì gói ở Lotte từ 18% lên 22%"],
  ["SM.", "Velocity sữa hạt tại WinMart đạt 12 hộp/cửa hàng/tuần"],
  ["SM.", "Automate the weekly replenishment report"],
  ["SM.", "Build a dashboard for Lotte sell-out"],
  ["SM.", "Renegotiate the delivery windows with Lotte's central warehouse"],
  ["SM.", "Brief all promoters on the Tết price list"],
  ["SM.", "Reduce out-of-stock complaints from Co.opmart stores from 40 to 15"],
  ["SM.", "No late deliveries to the Bình Dương depot"],
  ["SM.", "Không để đứt hàng sữa chua tại WinMart"],
  ["SM.", "Bring order lead time for GS25 under 48 hours"],
  ["SMT", "Planogram signed off with AEON by 15 May"],
  ["SMT", "Chốt sơ đồ trưng bày mới với AEON trước kỳ đánh giá danh mục"],
  ["SMT", "Have every Lotte store manager trained before the range review"],
  ["SMT", "Cut wasted promo stock at MM Mega Market by a third by the end of Q2"],
]);

meets("no word, no objective", [
  ["...", "12345"],
  ["...", "12345."],
  ["...", "=1+1"],
]);

test("evidence marks the words themselves, in the caller's own string, composed or decomposed", () => {
  for (const form of ["NFC", "NFD"] as const) {
    const objective = "Tăng OSA tại Bách Hóa Xanh từ 91% lên 97% trước cuối năm 2027".normalize(form);
    const { verdicts } = judge(objective);
    const shown = (it: "S" | "M" | "A" | "T") =>
      verdicts[it].evidence.map(({ start, end }) => objective.slice(start, end).normalize("NFC"));
    expect(shown("S")).toEqual(["Bách Hóa Xanh"]);
    expect(shown("M")).toEqual(["97%"]);
    expect(shown("A")).toEqual(["91%", "97%"]);
    expect(shown("T")).toEqual(["trước cuối năm 2027"]);
  }
});

test("every verdict names the rule that decided it", () => {
  expect(rules(judge("Increase sales").verdicts)).toEqual([
    "S.metricWithoutScope",
    "M.metricOnly",
    "A.noBase",
    "R.none",
    "T.none",
  ]);
});

test("the score gives a point for met and half a point for partial", () => {
  expect(judge("Increase sales").score).toBe(1);
  expect(judge("Increase sales by 5% at WinMart by June 2027").score).toBe(3);
  expect(judge("").score).toBe(0);
});

test("a blank of the builder is no evidence", () => {
  const { verdicts } = judge("Increase OSA at [retailer] from [level today] to [target] by [deadline]");
  expect(verdicts.S.grade).toBe("partial");
  expect(verdicts.M.grade).toBe("partial");
  expect(verdicts.T.grade).toBe("missing");
});

test("two metrics in one sentence are one piece of advice", () => {
  expect(judge("Tăng sell-out 12% tại Lotte và đạt ROI 1,7 trước Q4").advice).toContain("oneMetric");
  expect(judge("Tăng sell-out 12% tại Lotte trước Q4").advice).not.toContain("oneMetric");
});

test("a change in brackets tells the target again and is no second metric", () => {
  expect(judge("Target NSV 250 tỷ tại WinMart năm 2027 (+12% so với 2026)").advice).not.toContain(
    "oneMetric",
  );
});

test("evidence is whole words: neither the hour of a clock nor the size of a pack", () => {
  const objective = "Tăng 10% giao dịch đồ uống 500ml khung 17h–21h tại GS25";
  const { S, M } = judge(objective).verdicts;
  const shown = [S, M].map(({ evidence }) => evidence.map(({ start, end }) => objective.slice(start, end)));
  expect(shown).toEqual([["đồ uống", "GS25"], ["10%"]]);
});

test("a task is not an outcome", () => {
  expect(judge("Tổ chức hội thảo cho KAM").advice).toContain("outcome");
  expect(judge("Review planograms with Lotte").advice).toContain("outcome");
  expect(judge("Raise planogram compliance at Lotte to 95%").advice).not.toContain("outcome");
});

test("an owner in the sentence or in the plan answers the advice to name one", () => {
  const objective = "Raise OSA at Lotte to 97%";
  expect(judge(objective).advice).toContain("owner");
  expect(judge(objective, { owner: "Lan" }).advice).not.toContain("owner");
  expect(judge(`KAM Lan: ${objective}`).advice).not.toContain("owner");
});

test("a given target measures an objective that names its metric only", () => {
  expect(judge("Tăng OSA tại WinMart", { target: 0.97 }).verdicts.M).toMatchObject({
    grade: "met",
    rule: "M.givenTarget",
  });
});

describe("what alone might be anything is an objective once its row gives a target or a due date", () => {
  const met = (objective: string, given: Given) => {
    const { verdicts } = judge(objective, given);
    return (["S", "M", "T"] as const).filter((it) => verdicts[it].grade === "met").join("");
  };
  const [target, due] = [0.97, serialOf(2027, 12, 31)];

  test.each<[criteria: string, objective: string, given: Given]>([
    ["", "OSA tại WinMart", {}],
    ["SMT", "OSA tại WinMart", { target, due }],
    ["SM", "Availability of the hero SKUs at Lotte", { target }],
    ["SMT", "Độ phủ kênh tiện lợi", { target, due }],
    ["MT", "OTIF", { target, due }],
    ["T", "OTIF", { due }],
    ["SMT", "Joint category review with AEON", { due }],
    ["MT", "Khách hàng trung thành", { target, due }],
  ])("%s of “%s”", (criteria, objective, given) => {
    expect(met(objective, given)).toBe(criteria);
  });

  test.each([
    "Doanh thu tại WinMart quý 1 đã tăng 8%",
    "Sell-out at Lotte rose 8% last year",
    "Theo chuyên gia, ngành hàng có thể tăng 6%",
    "OSA at AEON is what?",
    "To be confirmed",
    "AEON",
    "n/a",
    "",
  ])("but nothing makes one of “%s”", (objective) => {
    expect(met(objective, { target, due })).toBe("");
  });

  test("beside a sentence that is one, the others stay what they are", () => {
    const text = "Raise OSA at Lotte. Lotte is our largest account.";
    const S = ({ verdicts }: Judgement) => verdicts.S.evidence;
    expect(S(judge(text, { target, due }))).toEqual(S(judge(text)));
  });
});

test("relevance comes from the link of the plan or from a stated purpose, and is otherwise unknown", () => {
  const objective = "Raise OSA at Lotte to 97%";
  expect(judge(objective).verdicts.R.grade).toBe("unknown");
  expect(judge(objective, { linkedTo: "  " }).verdicts.R.grade).toBe("unknown");
  expect(judge(objective, { linkedTo: "Availability" }).verdicts.R.rule).toBe("R.linked");
  expect(judge(`${objective} in order to defend category share`).verdicts.R.rule).toBe("R.statedPurpose");
  expect(judge("Tăng OSA tại Lotte lên 97% nhằm giảm mất doanh số").verdicts.R.rule).toBe("R.statedPurpose");
});

test("both sides of a plan are no figure", () => {
  const { advice, verdicts } = judge(
    "Nâng ROI ngân sách thương mại tại chuỗi từ 1,4 lên 1,7 trước 31/12/2027, để hai bên cùng có lợi",
  );
  expect(verdicts.M.evidence).toHaveLength(1);
  expect(advice).not.toContain("oneMetric");
});
