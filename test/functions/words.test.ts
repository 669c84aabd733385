import { type About, Failure, type Reason, reasons } from "../../src/core/failure";
import { catalog } from "../../src/functions/catalog";
import { type FunctionId, declarations } from "../../src/functions/declarations";
import { functionWords } from "../../src/functions/function-words";
import { references } from "../../src/functions/reference/references";
import { failureSentence } from "../../src/i18n/failures";
import { type Language, type Words, languages } from "../../src/i18n/language";
import * as results from "../../src/i18n/results";

const ids = Object.keys(declarations) as FunctionId[];

test.each(ids)("%s has words for each of its parameters, and for no other", (id) => {
  expect(Object.keys(functionWords[id].parameters)).toEqual(
    declarations[id].parameters.map(({ name }) => name),
  );
});

test.each(ids)("the summary of %s is a sentence that Excel's function wizard shows whole", (id) => {
  for (const language of languages) {
    const summary = functionWords[id].summary[language];
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(summary.length).toBeLessThanOrEqual(255);
    for (const words of Object.values(functionWords[id].parameters)) {
      expect(words[language]).toMatch(/^[\p{L}“\d].*[^.\s]$/u);
      expect(words[language].length).toBeLessThanOrEqual(255);
    }
  }
});

test("the Vietnamese words are Vietnamese", () => {
  for (const id of ids) expect(functionWords[id].summary.vi).toMatch(/[ăâđêôơưà-ỹ]/iu);
});

test("every function has words, examples and a place in the catalog, and nothing else has", () => {
  expect(Object.keys(functionWords).sort()).toEqual([...ids].sort());
  expect(Object.keys(references).sort()).toEqual([...ids].sort());
  for (const language of languages) expect(catalog(language).map(({ id }) => id).sort()).toEqual([...ids].sort()); // prettier-ignore
});

test("the catalog shows an example's text in its language", () => {
  const shown = (language: Language) => catalog(language).find(({ id }) => id === "STATUS")?.example.result;
  expect([shown("en"), shown("vi")]).toEqual(["Red", "Đỏ"]);
});

test("the texts that a function returns differ from each other", () => {
  for (const texts of Object.values<Readonly<Record<string, Words>>>(results))
    for (const language of languages) {
      const shown = Object.values(texts).map((words) => words[language]);
      expect(new Set(shown).size).toBe(shown.length);
    }
});

const about: About = {
  parameter: "osa",
  other: "target",
  value: 91,
  limit: 4,
  accepted: ["net", "ròng"],
};

test.each(Object.keys(reasons) as Reason[])("the failure “%s” is one sentence in each language", (reason) => {
  for (const language of languages)
    for (const row of [undefined, 3]) {
      const sentence = failureSentence(new Failure(reasons[reason], reason, { ...about, row }), language);
      expect(sentence).toMatch(/^[\p{L}].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|[.?!] \p{Lu}/u);
    }
});

test("91 is asked back as 91 %", () => {
  const sentence = (language: Language) => failureSentence(new Failure("#NUM!", "notShare", about), language);
  expect(sentence("en")).toBe("osa must lie between 0% and 100% (it is 91): did you mean 91%?");
  expect(sentence("vi")).toBe("osa phải nằm giữa 0% và 100% (đang là 91): có phải ý bạn là 91%?");
});

test("figures are written with the decimal mark of the language, texts as they were typed", () => {
  const sentence = (language: Language, value: number | string) =>
    failureSentence(new Failure("#NUM!", "notShare", { ...about, value }), language);
  expect(sentence("en", 97.5)).toBe("osa must lie between 0% and 100% (it is 97.5): did you mean 97.5%?");
  expect(sentence("vi", 97.5)).toBe("osa phải nằm giữa 0% và 100% (đang là 97,5): có phải ý bạn là 97,5%?");
  expect(sentence("en", 0.3 - 0.5)).toContain("(it is -0.2)");
  expect(sentence("vi", -0.5)).toMatch(/đang là -0,5\): hãy nhập tỷ lệ/);
  expect(failureSentence(new Failure("#VALUE!", "notNumber", { ...about, value: "1.5" }), "vi")).toContain(
    "“1.5”",
  );
});

test("an error passed on tells where it is", () => {
  const failure = new Failure("#REF!", undefined, { parameter: "cost", row: 3 });
  expect(failureSentence(failure, "en")).toMatch(/^Cell 3 of the range: cost .*#REF!/);
});
