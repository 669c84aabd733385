import { readNumber } from "../../../src/core/smart/number";
import { read } from "../../../src/core/smart/reading";

test.each([
  ["1.7", 1.7],
  ["1,7", 1.7],
  ["0,125", 0.125],
  ["0.125", 0.125],
  ["1.500", 1500],
  ["1,500", 1500],
  ["12.000.000", 12_000_000],
  ["12\u00A0000\u00A0000", 12_000_000],
  ["7.250,4", 7250.4],
  ["7,250.4", 7250.4],
])("%s is read as %d", (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

const quantities = (text: string) => read(text).flatMap((sentence) => sentence.quantities);
const targets = (text: string) =>
  quantities(text)
    .filter(({ role }) => role === "target")
    .map(({ value, unit }) => [value, unit]);

test.each([
  ["Đạt 500 triệu đồng", 500e6, "money"],
  ["Đạt 1,2 tỷ", 1.2e9, "count"],
  ["Đạt 2 triệu 300 ngàn đồng", 2_300_000, "money"],
  ["Reach $9.5m", 9_500_000, "money"],
  ["Reach 15K shoppers", 15_000, "count"],
  ["Giảm OOS 3 điểm %", 3, "point"],
  ["Raise OSA by 5 pp", 5, "point"],
  ["Nâng OSA thêm 5 điểm phần trăm", 5, "point"],
  ["Gấp đôi độ phủ", 2, "times"],
  ["Double distribution", 2, "times"],
  ["Tăng gấp 4 lần", 4, "times"],
  ["Mở bốn cửa hàng", 4, "count"],
  ["Open twelve stores", 12, "count"],
  ["Vào top 3 ngành hàng", 3, "rank"],
])("%s asks for %d %s", (text, value, unit) => {
  expect(targets(text)).toEqual([[value, unit]]);
});

test("from one level to another is a base and a target", () => {
  for (const text of ["Raise OSA from 91% to 97%", "Nâng OSA từ 91% lên 97%", "Nang OSA tu 91% len 97%"])
    expect(quantities(text).map(({ role, value, unit }) => [role, value, unit])).toEqual([
      ["base", 91, "percent"],
      ["target", 97, "percent"],
    ]);
});

test.each([
  "VND 120bn to VND 138bn",
  "VND120bn to VND138bn",
  "120bn VND to 138bn VND",
  "USD 120 billion to USD 138 billion",
])("from %s is a base and a target in money", (step) => {
  expect(
    quantities(`Grow NSV at Lotte from ${step}`).map(({ role, value, unit }) => [role, value, unit]),
  ).toEqual([
    ["base", 120e9, "money"],
    ["target", 138e9, "money"],
  ]);
});

test.each([
  ["a year", "Raise OSA in 2027"],
  ["a description", "Reduce queues longer than 30 minutes"],
  ["a slogan", "Trở thành số 1"],
  ["one of many", "Become one of the suppliers"],
  ["an ordinal", "Complete the 2nd phase"],
  ["a line number", "1. Improve service"],
  ["round the clock", "Support shoppers 24/7"],
])("%s is no target", (_, text) => {
  expect(targets(text)).toEqual([]);
});
