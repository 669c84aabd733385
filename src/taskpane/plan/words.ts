import { type PlanViewWords, planViewWords } from "../../i18n/plan-view";
import { useLanguage } from "../words";

export function usePlanViewWords(): PlanViewWords {
  return planViewWords[useLanguage()];
}
