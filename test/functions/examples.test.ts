import { Failure } from "../../src/core/failure";
import { type FunctionId, declarations } from "../../src/functions/declarations";
import { isList } from "../../src/functions/reference/reference";
import { references } from "../../src/functions/reference/references";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import { type Language, languages, type Words } from "../../src/i18n/language";
import { parseCall } from "./call";

const examples = Object.entries(references).flatMap(([id, reference]) =>
  reference.examples.map((example) => ({ id: id as FunctionId, ...example })),
);

afterEach(() => setWorkbookLanguage(undefined));

async function answers(formula: string): Promise<unknown[]> {
  const { id, args } = parseCall(formula);
  const results = await declarations[id].call(args);
  return results instanceof Failure ? [results] : results.flat();
}

test.each(examples.filter(({ result }) => typeof result === "number"))(
  "$formula is $result",
  async ({ formula, result }) => {
    expect(await answers(formula)).toEqual([expect.closeTo(result as number, decimalsOf(result as number))]);
  },
);

test.each(examples.filter(({ result }) => isList(result)))(
  "$formula spills $result",
  async ({ formula, result }) => {
    for (const language of languages) {
      setWorkbookLanguage(language);
      const list = result as readonly (number | Words)[];
      expect(await answers(formula)).toEqual(list.map((value) => shown(value, language)));
    }
  },
);

function shown(value: number | Words, language: Language): unknown {
  return typeof value === "number" ? expect.closeTo(value, 3) : value[language];
}

test.each(examples.filter(({ result }) => typeof result === "object" && "en" in result))(
  "$formula is $result.en, or $result.vi",
  async ({ formula, result }) => {
    for (const language of languages) {
      setWorkbookLanguage(language);
      expect(await answers(formula)).toEqual([(result as Record<string, string>)[language]]);
    }
  },
);

test("an example is of its own function and gives all its required arguments", () => {
  for (const { id, formula } of examples) {
    const call = parseCall(formula);
    const required = declarations[id].parameters.filter(({ optional }) => !optional).length;
    expect(call.id).toBe(id);
    expect(call.args.length).toBeGreaterThanOrEqual(required);
    expect(call.args.length).toBeLessThanOrEqual(declarations[id].parameters.length);
  }
});

/** The digits that the contract states; the result must agree to half a unit of the last. */
function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 9;
}
