/** What a function says about arguments that it refuses: Excel keeps the sentence in the cell and does not tell add-ins. */
import { Failure } from "../core/failure";
import { failureSentence } from "../i18n/failures";
import type { Language } from "../i18n/language";
import type { Argument } from "./cells";
import { declarations, type FunctionId } from "./declarations";

export async function refusal(
  id: FunctionId,
  args: readonly Argument[],
  language: Language,
): Promise<string | undefined> {
  const results = await declarations[id].call(args);
  const failure = [results].flat(2).find((result) => result instanceof Failure);
  return failure && failureSentence(failure, language);
}
