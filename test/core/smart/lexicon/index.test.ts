import { lists, type Language, type ListName, wordsOf } from "../../../../src/core/smart/lexicon";

const languages: readonly Language[] = ["en", "vi"];
const names = Object.keys(lists) as ListName[];

test.each(names)("the list “%s” holds no word twice", (name) => {
  for (const language of languages) {
    const words = wordsOf(lists[name][language]);
    expect(words).toEqual([...new Set(words)]);
  }
});
