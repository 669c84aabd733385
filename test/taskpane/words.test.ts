import type { Language } from "../../src/i18n/language";
import { objectivesWords } from "../../src/i18n/objectives";
import { paneWords } from "../../src/i18n/pane";
import { shareCopyWords } from "../../src/i18n/share-copy";

/** Every text of a language, by its path; texts made of parts are made with the names of the parts. */
function texts(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === "object" && value !== null) return texts(value, here);
    if (typeof value !== "function") return [[here, String(value)]];
    const make = value as (...parts: string[]) => string;
    return [[here, make("⟨1⟩", "⟨2⟩")]];
  });
}

const textsIn = (language: Language) =>
  new Map(
    texts({
      ...paneWords[language],
      objectivesView: objectivesWords[language],
      shareCopy: shareCopyWords[language],
    }),
  );
const english = textsIn("en");
const vietnamese = textsIn("vi");

test("both languages have the same texts, none of them empty", () => {
  expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  for (const text of [...english.values(), ...vietnamese.values()]) expect(text.trim()).not.toBe("");
});

test("no English text was left in the Vietnamese", () => {
  const same = [...vietnamese].filter(([path, text]) => english.get(path) === text).map(([path]) => path);
  // The languages' own names are the same in both, and so is a place in the workbook.
  expect(same).toEqual([".languages.en", ".languages.vi", ".shareCopy.place"]);
});

test("Vietnamese sentences are written with diacritics", () => {
  for (const [path, text] of vietnamese)
    if (text.split(" ").length > 3)
      expect([path, text.normalize("NFD")]).toEqual([path, expect.stringMatching(/\p{M}/u)]);
});

test("what a text is told appears in both languages", () => {
  const parts = (text: string | undefined) => [...new Set(text?.match(/⟨\d⟩/g))].sort();
  for (const [path, text] of english) {
    // English counts in singular and plural.
    if (!path.endsWith(".count")) expect([path, parts(vietnamese.get(path))]).toEqual([path, parts(text)]);
  }
});
