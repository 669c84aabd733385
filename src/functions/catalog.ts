/** The functions as the pane and the README list them. */
import type { Language, Words } from "../i18n/language";
import type { Declaration } from "./declaration";
import { type Family, type FunctionId, declarations, families } from "./declarations";
import { functionWords } from "./function-words";
import type { Parameter } from "./parameters";
import { type Example, isList, type Reference, type ResultFormat } from "./reference/reference";
import { references } from "./reference/references";

export interface CatalogEntry {
  readonly id: FunctionId;
  readonly family: Family;
  /** Takes ranges in any argument that is not data, and answers in their shape (●). */
  readonly lifted: boolean;
  /** How many cells one result of a lifted function takes, side by side. */
  readonly width: number;
  readonly summary: string;
  readonly parameters: readonly CatalogParameter[];
  /** How the result is read, unless it is a plain number or a word. */
  readonly format: ResultFormat | undefined;
  readonly example: CatalogExample;
}

export interface CatalogExample {
  /** As typed in English Excel, without "=JBP.". */
  readonly formula: string;
  readonly result: number | string | readonly (number | string)[];
}

export interface CatalogParameter {
  readonly name: string;
  readonly description: string;
  readonly kind: Parameter["kind"];
  readonly optional: boolean;
  /** Wants a range of cells rather than one. */
  readonly range: boolean;
  /** The words that can be typed, in this language. */
  readonly options: readonly string[];
}

export function catalog(language: Language): readonly CatalogEntry[] {
  return Object.entries(families).flatMap(([family, functions]) =>
    (Object.keys(functions) as FunctionId[]).map((id): CatalogEntry => {
      const { lifted, parameters, width = 1 }: Declaration = declarations[id];
      const words = functionWords[id];
      const { format, examples }: Reference = references[id];
      return {
        id,
        family: family as Family,
        lifted,
        width,
        summary: words.summary[language],
        parameters: parameters.map(({ name, kind, optional, range, options }) => ({
          name,
          description: words.parameters[name]?.[language] ?? "",
          kind,
          optional,
          range,
          options: Object.values(options ?? {}).map((option) => option[language][0] ?? ""),
        })),
        format,
        example: exampleIn(language, examples[0]),
      };
    }),
  );
}

function exampleIn(language: Language, { formula, result }: Example): CatalogExample {
  const shown = (value: number | Words) => (typeof value === "number" ? value : value[language]);
  return { formula, result: isList(result) ? result.map(shown) : shown(result) };
}
