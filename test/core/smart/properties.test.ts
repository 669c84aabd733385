import fc from "fast-check";
import { compose, type Slots } from "../../../src/core/smart/compose";
import { judge } from "../../../src/core/smart/judge";
import { slotsOf } from "../../../src/core/smart/slots";
import { withoutDiacritics } from "../../../src/core/smart/spelling";
import { termsOf } from "../../../src/core/smart/terms";
import { criteria, type Criterion, type Grade } from "../../../src/core/smart/verdict";
import { writtenIn } from "../../../src/core/smart/writtenIn";

const order: readonly Grade[] = ["unknown", "missing", "partial", "met"];
const worth = (objective: string, criterion: Criterion) =>
  order.indexOf(judge(objective).verdicts[criterion].grade);
const gradesOf = (objective: string) => {
  const { verdicts } = judge(objective);
  return criteria.map((criterion) => [criterion, verdicts[criterion].grade, verdicts[criterion].rule]);
};

/** The words as a planner in a hurry types them: those that are picked lose their diacritics. */
function withoutMarks(text: string, isPicked: (word: number) => boolean = () => true): string {
  return text
    .split(" ")
    .map((word, i) =>
      isPicked(i)
        ? word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")
        : word,
    )
    .join(" ");
}

const english = ["increase", "improve", "OSA", "sell-out", "sales", "at", "Lotte", "WinMart", "12%", "by", "5 pp", "every week", "for", "shoppers", "the", "last year", "launch", "combo", "goal", "to"]; // prettier-ignore
const vietnamese = ["tăng", "đẩy mạnh", "OSA", "sell-out", "doanh số", "tại", "Lotte", "WinMart", "12%", "thêm", "điểm %", "mỗi tuần", "cho", "mục tiêu", "là", "năm ngoái", "ra mắt", "combo", "đã", "phấn đấu"]; // prettier-ignore
const bare = vietnamese.map((words) => withoutMarks(words));
const words = { en: english, vi: vietnamese, bare, mixed: [...vietnamese, ...bare] } as const;
const languages = Object.keys(words) as (keyof typeof words)[];
const clause = fc
  .constantFrom(...languages)
  .chain((language) =>
    fc
      .array(fc.constantFrom(...words[language]), { maxLength: 12 })
      .map((parts) => ({ language, text: parts.join(" ") })),
  );

test("adding a deadline never lowers T", () => {
  const deadlines = {
    en: ["by 31/12/2027", "by end of June", "within 12 weeks", "this quarter"],
    vi: ["trước 31/12/2027", "đến hết tháng 6", "trong 6 tháng", "trong quý này"],
    bare: ["truoc 31/12/2027", "den het thang 6", "trong 6 thang", "trong quy nay"],
    mixed: ["truoc 31/12/2027", "đến hết thang 6", "trong 6 tháng", "trong quý nay"],
  };
  fc.assert(
    fc.property(clause, fc.nat(3), ({ language, text }, pick) => {
      expect(worth(`${text} ${deadlines[language][pick]}`, "T")).toBeGreaterThanOrEqual(worth(text, "T"));
    }),
    { numRuns: 1000 },
  );
});

test("adding from x to y never lowers M", () => {
  const steps = {
    en: "from 91% to 97%",
    vi: "từ 91% lên 97%",
    bare: "tu 91% len 97%",
    mixed: "từ 91% len 97%",
  };
  fc.assert(
    fc.property(clause, ({ language, text }) => {
      expect(worth(`${text} ${steps[language]}`, "M")).toBeGreaterThanOrEqual(worth(text, "M"));
    }),
    { numRuns: 1000 },
  );
});

