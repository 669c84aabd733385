/** One sentence for every failure: what was wrong and what to type instead. */
import type { About, ErrorCode, Failure, Reason } from "../core/failure";
import type { Language } from "./language";

/** What a sentence mentions, with figures as the language writes them. */
interface Told extends Omit<About, "value" | "limit"> {
  readonly value: string;
  readonly limit: string;
  /** What to type for a share. */
  readonly share: string;
}

type Sentence = (told: Told) => string;

export function failureSentence(failure: Failure, language: Language): string {
  const { reason, about, code } = failure;
  const value = written(about.value, language);
  const limit = written(about.limit, language);
  const share = isPercentage(about.value) ? meant[language](value) : anyShare[language];
  const told: Told = { ...about, value, limit, share };
  const sentence = reason ? sentences[language][reason](told) : passedOn[language](code, about);
  return about.row === undefined ? sentence : `${rows[language](about.row)}: ${sentence}`;
}

const rows: Record<Language, (row: number) => string> = {
  en: (row) => `Cell ${row} of the range`,
  vi: (row) => `Ô thứ ${row} của vùng`,
};

const passedOn: Record<Language, (code: ErrorCode, about: About) => string> = {
  en: (code, { parameter }) => `${parameter} is the error ${code}: mend that first.`,
  vi: (code, { parameter }) => `${parameter} đang là lỗi ${code}: hãy sửa lỗi đó trước.`,
};

