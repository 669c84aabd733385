import { monthsFrom, serialOf } from "../../../src/core/smart/dates";
import { judge } from "../../../src/core/smart/judge";
import { read } from "../../../src/core/smart/reading";
import { meets } from "./verdicts";

const objective = (time: string) => `Raise OSA at Lotte to 97% ${time}`;
const dueOf = (time: string) => read(objective(time))[0]?.times.find(({ role }) => role === "deadline")?.due;
const roleOf = (time: string) => read(objective(time))[0]?.times[0]?.role;

test.each([
  ["by 31/12/2027", serialOf(2027, 12, 31)],
  ["by 2027-12-31", serialOf(2027, 12, 31)],
  ["by 31.12.2027", serialOf(2027, 12, 31)],
  ["by 12/31/2027", serialOf(2027, 12, 31)],
  ["by 30 June 2027", serialOf(2027, 6, 30)],
  ["by June 30, 2027", serialOf(2027, 6, 30)],
  ["trước ngày 30/06/2027", serialOf(2027, 6, 29)],
  ["by end of Q3/2027", serialOf(2027, 9, 30)],
  ["cuối năm 2027", serialOf(2027, 12, 31)],
  ["đến hết quý 2/2027", serialOf(2027, 6, 30)],
  ["before Q3 2027", serialOf(2027, 6, 30)],
])("%s falls due on one day", (time, serial) => {
  expect(dueOf(time)).toEqual({ start: serial, end: serial });
});

test.each([
  ["in Q3/2027", monthsFrom(2027, 7, 3)],
  ["quý 3 năm 2027", monthsFrom(2027, 7, 3)],
  ["quý III/2027", monthsFrom(2027, 7, 3)],
  ["H1/2027", monthsFrom(2027, 1, 6)],
  ["trong năm 2027", monthsFrom(2027, 1, 12)],
  ["in June 2027", monthsFrom(2027, 6, 1)],
  ["by mid-2027", monthsFrom(2027, 1, 12)],
  ["tháng 6/2027", monthsFrom(2027, 6, 1)],
  ["in FY27", { start: serialOf(2026, 1, 1), end: serialOf(2027, 12, 31) }],
  ["vào Tết 2027", { start: serialOf(2027, 1, 20), end: serialOf(2027, 2, 28) }],
])("%s falls due within a period", (time, period) => {
  expect(dueOf(time)).toEqual(period);
});

test.each([
  "this quarter",
  "by EOY",
  "within 12 weeks",
  "quý 3",
  "trong 6 tháng",
  "năm nay",
  "trước Tết",
  "3 năm tới",
  "by June",
  "by the end of 12 months",
  "by year three",
  "by week 40",
  "by the 3rd quarter",
  "by the 15th",
  "before year's end",
  "by the fall",
  "six months from now",
  "over a 3-year period",
  "by the end of the programme",
])("%s is a deadline whose day only a clock could tell", (time) => {
  expect(roleOf(time)).toBe("deadline");
  expect(dueOf(time)).toBeUndefined();
});

test.each([
  ["every month", "frequency"],
  ["mỗi quý", "frequency"],
  ["hàng tháng", "frequency"],
  ["so với năm 2026", "baseline"],
  ["versus 2026", "baseline"],
  ["from March 2027", "start"],
  ["kể từ tháng 3/2027", "start"],
  ["trong những năm tới", "someday"],
  ["as soon as possible", "someday"],
])("%s is no deadline but a %s", (time, role) => {
  expect(roleOf(time)).toBe(role);
});

const plan = { start: serialOf(2027, 1, 1), end: serialOf(2027, 12, 31) };
const inPlan = (time: string) => judge(objective(time), { period: plan }).verdicts.T;

test("a due date inside the plan is met", () => {
  expect(inPlan("by 30/09/2027").grade).toBe("met");
  expect(inPlan("in Q3").grade).toBe("met");
});

