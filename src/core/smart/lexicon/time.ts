/** Words of time. Whether a date is a deadline, a baseline or a start is decided by the word before it (times.ts). */
import type { WordList } from "./words";

/** How many days a unit has, for ordering only. */
export const units: Readonly<Record<string, number>> = {
  minute: 0,
  minutes: 0,
  min: 0,
  mins: 0,
  hour: 0,
  hours: 0,
  hrs: 0,
  day: 1,
  days: 1,
  "business days": 1,
  "working days": 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  quarter: 91,
  quarters: 91,
  "fiscal quarter": 91,
  year: 365,
  years: 365,
  fiscal: 365,
  "fiscal year": 365,
  fy: 365,
  "financial year": 365,
  "calendar year": 365,
  "school year": 365,
  "academic year": 365,
  "marketing year": 365,
  semester: 182,
  season: 91,
  sprint: 14,
  sprints: 14,
  semesters: 182,
  terms: 120,
  decades: 3650,
  term: 120,
  phase: 91,
  decade: 3650,
  phút: 0,
  giờ: 0,
  tiếng: 0,
  giây: 0,
  ngày: 1,
  tuần: 7,
  tháng: 30,
  quý: 91,
  năm: 365,
  "năm tài chính": 365,
  "năm học": 365,
  "mùa vụ": 182,
  "vụ mùa": 182,
  "niên độ": 365,
  "tài khóa": 365,
  "năm tài khóa": 365,
  "niên khóa": 365,
  "học kỳ": 182,
  kỳ: 91,
  "nửa năm": 182,
  "nhiệm kỳ": 1825,
};

export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  "tháng một": 1,
  "tháng giêng": 1,
  "tháng hai": 2,
  "tháng ba": 3,
  "tháng tư": 4,
  "tháng năm": 5,
  "tháng sáu": 6,
  "tháng bảy": 7,
  "tháng tám": 8,
  "tháng chín": 9,
  "tháng mười": 10,
  "tháng mười một": 11,
  "tháng mười hai": 12,
  "tháng chạp": 12,
};

/** Quarters and halves in letters (digits are read by the grammar: Q3, quý 3, H1). */
export const quarters: Readonly<Record<string, number>> = {
  "first quarter": 1,
  "second quarter": 2,
  "third quarter": 3,
  "fourth quarter": 4,
  "quý i": 1,
  "quý ii": 2,
  "quý iii": 3,
  "quý iv": 4,
  "quý một": 1,
  "quý hai": 2,
  "quý ba": 3,
  "quý tư": 4,
  "quý đầu": 1,
  "quý cuối": 4,
};
export const halves: Readonly<Record<string, number>> = {
  "first half": 1,
  "second half": 2,
  "first half of the year": 1,
  "second half of the year": 2,
  "nửa đầu năm": 1,
  "nửa cuối năm": 2,
  "6 tháng đầu năm": 1,
  "6 tháng cuối năm": 2,
  "sáu tháng đầu năm": 1,
  "sáu tháng cuối năm": 2,
};

/** Feasts and seasons that trade plans by: the month they end in (Tết: 20 January to 21 February). */
export const events: Readonly<Record<string, number>> = {
  hk1: 1,
  hk2: 6,
  tết: 2,
  "tết nguyên đán": 2,
  "tết dương lịch": 1,
  "tết âm lịch": 2,
  "lunar new year": 2,
  tet: 2,
  "new year": 1,
  "năm mới": 1,
  "new year's eve": 12,
  christmas: 12,
  xmas: 12,
  noel: 12,
  "giáng sinh": 12,
  "trung thu": 10,
  "mid autumn": 10,
  "mid autumn festival": 10,
  "vu lan": 9,
  "black friday": 11,
  "back to school": 9,
  "tựu trường": 9,
  easter: 4,
  thanksgiving: 11,
  halloween: 10,
  valentine: 2,
  "quốc khánh": 9,
  "giỗ tổ": 4,
  "mùa hè": 8,
  hè: 8,
  summer: 8,
  spring: 5,
  autumn: 11,
  fall: 11,
  winter: 2,
  ramadan: 3,
  "mùa xuân": 5,
  "mùa thu": 11,
  "mùa đông": 2,
  "year end": 12,
  "end of year": 12,
  eoy: 12,
  "end of the year": 12,
};

