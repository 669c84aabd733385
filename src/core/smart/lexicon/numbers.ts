/** Words around numbers: scales, units, bounds, and counts in letters. */
import type { WordList } from "./words";

/** Multiplies the number before it. */
export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  tr: 1e6,
  triệu: 1e6,
  million: 1e6,
  mil: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  hundred: 1e2,
  trăm: 1e2,
  chục: 10,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
  "nghìn tỷ": 1e12,
  "nghìn tỉ": 1e12,
  "ngàn tỷ": 1e12,
  "ngàn tỉ": 1e12,
  "triệu tỷ": 1e15,
  trillion: 1e12,
};

/** Counts in letters. */
export const spelled: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  "a hundred": 100,
  "a thousand": 1e3,
  "a million": 1e6,
  "a dozen": 12,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười hai": 12,
  "mười lăm": 15,
  "hai mươi": 20,
  "ba mươi": 30,
  "năm mươi": 50,
  "một trăm": 100,
};

/** Multiples in letters. */
export const multiples: Readonly<Record<string, number>> = {
  double: 2,
  doubling: 2,
  twice: 2,
  "gấp rưỡi": 1.5,
  "tăng gấp rưỡi": 1.5,
  "gấp đôi": 2,
  "tăng gấp đôi": 2,
  "tăng gấp hai": 2,
  "tăng gấp ba": 3,
  "tăng gấp bốn": 4,
  "gấp hai": 2,
  "nhân đôi": 2,
  triple: 3,
  tripling: 3,
  threefold: 3,
  twofold: 2,
  "gấp ba": 3,
  quadruple: 4,
  "gấp bốn": 4,
  tenfold: 10,
  halve: 0.5,
  "in half": 0.5,
  "by half": 0.5,
  "một nửa": 0.5,
  "giảm nửa": 0.5,
  half: 0.5,
  "by a half": 0.5,
  "by a third": 0.33,
  "by a quarter": 0.25,
  "by a fifth": 0.2,
  "by a tenth": 0.1,
  "half of": 0.5,
  "a third of": 0.33,
  "one third of": 0.33,
  "a tenth of": 0.1,
  "a quarter of": 0.25,
  "a fifth of": 0.2,
  "two thirds of": 0.67,
  "three quarters of": 0.75,
  "một phần ba": 0.33,
  "một phần tư": 0.25,
  "một phần năm": 0.2,
  "hai phần ba": 0.67,
  "ba phần tư": 0.75,
};

export const percent: WordList = { en: "%, percent, per cent, pct", vi: "phần trăm" };
export const point: WordList = {
  en: "pp, ppt, ppts, pts, percentage point, percentage points, % points, bps, basis points, points",
  vi: "điểm %, điểm phần trăm, đpt",
};
export const times: WordList = { en: "x, times, fold, xs", vi: "lần, gấp" };
export const money: WordList = {
  en: "$, €, £, usd, us$, dollar, dollars, eur, euro, euros, gbp, vnd, dong, ₫, aud, yen, jpy, tk, rs, inr, rupees, thb, baht, php, pesos, idr, rupiah, myr, ringgit, sgd, cny, rmb, yuan, krw, won, chf, cad, cents",
  vi: "đồng, đ, vnđ, đô la, usd, euro, đô",
};

/** Says that the number after it is a limit that must be kept. */
export const bound: WordList = {
  en: `at least, at most, minimum, a minimum of, minimum of, min, maximum, max, no more than, no less than, not less than, more than, less than, over, under, up to,
    above, below, exceeding, greater than, fewer than, lower than, higher than, shorter than, about, around, approximately, roughly, nearly, almost, exactly, only, ≥, ≤, >, <, =, ~, +, ±, or more, or less, or fewer, or under, or better, or higher, by at least`,
  vi: `ít nhất, tối thiểu, tối đa, không quá, không dưới, không ít hơn, không thấp hơn, không vượt quá, chưa đầy, chưa tới, chưa đến, hơn, trên, dưới, khoảng, gần, xấp xỉ, đúng, từ trên, trở lên, trở xuống, chừng, ước khoảng, ước đạt, ước`,
};

/** The number before it is an age: it tells who. */
export const age: WordList = { en: "years old, year old, year olds, years of age", vi: "tuổi" };

/** Only roughly known: a fact rather than an aim, where it opens the sentence. */
export const approximate: WordList = {
  en: "about, around, approximately, roughly, nearly, almost, some",
  vi: "khoảng, gần, xấp xỉ, chừng, ước khoảng, ước chừng",
};

/** The number after it describes the thing and is not aimed at ("jams longer than 30 minutes"). */
export const describing: WordList = {
  en: "longer than, lasting, lasting more than, lasting over, older than, aged, age, ages, taking more than, that last, bigger than, larger than, with over, worth more than, iso, fortune, covid, windows, level, phase, version, article, decree, chapter, type, step, page, section, group, tier, zone, code, model, class, grade, formula, ligue, serie, round, gen, generation, route, highway, appendix, volume, priority",
  vi: "kéo dài, kéo dài hơn, kéo dài trên, từ 18 tuổi, độ tuổi, iso, covid, thông tư, nghị định, điều, nghị quyết, quyết định, số hiệu, phiên bản, khóa, lớp, cấp, mức cấp, loại, nhóm, tier, e, đường, km thứ, chương, khoản, quốc lộ, tỉnh lộ, vành đai, chỉ thị, công văn, vòng, tầng, bậc, phường, quận, thế hệ, vùng, khu",
};

/** Position in a ranking: "top 3" is a number one can check. */
export const rank: WordList = {
  en: "top, rank, ranked, ranking, rank in",
  vi: "top, tốp, trong tốp, thuộc nhóm, trong nhóm, lọt nhóm, hạng, xếp hạng, thứ hạng, vị trí thứ, xếp thứ, đứng thứ",
};

export const ordinal: WordList = {
  en: "first, second, third, fourth, fifth, sixth, st, nd, rd, th",
  vi: "thứ, thứ nhất, thứ hai, thứ ba, thứ tư, lần thứ, lần đầu",
};

/** None of it, once it opens the objective or follows its verb: a quantity of nought. */
export const nil: WordList = {
  en: "no, zero",
  vi: "không còn, không để, không để xảy ra, không xảy ra, không phát sinh, không dùng, không sử dụng",
};

/** Growth told by the length of its figure. */
export const digits: WordList = {
  en: "double digit, double digits, two digit, three digit, triple digit",
  vi: "hai con số, 2 con số, hai chữ số, ba con số, ba chữ số",
};

/** As much as something already known: a quantity without a figure. */
export const equal: WordList = {
  en: `equal to, at least equal to, same level as, at the level of, at the current level, at current levels, on par with, match last year,
    break even, breakeven, reach profitability`,
  vi: `tương đương với, tương đương mức, tương đương bằng, bằng hoặc cao hơn, ngang mức, ít nhất tương đương, ngang bằng, bằng với, ngang với, bằng mức,
    hòa vốn, điểm hòa vốn, có lãi, có lời, trung hòa carbon, trung hòa các bon, phát thải ròng bằng 0, net zero`,
};