test("a due date before the plan begins is missing, one after its end partial", () => {
  expect(inPlan("by 30/09/2026")).toMatchObject({ grade: "missing", rule: "T.beforePlan" });
  expect(inPlan("by 31/03/2028")).toMatchObject({ grade: "partial", rule: "T.afterPlan" });
});

test("without a plan an old date is not compared with anything", () => {
  expect(judge(objective("by 30/09/1999")).verdicts.T.grade).toBe("met");
});

test("the plan's own due date counts as the text's would", () => {
  expect(judge(objective(""), { due: serialOf(2027, 5, 1) }).verdicts.T.rule).toBe("T.givenDue");
  expect(judge(objective(""), { due: serialOf(2026, 5, 1), period: plan }).verdicts.T.grade).toBe("missing");
});

test.each([
  ["by 31/12/2020", "T.beforePlan"],
  ["trước 31/12/2020", "T.beforePlan"],
  ["by 31/12/2035", "T.afterPlan"],
  ["by 30/09/2027", "T.deadline"],
  ["in Q3", "T.deadline"],
  ["", "T.givenDue"],
])("a row that falls due within the plan hides no other date of its sentence: %s", (time, rule) => {
  const due = serialOf(2027, 8, 31);
  expect(judge(objective(time), { due, period: plan }).verdicts.T.rule).toBe(rule);
});

test("a row that falls due outside of the plan is told though its sentence names a date within", () => {
  const due = serialOf(2028, 8, 31);
  expect(judge(objective("by 30/09/2027"), { due, period: plan }).verdicts.T.rule).toBe("T.afterPlan");
});

test("of several times in the sentence the one within the plan is its deadline", () => {
  const rule = judge(objective("by 30/09/2027 and by 30/09/2035"), { period: plan }).verdicts.T.rule;
  expect(rule).toBe("T.deadline");
});

meets("a frequency is no deadline", [
  ["SM.", "Ghé thăm 20 cửa hàng Tops mỗi tuần"],
  ["SM.", "Visit 20 Tops stores every week"],
  ["SM.", "Grow yoghurt sell-out at Lotte 1% per month"],
]);

meets("nor is a baseline year, a length that is measured, a start, a vague future", [
  ["SM.", "Tăng doanh số mì gói tại WinMart 10% so với năm 2026"],
  ["SM.", "Increase noodle sales at WinMart 10% compared with 2026"],
  ["SM.", "Reply to Lotte store complaints in < 1 day"],
  ["SM.", "Giao hàng cho Bách Hóa Xanh trong vòng 2 ngày"],
  ["SM.", "Train 30 promoters at GS25 starting in March"],
  ["SM.", "Mở thêm 50 điểm bán ở Cần Thơ trong thời gian tới"],
  ["SM.", "Open 50 new points of sale in Can Tho in the coming years"],
]);

meets("năm is a year and five", [
  ["SMT", "Mở năm cửa hàng mẫu tại Đà Nẵng trong năm nay"],
  ["SMT", "Có 40 nhà phân phối ở miền Trung trong năm năm tới"],
]);

meets("a length that counts from an event is no deadline", [
  ["SM.", "90% of WinMart orders confirmed within 2 days of receipt"],
]);

meets("a feast that only names, a start", [
  ["SM.", "Increase sales of Christmas hampers by 50% at AEON"],
  ["...", "Quyết định này có hiệu lực kể từ ngày 1/6/2027"],
]);

meets("a day that comes back, and one that does not", [
  ["SMT", "Nộp kế hoạch khuyến mãi cho Lotte trước ngày 25"],
  ["SM.", "Nộp bảng giá cho Lotte trước ngày 25 hàng tháng"],
]);

