/** The SMART validator: objectives a second in each language, and the longest strings that a cell holds. */
import { type BareCore, bareCore } from "./bare-core";
import { atLeast, type Comparison, count, ratio } from "./report";
import { type Candidate, sideBySide } from "./side-by-side";

/** As planners write them: good and bad ones, tasks, results, remarks. */
const objectives = {
  en: [
    "Increase OSA at WinMart from 91% to 97% by 31/12/2027, in order to grow the category",
    "Land $9.5m of coffee NSV at MM Mega Market in FY27",
    "Improve shopper experience",
    "Train every Lotte promoter on the new price list before the range review",
    "Last quarter Lotte's sell-out grew 12%.",
    "KAM Lan: list the family pack in 300 WinMart+ stores within 12 weeks",
    "Reduce out-of-stock complaints from Co.opmart stores from 40 to 15",
    "Make sure your goals have a deadline",
  ],
  vi: [
    "Tăng sell-out sữa chua uống tại WinMart từ 40 tỷ lên 46 tỷ trước 30/09/2027, nhằm tăng lượng khách ngành hàng",
    "tang sell-out 12% tai WinMart truoc Tet 2027",
    "Đẩy mạnh bán hàng",
    "Ký hợp đồng trưng bày đầu kệ với Co.opmart trước 31/01/2027",
    "Năm ngoái doanh số sữa chua tại WinMart đã tăng 12%.",
    "KAM Lan: đưa 8 SKU mới vào 120 cửa hàng Lotte trong quý 3",
    "Giảm tỷ lệ hết hàng của bột giặt ở GO! xuống dưới 4% trong 6 tháng",
    "Mục tiêu cần có thời hạn rõ ràng.",
  ],
} as const;

const longest = 32_767;
/** Parts that, repeated, have the most to look at: numbers, phrases begun over and over, marks, blanks, half words. */
const parts = ["1.", "1 ", "[", "a", "từ ", "by ", "and increase ", "to grow ", "31/12/", "năm ", "within 2 ", "tăng trưởng ", "so với cùng ", "KR 1: ", "% of sales at ", "\u0301", "\ud800", "9,", "the ", "-", "is ", "are to be ", "? ", "ten ways "]; // prettier-ignore

function each(name: string, texts: readonly string[], look: (text: string) => unknown): Candidate {
  return {
    name,
    run: (times) => {
      let last: unknown;
      for (let i = 0; i < times; i++) last = look(texts[i % texts.length] as string);
      return last;
    },
  };
}

/** Every character is looked at once, as any reader of the whole string must. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Times that every objective is judged before any is measured. */
const warmUp = 1000;

/**
 * The steady state, as of a column that is checked again and again: the rounds are too short to warm the rules up, and until
 * the compiler has seen all of them at work it takes back what it has done. The very first calls are several times slower.
 */
function speed({ judge }: BareCore): Comparison {
  const candidates = Object.entries(objectives).map(([language, texts]) =>
    each(language, texts, (text) => judge(text).score),
  );
  for (const { run } of candidates) run(warmUp * objectives.en.length);
  const measured = sideBySide(candidates);
  return {
    title: "SMART, objectives judged a second",
    lines: measured.map(({ name, ns }) => `${name.padEnd(44)} ${count(1e9 / ns)} objectives/s`),
    goals: measured.map(({ name, ns }) => atLeast(`${name}, objectives/s`, 1e9 / ns, 5000)),
  };
}

function worst({ judge }: BareCore): Comparison {
  const texts = parts.map((part) => part.repeat(longest).slice(0, longest));
  const measured = sideBySide(
    texts.map((text, i) => each(JSON.stringify(parts[i]), [text], (it) => judge(it))),
  );
  const slowest = measured.reduce((a, b) => (b.ns > a.ns ? b : a));
  const text = texts[measured.indexOf(slowest)] as string;
  const [scanned] = sideBySide([each("scan", [text], scan)]);
  return {
    title: `SMART, the slowest of ${parts.length} strings of ${longest.toLocaleString("en-US")} characters`,
    lines: [
      `${`${slowest.name}, repeated`.padEnd(44)} ${(slowest.ns / 1e6).toFixed(2).padStart(14)} ms`,
      `${"a plain scan of the same string".padEnd(44)} ${((scanned?.ns ?? NaN) / 1e6).toFixed(3).padStart(14)} ms`,
    ],
    goals: [
      ratio("judged ÷ scanned", slowest.ns, scanned?.ns, 100),
      { text: `judged: ${(slowest.ns / 1e6).toFixed(2)} ms (goal < 10 ms)`, met: slowest.ns < 10e6 },
    ],
  };
}

export async function benchSmart(): Promise<Comparison[]> {
  const core = await bareCore();
  return [speed(core), worst(core)];
}
