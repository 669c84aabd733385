/** What the workbook says about language and notation. */
import { type Language, languages } from "../i18n/language";
import { inWorkbook } from "./run";

const languageKey = "JBP.language";

export interface Preferences {
  /** The JBP language that was chosen for this workbook, if one was. */
  readonly language: Language | undefined;
  /** The decimal mark in formulas that the planner types. */
  readonly decimalMark: string;
}

export function readPreferences(): Promise<Preferences> {
  return inWorkbook(async (context) => {
    const { application, settings } = context.workbook;
    const setting = settings.getItemOrNullObject(languageKey);
    setting.load("value");
    application.load("decimalSeparator");
    await context.sync();
    return {
      language: languages.find((language) => !setting.isNullObject && language === setting.value),
      decimalMark: application.decimalSeparator,
    };
  });
}

/** Keeps the choice in the workbook, and calculates again for the words that functions put into cells. */
export function storeLanguage(language: Language): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.settings.add(languageKey, language);
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