test("what its row gives lowers no criterion of a text", () => {
  const row = fc.record({ target: fc.constantFrom(undefined, 0.97), due: fc.constantFrom(undefined, 46752) });
  fc.assert(
    fc.property(clause, row, ({ text }, given) => {
      const [alone, inRow] = [judge(text), judge(text, given)].map(({ verdicts }) =>
        criteria.map((criterion) => order.indexOf(verdicts[criterion].grade)),
      ) as [number[], number[]];
      expect(inRow.every((grade, i) => grade >= (alone[i] as number))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const inVietnamese = fc
  .record({
    opening: fc.constantFrom("", "Mục tiêu: ", "Phấn đấu ", "Năm 2027, chúng tôi đặt mục tiêu "),
    verb: fc.constantFrom("tăng", "giảm", "đẩy mạnh", "cải thiện", "nâng cao", "đạt", "gấp đôi", "mở rộng", "duy trì"),
    what: fc.constantFrom("doanh số", "sell-out sữa hạt", "OSA", "fill rate", "độ phủ", "tỷ lệ hết hàng", "JBP", "trưng bày đầu kệ", "thị phần"),
    where: fc.constantFrom("", "tại WinMart", "với Bách Hóa Xanh", "ở Cần Thơ", "cho kênh MT", "của 40 cửa hàng GS25", "tại chuỗi siêu thị"),
    amount: fc.constantFrom("", "12%", "từ 91% lên 97%", "từ 40 tỷ lên 46 tỷ", "thêm 3 điểm %", "xuống dưới 4%", "lên gấp đôi", "+12% so với cùng kỳ"),
    time: fc.constantFrom("", "trong tháng 3", "trước Tết 2027", "trước 30/9/2027", "trong quý này", "mỗi tuần", "so với năm ngoái", "đến hết tháng 6", "năm nay", "trong thời gian tới"),
    purpose: fc.constantFrom("", "nhằm giảm mất doanh số"),
  })
  .map(({ opening, ...parts }) => opening + Object.values(parts).filter(Boolean).join(" ")); // prettier-ignore

test("diacritics left out, of all words or of some, change nothing", () => {
  fc.assert(
    fc.property(inVietnamese, fc.infiniteStream(fc.boolean()), (text, picks) => {
      const grades = gradesOf(text);
      const some = withoutMarks(text, () => picks.next().value === true);
      const forms = [() => true, (i: number) => i % 2 === 0, (i: number) => i % 2 === 1];
      for (const other of [some, ...forms.map((isPicked) => withoutMarks(text, isPicked))])
        expect([other, gradesOf(other)]).toEqual([other, grades]);
    }),
    { numRuns: 300 },
  );
});

test("Unicode form, case and trailing punctuation change nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        clause,
        fc.nat().map((figure) => ({ text: String(figure) })),
      ),
      fc.constantFrom(".", "!", "…", "...", " .", ";", "?", ","),
      ({ text }, mark) => {
        const grades = gradesOf(text);
        for (const other of [text.normalize("NFD"), text.toUpperCase(), text.toLowerCase(), `${text}${mark}`])
          expect(gradesOf(other)).toEqual(grades);
      },
    ),
    { numRuns: 500 },
  );
});

test("a bullet, a line's number or a label before it changes nothing", () => {
  const labels = ["- ", "3. ", "2) ", "4/ ", "b) ", "• ", "→ ", "+ ", "**", "“", "KR 2: ", "KR2.1 - ", "**KR3:** ", "KAM Lan: ", "Minh: "]; // prettier-ignore
  fc.assert(
    fc.property(clause, fc.constantFrom(...labels), ({ text }, label) => {
      expect(gradesOf(`${label}${text}`)).toEqual(gradesOf(text));
    }),
    { numRuns: 500 },
  );
});

test("of a whole report in one cell no more is read than of a long paragraph", () => {
  const parts = fc.array(
    fc.oneof(
      clause.map(({ text }) => text),
      fc.string({ unit: "binary", maxLength: 200 }),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(parts, (texts) => {
      const text = texts.join(". ").padEnd(32_767, `${texts[0]} 1. `).slice(0, 32_767);
      const read = termsOf(text);
      expect(read.length).toBeLessThanOrEqual(400);
      expect(termsOf(text.slice(0, read.at(-1)?.end ?? 0))).toHaveLength(read.length);
    }),
    { numRuns: 200 },
  );
});

test("any string is judged, with evidence inside it", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 2000 }),
    fc
      .tuple(
        fc.constantFrom("1.", "[", "a", "từ ", "by ", "31/12/", "năm ", "«", "\u0301", "\ud800", "1 ", "%"),
        fc.constant(32_767),
      )
      .map(([part, length]) => part.repeat(length).slice(0, length)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const { verdicts, score } = judge(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(5);
      for (const { evidence } of Object.values(verdicts))
        for (const { start, end } of evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 300 },
  );
});

type Complete = Required<Omit<Slots, "change" | "direction" | "deed" | "heading" | "means">>;

/** Complete slots as KAMs fill them, in both languages, with diacritics and without. */
const vocabulary = {
  en: {
    owner: ["KAM Lan", "Trade marketing", "Minh", "KAM Ngân", "KAM Nam"],
    metric: ["OSA", "drinks sell-out", "planogram compliance", "ROI", "NSV of the 330ml can", "sales", "stock cover"],
    scope: ["Lotte", "the chain", "GO!", "MT", "in the North", "across 40 AEON stores", "WinMart and Co.opmart"],
    unit: ["%", "million VND", "USD", "days"],
    due: ["31/12/2027", "Q3/2027", "the end of June 2027", "before 30/06/2027", "2028", "within 12 weeks", "FY27"],
    purpose: ["defend category share", "to protect cash flow", "so that shelves are full", "JBP Availability", "category share", "more traffic", "shelves are full", "because shoppers leave"],
  },
  vi: {
    owner: ["KAM Lan", "Đội kinh doanh", "Minh", "KAM Ngân", "KAM Nam", "Minh Thu"],
    metric: ["OSA", "sell-out nước tương", "doanh số chai 1,5L", "tỷ lệ có hàng", "tồn kho", "độ phủ SKU 500ml", "thị phần sữa chua"],
    scope: ["Co.opmart", "kho Bình Dương", "WinMart miền Bắc", "ở GO!", "kênh MT", "50 cửa hàng AEON"],
    unit: ["%", "tỷ", "triệu", "ngày"],
    due: ["31/12/2027", "tháng 6/2027", "Q3/2027", "hết FY27", "cuối năm 2027", "đến hết tháng 9/2027", "quý 3/2027", "trong 6 tháng"],
    purpose: ["giảm mất doanh số", "nhằm tăng trưởng ngành hàng", "để bảo vệ thị phần", "OSA của ngành hàng", "nhiều khách hơn", "hai bên cùng có lợi"],
  },
} as const; // prettier-ignore

const figures = {
  from: fc.integer({ min: 50, max: 70 }).map(String),
  to: fc.integer({ min: 71, max: 99 }).map(String),
};
const wordsIn = (language: "en" | "vi"): fc.Arbitrary<Complete> => {
  const { owner, metric, scope, unit, due, purpose } = vocabulary[language];
  return fc.record({
    owner: fc.constantFrom<string>(...owner),
    metric: fc.constantFrom<string>(...metric),
    scope: fc.constantFrom<string>(...scope),
    ...figures,
    unit: fc.constantFrom<string>(...unit),
    due: fc.constantFrom<string>(...due),
    purpose: fc.constantFrom<string>(...purpose),
  });
};
const untoned = <Each extends Slots>(slots: Each): Each =>
  Object.fromEntries(
    Object.entries(slots).map(([slot, text]) => [slot, withoutDiacritics(text as string)]),
  ) as unknown as Each;

const builtIn = <Built extends "en" | "vi">(language: Built) =>
  wordsIn(language).map((slots) => ({ slots, language }));
/** Each in the language that the sentence is built in. */
const complete = fc.oneof(builtIn("en"), builtIn("vi"));
const written = fc.oneof(
  builtIn("en"),
  builtIn("vi"),
  builtIn("vi").map(({ slots, language }) => ({ slots: untoned(slots), language })),
  // One slot typed in a hurry among the others.
  builtIn("vi").map(({ slots, language }) => ({ slots: { ...slots, due: "thang 6/2027" }, language })),
);

/** Up, down or held; a figure that falls, or a change instead of a level. */
const moved = fc
  .tuple(written, fc.constantFrom("up", "down", "hold", "change"))
  .map(([{ slots, language }, way]): { slots: Slots; language: "en" | "vi" } => {
    const { from, to, ...rest } = slots;
    const each: Readonly<Record<string, Slots>> = {
      up: slots,
      down: { ...rest, from: to, to: from },
      hold: { ...rest, to, direction: "hold" },
      change: { ...rest, from, change: "12%", direction: "up" },
    };
    return { slots: each[way] as Slots, language };
  });

test("complete slots score 5 in both languages, with diacritics and without", () => {
  fc.assert(
    fc.property(moved, ({ slots, language }) => {
      expect({ built: compose(slots, language), score: judge(compose(slots, language)).score }).toMatchObject(
        { score: 5 },
      );
    }),
    { numRuns: 500 },
  );
});

test("building again from what was built gives the same sentence", () => {
  fc.assert(
    fc.property(moved, ({ slots, language }) => {
      const built = compose(slots, language);
      expect(compose(slotsOf(built), language)).toBe(built);
    }),
    { numRuns: 500 },
  );
});

/** What a planner's own sentence is made of; any part may be missing. */
const pieces = {
  en: [
    ["KAM Lan: ", "1. ", "KR 2: ", "(KAM Lan) "],
    ["Grow drinks sell-out", "Achieve 12% growth in NSV", "Maintain OSA", "Double NSV", "Sign the 2027 trade terms", "Improve relationship with the buyer", "Launch the 330ml can", "Win 40 endcaps", "Cut stock cover"],
    ["at AEON", "at the chain", "across 40 Lotte stores", "@ WinMart"],
    ["from 40 to 46 billion VND", "at 97%", "by 12% compared with 2026", "to at least 97%", "12%", "from 200 tỷ"],
    ["by 31/12/2027", "within 12 weeks", "until the end of FY27", "before the range review"],
    ["in order to defend category share", "so that shelves are full", "by adding two endcaps"],
  ],
  vi: [
    ["KAM Ngân: ", "- ", "2) ", "KAM Minh Thu: "],
    ["Tăng sell-out nước tương", "Tăng trưởng 15% NSV", "Duy trì OSA", "Gấp đôi doanh số", "Ký hợp đồng thương mại 2027", "Đẩy mạnh trưng bày", "NSV 1.500 lên 1.800 triệu", "Mở 40 đầu kệ", "Giảm tồn kho chai 1,5L"],
    ["tại Co.opmart", "ở kho Bình Dương", "tại 40 cửa hàng AEON", "với Lotte"],
    ["từ 40 tỷ lên 46 tỷ", "ở 97%", "10% so với năm 2026", "xuống dưới 4%", "từ 45 ngày xuống 30 ngày", "gấp 2 lần"],
    ["trước 30/9/2027", "trong 6 tháng", "đến hết FY27", "trước tháng 6/2027"],
    ["nhằm tăng trưởng ngành hàng", "để giảm mất doanh số", "bằng cách thêm đầu kệ"],
  ],
} as const; // prettier-ignore

const toned = fc
  .constantFrom("en" as const, "vi" as const)
  .chain((language) =>
    fc
      .tuple(...pieces[language].map((piece) => fc.constantFrom("", ...piece)))
      .map((parts) => parts.join(" ").replace(/ +/g, " ").trim()),
  );
const typed = fc
  .tuple(toned, fc.boolean())
  .map(([text, isBare]) => (isBare ? withoutDiacritics(text) : text));

test("a line's number, a heading and who answers for it change no verdict", () => {
  const numbers = ["2. ", "2) ", "KR1: ", "KR1.2: ", "KR1. ", "MT2 – ", "O1 KR2: "];
  const headings = {
    en: [...numbers, "Objective 2: ", "Goal #3: ", "Key result 2 - "],
    vi: [...numbers, "Mục tiêu 2: ", "Mục tiêu số 2: ", "Mục tiêu thứ hai: ", "Mục tiêu 3 - "],
  };
  const owners = {
    en: [", owner: Minh", " (owner: KAM Lan)", ", led by Minh"],
    vi: [", phụ trách: Minh", ", người phụ trách: KAM Lan", " (phụ trách: KAM Lan)"],
  };
  const bare = toned.map((text) => text.replace(/^(?:KAM [^:]+: |\d[.)] |KR 2: |\(KAM Lan\) |- )/, ""));
  const told = bare.chain((text) => {
    const language = writtenIn(text) ?? "vi";
    return fc.tuple(
      fc.constant(text),
      fc.constantFrom("", ...headings[language]),
      fc.constantFrom("", ...owners[language]),
    );
  });
  // What is to be done, and not only how much of it or what for: a heading and an owner alone say neither.
  const deeds: readonly string[] = [...pieces.en[1], ...pieces.vi[1]];
  fc.assert(
    fc.property(told, ([text, heading, owner]) => {
      fc.pre(deeds.some((deed) => text.startsWith(deed)) && judge(text).verdicts.S.lacks !== "objective");
      const whole = heading + text + owner;
      expect([whole, gradesOf(whole)]).toEqual([whole, gradesOf(text)]);
    }),
    { numRuns: 1000 },
  );
});