meets("until an event, and no later than a day", [
  ["SMT", "Phấn đấu đến hội chợ Tết ký hợp đồng với 5 nhà phân phối"],
  ["SM.", "Mời 20 khách hàng đến hội chợ ở Cần Thơ"],
  ["SMT", "Chốt bảng giá với AEON không muộn hơn 20/3"],
  ["SMT", "Trước thềm Tết, đưa 5 SKU vào Tops"],
  ["SMT", "Lắp 40 tủ mát ở GS25 khi kết thúc quý 3"],
  ["SMT", "Mở 20 quầy thử tại Huế trong vòng nửa năm"],
  ["SMT", "Mở 20 quầy thử tại Huế trong những tháng còn lại của năm"],
  ["SMT", "Mở 20 quầy thử tại Huế (hạn: 30/6)"],
  ["SMT", "Nhãn mì ly dự tính phủ thêm 300 điểm bán ở Huế trong quý 3"],
]);

meets("a length that lies behind is no deadline, unless a goal was set for it", [
  ["...", "Nâng cao uy tín đã gây dựng trong 5 năm với nhà bán lẻ"],
  ["SMT", "Công ty đã đặt mục tiêu mở 40 điểm bán trong 3 năm"],
]);

meets("until an age; a length that is a limit; a year that each begins on a day of its own", [
  ["SM.", "Complete the store check in six days or fewer"],
  ["S..", "Coach new promoters at GS25 in their first year"],
]);

meets("a length by whose end it is due; of a share it is the measure itself", [
  ["SMT", "Tăng doanh số 12% tại Lotte trong 12 tuần"],
  ["SMT", "Cut out-of-stocks 20% at GS25 within 60 days"],
  ["SMT", "KAM Lan: grow sell-out 12% at Lotte within 8 weeks"],
  ["SM.", "95% of WinMart shoppers are served within 3 days"],
  ["SM.", "95% khách của Lotte được phục vụ trong 3 ngày"],
]);

meets("what names its own base leaves the next period to be the deadline", [
  ["SMT", "Tăng sell-out +12% YoY tại WinMart trong Q2/2027"],
  ["SMT", "Grow snack sell-out at Lotte 12% vs LY in Q2/2027"],
  ["SMT", "Tăng doanh số 12% so với cùng kỳ tại WinMart trong 6 tháng đầu năm 2027"],
  ["SMT", "Grow tea sales at AEON 12% YoY this quarter"],
  ["SMT", "Tăng doanh số trà tại AEON 12% YoY năm 2027"],
  ["SM.", "Tăng doanh số trà tại AEON 12% so với cùng kỳ 2026"],
]);

meets("a minute, a week of a plan", [
  ["SMT", "Chốt đơn cho 40 cửa hàng GS25 trước phút thứ 90"],
  ["SMT", "Lắp 40 tủ mát ở GS25 trước tuần thứ 6"],
]);

meets("no month in particular", [
  ["SM.", "Mở 20 điểm bán ở Huế trong những tháng sau"],
  ["SM.", "Mở thêm quầy trà tại Lotte vào tối thứ Năm hàng tuần"],
]);

meets("a week by its number, a year after what needs no figure", [
  ["SMT", "Lắp 40 tủ mát tại GS25 trước tuần 40"],
  ["SMT", "Kho sữa ở Long An: mục tiêu net zero 2040"],
]);

meets("a rate a year, and for how many years", [
  [".MT", "We aim for sales growth of 5% per year the next three years"],
]);

meets("so many times in a week or a month is how often; a year in brackets is when it is to arrive", [
  ["SM.", "Dành 3 buổi trong tuần để chơi cầu lông"],
  ["SM.", "Tập thể dục 8 lần trong một tháng"],
  ["SMT", "Tăng số khách mua trà tại Huế từ 50 (2025) lên 300 (2029)"],
  ["SMT", "Đạt điểm trung bình môn Toán 8,0 cuối HK2"],
  ["SMT", "Lotte dự kiến chia cổ tức 2027 ở mức 6%"],
]);

meets("the first month of something", [
  ["SMT", "Get 100 mentions of the tea range in the first month online"],
]);
