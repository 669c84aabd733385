/** Finding functions by what a planner types, in either language, with or without diacritics. */
import { type CatalogEntry, catalog } from "../../functions/catalog";
import { languages } from "../../i18n/language";
import { plain } from "../../i18n/plain";

export type Search = (query: string) => ReadonlySet<CatalogEntry["id"]>;

/** Every word of the query must begin a word of the function's text, or stand anywhere in its name. */
function searchIn(catalogs: readonly (readonly CatalogEntry[])[]): Search {
  const texts = new Map<CatalogEntry["id"], string>();
  for (const { id, summary, parameters } of catalogs.flat()) {
    const words = [summary, ...parameters.flatMap(({ name, description }) => [name, description])];
    texts.set(id, `${texts.get(id) ?? " jbp"} ${wordsIn(words.join(" ")).join(" ")}`);
  }
  return (query) => {
    const wanted = wordsIn(query);
    const matches = [...texts].filter(([id, text]) =>
      wanted.every((word) => plain(id).includes(word) || text.includes(` ${word}`)),
    );
    return new Set(matches.map(([id]) => id));
  };
}

function wordsIn(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export const search = searchIn(languages.map(catalog));
