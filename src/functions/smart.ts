/** What the SMART functions answer, in a file of its own: the validator is larger than all other functions and loaded only when it is used. */
import { Failure, fail } from "../core/failure";
import { dueIn } from "../core/smart/due";
import { judge } from "../core/smart/judge";
import { criteria, type Judgement } from "../core/smart/verdict";
import type { Language } from "../i18n/language";
import { grades, hints } from "../i18n/smart";
import { workbookLanguage } from "./workbook-language";

type Arguments = [
  objective: string,
  baseline?: number,
  target?: number,
  history?: readonly (number | undefined)[],
  due?: number | string,
  linkedTo?: string,
  owner?: string,
];

/** 0 to 5: a point for each criterion met, half a point for one partly met. */
export function score(...args: Arguments): number | Failure {
  const judgement = judged(args);
  return judgement instanceof Failure ? judgement : judgement.score;
}

/** The five grades in words, in the order S M A R T. */
export function detail(...args: Arguments): readonly string[] | Failure {
  const judgement = judged(args);
  if (judgement instanceof Failure) return judgement;
  const language = workbookLanguage();
  return criteria.map((criterion) => grades[judgement.verdicts[criterion].grade][language]);
}

/** A sentence for each criterion that is not met; criteria that lack the same thing share theirs. "" when all are met. */
export function hint(...args: [...Arguments, language?: Language]): string | Failure {
  const judgement = judged(args);
  if (judgement instanceof Failure) return judgement;
  const language = args[7] ?? workbookLanguage();
  return [...new Set(hints(judgement, language))].join(" ");
}

function judged(args: [...Arguments, ...unknown[]]): Judgement | Failure {
  const [objective, baseline, target, history, due, linkedTo, owner] = args;
  const serial = typeof due === "string" ? dueIn(due) : due;
  if (due !== undefined && serial === undefined) return fail("notDate", { parameter: "due", value: due });
  return judge(objective, { baseline, target, history, due: serial, linkedTo, owner });
}