/** Happens once and everybody concerned knows when: a deadline after "before", "by". */
export const occasion: WordList = {
  en: `evaluation, review, appraisal, meeting, board meeting, conference, launch, opening, grand opening, school year, season, season opener, holiday, holidays, holiday season,
    peak season, rainy season, dry season, monsoon, monsoon season, harvest, exam, exams, graduation, election, audit, trade fair, trade show, summit, anniversary, wedding, race, tournament, final, finals, deadline, close of business, festival,
    budget cycle, annual meeting, agm, retreat, kick off, kickoff, go live, renewal, contract renewal, handover, school holidays, start of the season, line review, range review,
    retirement, birthday, birth, delivery date`,
  vi: `khai giảng, ngày khai giảng, khai trương, ngày khai trương, đại hội, hội nghị, kỳ thi, mùa mưa, mùa mưa lũ, mùa mưa bão, mùa lũ, mùa nước nổi, mùa nắng, mùa nắng nóng, mùa khô, mùa bão, mùa thu hoạch, mùa tựu trường, mùa cưới, mùa lễ hội, mùa cao điểm, mùa du lịch, lễ, kỳ nghỉ lễ, dịp lễ,
    hội chợ, kỳ nghỉ, kỳ nghỉ hè, nghỉ hè, kỳ nghỉ đông, kỳ nghỉ tết, nghỉ tết, năm học mới, kỳ họp, cuộc họp, buổi họp, kỳ đánh giá, kỳ kiểm toán, ra mắt, ngày ra mắt, bàn giao, mùa vụ, mùa giải, vụ mùa, ngày hội,
    tốt nghiệp, ra trường, nghỉ hưu, sinh nhật, bước vào mùa, kết thúc năm học`,
};