const sentences: Record<Language, Record<Reason, Sentence>> = {
  en: {
    blank: ({ parameter }) =>
      `${parameter} is blank: type a value or point to a filled cell (a typed 0 counts as data).`,
    notNumber: ({ parameter, value }) =>
      `${parameter} must be a number, not “${value}”: type a number such as 1000.`,
    notDate: ({ parameter, value }) =>
      `${parameter} must be a date, not “${value}”: type a date such as 31-Jan-2027.`,
    notYesNo: ({ parameter, value }) =>
      `${parameter} must be yes or no, not “${value}”: type TRUE or FALSE, 1 or 0, yes or no.`,
    notOneOf: ({ parameter, value, accepted }) =>
      `${parameter} does not know “${value}”: type one of ${accepted?.join(", ")}.`,
    notSingle: ({ parameter }) =>
      `${parameter} must be a single value: point to one cell instead of a range.`,
    emptyRange: ({ parameter }) => `${parameter} is an empty range: point to at least one cell.`,
    sizesDiffer: ({ parameter, other }) =>
      `${parameter} has another size than ${other ?? "the other ranges"}: select ranges of the same size.`,
    zero: ({ parameter }) => `${parameter} is 0 and nothing can be divided by it: type a value other than 0.`,
    zeroSum: ({ parameter }) =>
      `The values of ${parameter} add up to 0 and nothing can be divided by that: check the range.`,
    negative: ({ parameter, value }) => `${parameter} cannot be negative (it is ${value}): type 0 or more.`,
    notPositive: ({ parameter, value }) =>
      `${parameter} must be above 0 (it is ${value}): type a positive number.`,
    negativeSum: ({ parameter, value }) =>
      `The values of ${parameter} add up to ${value}, below 0: check the signs.`,
    notShare: ({ parameter, value, share }) =>
      `${parameter} must lie between 0% and 100% (it is ${value}): ${share}`,
    notProbability: ({ parameter, value, share }) =>
      `${parameter} must lie between 0% and 100% without reaching them (it is ${value}): ${share}`,
    notCorrelation: ({ parameter, value }) =>
      `${parameter} must lie between −1 and 1 (it is ${value}): type a correlation such as 0.8.`,
    notWhole: ({ parameter, value }) =>
      `${parameter} must be a whole number (it is ${value}): type it without decimals.`,
    tooSmall: ({ parameter, value, limit }) =>
      `${parameter} must be at least ${limit} (it is ${value}): type a larger number.`,
    tooLarge: ({ parameter, value, limit }) =>
      `${parameter} must be at most ${limit} (it is ${value}): type a smaller number.`,
    above: ({ parameter, other, value, limit }) =>
      `${parameter} (${value}) cannot be more than ${other} (${limit}): check both figures.`,
    noVariation: ({ parameter, other }) =>
      other
        ? `${parameter} equals ${other}: type two different values.`
        : `All values of ${parameter} are the same: use values that differ.`,
    tooFew: ({ parameter, limit }) => `${parameter} has too few values: select at least ${limit}.`,
    impossibleDate: ({ parameter, value }) =>
      `${parameter} (${value}) is not a date that Excel knows: type a date such as 31-Jan-2027.`,
    noVolumeCanPay: ({ parameter, other }) =>
      `${parameter} does not exceed ${other}, so no volume can pay for it: lower ${other} or raise ${parameter}.`,
    fixedCostWithoutRevenue: ({ parameter }) =>
      `A fixed cost needs ${parameter}: type the revenue without the promotion.`,
    nothingGained: ({ parameter }) =>
      `${parameter} is 0, so there is nothing to relate the loss to: type the units gained.`,
    nothingSpent: ({ parameter, other }) =>
      `The promotion costs nothing, and nothing can be divided by that: type ${parameter} or ${other}.`,
    ordersNeeded: ({ parameter }) => `The level “order” needs ${parameter}: select the order numbers.`,
    notYetStarted: ({ parameter, other }) =>
      `${parameter} lies before ${other}, so nothing can be judged yet: type a date from ${other} on.`,
    endsBeforeStart: ({ parameter, other }) =>
      `${parameter} lies before ${other}: type the later date as ${parameter}.`,
    targetMissed: ({ parameter }) =>
      `The target is not met and ${parameter} is 0, so no period is left to reach it: type 1 or more, or agree a new target.`,
    outsideLunarCalendar: ({ parameter, value }) =>
      `${parameter} lies in ${value}, outside the lunar calendar: type a date or a year from 1900 to 2199.`,
    noLeapMonth: ({ value }) => `That lunar year has no leap month ${value}: leave out the leap argument.`,
    noSuchLunarDay: ({ value }) =>
      `That lunar month has no day ${value}, for lunar months have 29 or 30 days: type an earlier day.`,
    overflow: () => "The result is too large for a cell: check the size of the figures.",
    unexpected: ({ value }) => `The function failed unexpectedly (${value}): please report the formula.`,
  },
  vi: {
    blank: ({ parameter }) =>
      `${parameter} đang trống: hãy nhập giá trị hoặc trỏ tới ô có dữ liệu (số 0 vẫn là dữ liệu).`,
    notNumber: ({ parameter, value }) =>
      `${parameter} phải là số, không phải “${value}”: hãy nhập một số, ví dụ 1000.`,
    notDate: ({ parameter, value }) =>
      `${parameter} phải là ngày, không phải “${value}”: hãy nhập ngày, ví dụ 31/01/2027.`,
    notYesNo: ({ parameter, value }) =>
      `${parameter} phải là có hoặc không, không phải “${value}”: hãy nhập TRUE hoặc FALSE, 1 hoặc 0, có hoặc không.`,
    notOneOf: ({ parameter, value, accepted }) =>
      `${parameter} không nhận “${value}”: hãy nhập một trong các từ ${accepted?.join(", ")}.`,
    notSingle: ({ parameter }) => `${parameter} phải là một giá trị: hãy trỏ tới một ô thay vì cả vùng.`,
    emptyRange: ({ parameter }) => `${parameter} là vùng rỗng: hãy trỏ tới ít nhất một ô.`,
    sizesDiffer: ({ parameter, other }) =>
      `${parameter} khác kích thước với ${other ?? "các vùng còn lại"}: hãy chọn các vùng cùng kích thước.`,
    zero: ({ parameter }) => `${parameter} bằng 0 nên không thể chia: hãy nhập giá trị khác 0.`,
    zeroSum: ({ parameter }) =>
      `Các giá trị của ${parameter} cộng lại bằng 0 nên không thể chia: hãy kiểm tra vùng.`,
    negative: ({ parameter, value }) =>
      `${parameter} không thể âm (đang là ${value}): hãy nhập 0 hoặc số lớn hơn.`,
    notPositive: ({ parameter, value }) =>
      `${parameter} phải lớn hơn 0 (đang là ${value}): hãy nhập số dương.`,
    negativeSum: ({ parameter, value }) =>
      `Các giá trị của ${parameter} cộng lại bằng ${value}, nhỏ hơn 0: hãy kiểm tra dấu.`,
    notShare: ({ parameter, value, share }) =>
      `${parameter} phải nằm giữa 0% và 100% (đang là ${value}): ${share}`,
    notProbability: ({ parameter, value, share }) =>
      `${parameter} phải nằm giữa 0% và 100%, không kể hai đầu (đang là ${value}): ${share}`,
    notCorrelation: ({ parameter, value }) =>
      `${parameter} phải nằm giữa −1 và 1 (đang là ${value}): hãy nhập hệ số tương quan, ví dụ 0,8.`,
    notWhole: ({ parameter, value }) =>
      `${parameter} phải là số nguyên (đang là ${value}): hãy nhập số không có phần lẻ.`,
    tooSmall: ({ parameter, value, limit }) =>
      `${parameter} phải từ ${limit} trở lên (đang là ${value}): hãy nhập số lớn hơn.`,
    tooLarge: ({ parameter, value, limit }) =>
      `${parameter} không được quá ${limit} (đang là ${value}): hãy nhập số nhỏ hơn.`,
    above: ({ parameter, other, value, limit }) =>
      `${parameter} (${value}) không thể lớn hơn ${other} (${limit}): hãy kiểm tra lại hai số.`,
    noVariation: ({ parameter, other }) =>
      other
        ? `${parameter} bằng ${other}: hãy nhập hai giá trị khác nhau.`
        : `Mọi giá trị của ${parameter} đều như nhau: hãy dùng các giá trị khác nhau.`,
    tooFew: ({ parameter, limit }) => `${parameter} có quá ít giá trị: hãy chọn ít nhất ${limit} giá trị.`,
    impossibleDate: ({ parameter, value }) =>
      `${parameter} (${value}) không phải ngày mà Excel hiểu: hãy nhập ngày, ví dụ 31/01/2027.`,
    noVolumeCanPay: ({ parameter, other }) =>
      `${parameter} không lớn hơn ${other} nên không sản lượng nào bù nổi: hãy giảm ${other} hoặc tăng ${parameter}.`,
    fixedCostWithoutRevenue: ({ parameter }) =>
      `Có chi phí cố định thì cần ${parameter}: hãy nhập doanh thu khi không khuyến mại.`,
    nothingGained: ({ parameter }) =>
      `${parameter} bằng 0 nên không có gì để so phần mất: hãy nhập sản lượng tăng thêm.`,
    nothingSpent: ({ parameter, other }) =>
      `Khuyến mại không tốn chi phí nào nên không thể chia: hãy nhập ${parameter} hoặc ${other}.`,
    ordersNeeded: ({ parameter }) => `Mức “đơn hàng” cần ${parameter}: hãy chọn cột số đơn hàng.`,
    notYetStarted: ({ parameter, other }) =>
      `${parameter} trước ${other} nên chưa thể đánh giá: hãy nhập ngày từ ${other} trở đi.`,
    endsBeforeStart: ({ parameter, other }) =>
      `${parameter} trước ${other}: hãy nhập ngày muộn hơn vào ${parameter}.`,
    targetMissed: ({ parameter }) =>
      `Chưa đạt mục tiêu mà ${parameter} bằng 0 nên không còn kỳ nào để đạt: hãy nhập từ 1 trở lên hoặc thống nhất mục tiêu mới.`,
    outsideLunarCalendar: ({ parameter, value }) =>
      `${parameter} thuộc năm ${value}, ngoài phạm vi lịch âm: hãy nhập ngày hoặc năm từ 1900 đến 2199.`,
    noLeapMonth: ({ value }) => `Năm âm lịch đó không nhuận tháng ${value}: hãy bỏ đối số leap.`,
    noSuchLunarDay: ({ value }) =>
      `Tháng âm lịch đó không có ngày ${value} vì tháng âm lịch chỉ có 29 hoặc 30 ngày: hãy nhập ngày nhỏ hơn.`,
    overflow: () => "Kết quả quá lớn so với một ô: hãy kiểm tra độ lớn của các số.",
    unexpected: ({ value }) => `Hàm gặp lỗi ngoài dự kiến (${value}): vui lòng báo lại công thức này.`,
  },
};

/** 91 typed for 91 % is the usual slip. */
const meant: Record<Language, (value: string) => string> = {
  en: (value) => `did you mean ${value}%?`,
  vi: (value) => `có phải ý bạn là ${value}%?`,
};

const anyShare: Record<Language, string> = {
  en: "type a share such as 91%.",
  vi: "hãy nhập tỷ lệ, ví dụ 91%.",
};

function isPercentage(value: About["value"]): boolean {
  return typeof value === "number" && value > 1 && value <= 100;
}

/** A figure to the 15 digits that Excel shows, with the decimal mark of the language; a text as it was typed. */
function written(value: About["value"], language: Language): string {
  if (typeof value !== "number") return String(value);
  const figure = String(Number(value.toPrecision(15)));
  return language === "vi" ? figure.replace(".", ",") : figure;
}
