import { type ObjectivesWords, objectivesWords } from "../../i18n/objectives";
import { useLanguage } from "../words";

export function useObjectivesWords(): ObjectivesWords {
  return objectivesWords[useLanguage()];
}