const figuresIn = (text: string) => text.match(/\d+(?:[.,/]\d+)*%?/g) ?? [];
/** Whatever is written with a capital inside of a text. */
const namesIn = (text: string) => text.match(/(?<=[\p{L}\d] )\p{Lu}[\p{L}\p{M}.!]+/gu) ?? [];

test("building from a sentence loses no figure, date, product or name, and invents none", () => {
  fc.assert(
    fc.property(toned, (text) => {
      fc.pre(judge(text).verdicts.S.lacks !== "objective");
      const built = compose(slotsOf(text), writtenIn(text) ?? "vi").replace(/\[[^\]]*\]/g, "");
      const lost = namesIn(text).filter((name) => !built.includes(name));
      expect([text, [...figuresIn(built)].sort(), lost]).toEqual([text, [...figuresIn(text)].sort(), []]);
    }),
    { numRuns: 1000 },
  );
});

test("building from a sentence never lowers its score", () => {
  const any = fc.oneof(
    typed,
    clause.map(({ text }) => text),
  );
  fc.assert(
    fc.property(any, (text) => {
      const built = compose(slotsOf(text), writtenIn(text) ?? "vi");
      expect([text, built, judge(built).score >= judge(text).score]).toEqual([text, built, true]);
    }),
    { numRuns: 1000 },
  );
});