/** A deadline follows. */
export const by: WordList = {
  en: "by, before, until, till, no later than, not later than, due, due by, due on, ahead of, through, prior to, deadline, by the time of, on or before, completed by, by no later than",
  vi: `trước, đến, tới, tính đến, chậm nhất, muộn nhất, trễ nhất, không muộn hơn, không trễ hơn, không chậm hơn, không quá ngày, hạn chót, hạn, thời hạn, chậm nhất là, muộn nhất là, trễ nhất là, đến trước, trước khi hết, tại thời điểm, hạn cuối,
    trước khi, trước thềm`,
};
/** A period follows, within which. */
export const within: WordList = {
  en: "in, on, at, during, for, over, of, throughout, within, inside, period, in the course of, across, a period of, over the course of",
  vi: "trong, vào, trong vòng, cho, của, dịp, vào dịp, nhân dịp, trong suốt, trong thời gian, cho cả, cả, mùa, đợt, qua, giai đoạn, thời kỳ, nhiệm kỳ, vụ, cho đến, ngay trong",
};
/** Numbered from the start of a plan: "year three", "week 40", "by day 90". */
export const numbered: WordList = {
  en: "year, quarter, month, week, day, sprint, phase",
  vi: "tuần, sprint, chặng",
};
/** After a length with a hyphen: "a 3-year period". */
export const span: WordList = { en: "period, span, window, timeframe, time frame, horizon", vi: "" };
/** A length of time follows, at whose end it is due. */
export const inside: WordList = {
  en: "in, within, over, during, for, inside, throughout, next, the next, coming, the coming, in the course of, over the course of, a period of, after",
  vi: "trong, trong vòng, trong thời gian, sau, trong suốt, ngay trong",
};
/** Answering, paying or delivering within some days is a service level, measured every time, and no deadline. */
export const service: WordList = {
  en: "respond, reply, resolve, answer, onboard, onboarded, process, processed, refund, handle, responded, resolved, answered, delivered, shipped, response time, turnaround, lead time, cycle time, fix, approve",
  vi: "phản hồi, trả lời, giao hàng, xử lý, thanh toán, đổi trả, thời gian giao hàng, thời gian phản hồi",
};
/** A part of the period that follows. */
export const edge: WordList = {
  en: "end of, the end of, end, beginning of, the beginning of, start of, the start of, close of, mid, middle of, the middle of, early, late, first week of, last day of, first day of, last week of, end of day",
  vi: "cuối, hết, đầu, giữa, ngày cuối, thời điểm, khép lại, khi khép lại, khi kết thúc",
};
/** Of these the last part: due at the end of the period. */
export const closing: WordList = {
  en: "end of, the end of, end, close of, late, last week of, last day of",
  vi: "cuối, hết, ngày cuối, khi kết thúc",
};
/** Due before the period begins. */
export const ahead: WordList = {
  en: "before, prior to, ahead of",
  vi: `trước, đến trước,
    trước khi, trước thềm`,
};
export const weekday: WordList = {
  en: "monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend",
  vi: "chủ nhật, thứ sáu, thứ bảy",
};
/** "a month", "một năm". */
export const single: WordList = { en: "a, an", vi: "một" };
/** Stands between a word of time and its date. */
export const article: WordList = { en: "the, a, an", vi: "ngày, năm, mốc, sáng, trưa, chiều, tối, giờ" };
export const coming: WordList = {
  en: "this, current, the current, next, the next, coming, the coming, upcoming, the upcoming, following, the following, this coming, remaining",
  vi: "nay, này, tới, sau, kế tiếp, tiếp theo, sắp tới, đầu tiên, tới đây, nữa, còn lại",
};
/** The period named after it is over. */
export const last: WordList = {
  en: "last, previous, past, prior, the last, the past, the previous",
  vi: "hồi, hồi đầu, hồi cuối, hồi giữa",
};
/** The period named before it is over. */
export const gone: WordList = { en: "ago", vi: "trước, ngoái, qua, vừa qua, rồi, gần đây, gần nhất" };
/** How often, without an end. */
export const every: WordList = {
  en: "per, each, every, weekly, monthly, daily, quarterly, annually, yearly, annual, every single, per year, per month, per week, per day, per quarter, mom, qoq, month over month, month on month, bi weekly, biweekly, monday through friday, monday to friday, weekdays, once per, all year",
  vi: "mỗi, hàng giờ, hằng giờ, hàng năm, hằng năm, hàng tháng, hằng tháng, hàng tuần, hằng tuần, hàng quý, hằng quý, hàng ngày, hằng ngày, mỗi năm, mỗi tháng, mỗi quý, mỗi tuần, mỗi ngày, từng tháng, từng quý, lần một tuần, lần một tháng, lần một năm, lần một ngày, bình quân năm, định kỳ, thường niên",
};
/** What the figure is compared with follows. */
export const compare: WordList = {
  en: "compared to, compared with, versus, vs, vs., relative to, than, against, over last year, from last year, yoy, year on year, year over year, y/y, up from, down from, same period, same period last year, baseline, base year, on last year, since, vs ly, versus ly, over ly, on ly, than ly, compared to ly, compared with ly",
  vi: "so với, so, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, so với cùng kỳ, so với cùng kỳ năm trước, tương đương với, yoy, năm gốc, so cùng kỳ, so với năm ngoái, so với năm trước, so với ly",
};
/** Names its base in full: a time right after it is when it is due ("YoY in Q3", "YoY năm 2027"). */
export const ownBase: WordList = {
  en: `yoy, year on year, year over year, y/y, over last year, from last year, on last year, same period last year,
    vs ly, versus ly, over ly, on ly, than ly, compared to ly, compared with ly`,
  vi: `yoy, cùng kỳ năm trước, cùng kỳ năm ngoái, so với cùng kỳ năm trước, so với cùng kỳ năm ngoái, so với năm ngoái, so với năm trước,
    so với ly`,
};
/** The comparison of a report: what is aimed at is compared with a year that it names. */
export const samePeriod: WordList = {
  en: "same period last year, same period",
  vi: "cùng kỳ, so cùng kỳ, so với cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, so với cùng kỳ năm trước",
};
/** A start date follows. */
export const starting: WordList = {
  en: "starting, from, since, after, beginning, as of, effective, starting in, starting from, beginning in, onwards from",
  vi: "từ, kể từ, bắt đầu từ, từ sau, từ ngày, bắt đầu, sau khi, từ đầu",
};
/** After a named time it has only begun; after a length ("sau 6 tháng") it is due. */
export const later: WordList = { en: "after, onwards from", vi: "sau, từ sau" };
/** The length before it counts from an event, not from today. */
export const ofEvent: WordList = {
  en: "after, from, following, post, prior to, before",
  vi: "kể từ khi, kể từ lúc, sau khi, từ khi, từ lúc, tính từ, kể từ, hoạt động, thành lập, kinh nghiệm",
};
/** Names a time that nobody can miss. */
export const someday: WordList = {
  en: "in the coming years, in coming years, coming years, next few years, the next few years, few years, in the future, future, near future, in the near future, soon, asap, as soon as possible, over time, long term, long run, years ahead, eventually, someday, one day, coming months, next few months, as quickly as possible, medium term, short term, going forward",
  vi: "những năm tới, các năm tới, trong những năm tới, vài năm tới, thời gian tới, thời gian sắp tới, trong thời gian tới, tương lai, trong tương lai, tương lai gần, sắp tới, sớm, sớm nhất, lâu dài, dài hạn, về lâu dài, càng sớm càng tốt, những tháng tới, vài tháng tới, giai đoạn tới, mai sau, một ngày nào đó, trung hạn, ngắn hạn, những năm tiếp theo, những năm sau, những tháng sau, những tuần tới, những tuần sau, các tháng tới, những quý tới, các quý tới, nhiều năm tới, sau này, mai này, các năm tiếp theo, chặng đường tới",
};
/** Whole phrases that fix a period within which, as seen from the day the objective is written. */
export const now: WordList = {
  en: "this year, this quarter, this month, this week, next year, next quarter, next month, next week, the year, the quarter, the month, the week, today, tomorrow, tonight, eoq, eom, eow, year end, year's end, month's end, quarter's end, midyear, mid year, fye, eod, cob, end of business, this fiscal year, next fiscal year, this fall, next fall, early fall, late fall, this decade, this semester, this season, this summer, this sprint, this half, this term, the end of the year, the end of the quarter, the end of the month, the rest of the year, end of year, end of quarter, end of month, end of the year, end of the quarter, end of the month, quarter end, month end, weekend, this fiscal, current year, current quarter",
  vi: "hôm nay, ngày mai, cả năm, cả quý, mùa này, hè này, tết này, tết năm nay, tết tới, sang năm, từ nay",
};
