/** All word lists under the names that the rules use. */
import * as actions from "./actions";
import * as links from "./links";
import * as metrics from "./metrics";
import * as numbers from "./numbers";
import * as objective from "./objective";
import { compound, determiner, owned, plain, universal } from "./plain";
import * as scopes from "./scopes";
import * as time from "./time";
import * as verbs from "./verbs";

export { usual } from "./bare";
export { type Language, type WordList, wordsOf } from "./words";

const { scales, spelled, multiples, ...numberWords } = numbers;
const { units, months, quarters, halves, events, ...timeWords } = time;

/** Lists of words that only mean what their list is called. */
export const lists = {
  ...verbs,
  ...actions,
  ...metrics,
  ...scopes,
  ...objective,
  ...numberWords,
  ...timeWords,
  ...links,
  determiner,
  owned,
  universal,
  plain,
  compound,
};

/** Words with a value. */
export const values = {
  scale: scales,
  spelled,
  multiple: multiples,
  unit: units,
  month: months,
  quarter: quarters,
  half: halves,
  event: events,
};

/** English words that also occur in other forms. */
export const inflected = {
  verb: ["direction", "vague", "reach", "complete", "task", "activity"],
  noun: [
    "metric",
    "lowerBetter",
    "channel",
    "segment",
    "people",
    "audience",
    "undertaking",
    "broad",
    "deliverable",
    "owner",
  ],
} as const;

export type ListName = keyof typeof lists;
export type ValueName = keyof typeof values;