test("filling a blank never lowers the score, and filling them all reaches 5", () => {
  fc.assert(
    fc.property(
      complete,
      fc.shuffledSubarray(["owner", "metric", "scope", "from", "to", "due", "purpose"] as const, {
        minLength: 7,
      }),
      ({ slots, language }, sequence) => {
        let known: Slots = { direction: "up", unit: slots.unit };
        let score = judge(compose(known, language)).score;
        for (const slot of sequence) {
          known = { ...known, [slot]: slots[slot] };
          const next = judge(compose(known, language)).score;
          expect(next).toBeGreaterThanOrEqual(score);
          score = next;
        }
        expect(score).toBe(5);
      },
    ),
  );
});

test.each([
  ["Tăng sell-out", "vi"],
  ["Increase OSA at Lotte", "en"],
  ["Đẩy mạnh doanh số tại WinMart", "vi"],
  ["Grow sell-out 12%", "en"],
] as const)("applying what the hints ask for raises the score of: %s", (objective, language) => {
  const before = judge(objective);
  const said = slotsOf(objective);
  const amount = said.change ? { from: "40 tỷ" } : { from: "91%", to: "97%" };
  const mended = compose(
    { owner: "Lan", scope: "Lotte", due: "31/12/2027", purpose: "OSA", ...amount, ...said },
    language,
  );
  expect(before.score).toBeLessThan(5);
  expect(judge(mended).score).toBe(5);
});
