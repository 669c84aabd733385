/** What Office tells about itself when the pane opens. */
import { type Language, languageOf } from "../i18n/language";

export interface Surroundings {
  readonly displayLanguage: Language;
  readonly dark: boolean;
  /** False where Excel has no custom functions, as on the iPad. */
  readonly runsFunctions: boolean;
}

export async function officeReady(): Promise<Surroundings> {
  await Office.onReady();
  const { displayLanguage, requirements } = Office.context;
  // Excel on the web has no theme to tell.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    displayLanguage: languageOf(displayLanguage),
    dark: theme?.isDarkTheme ?? false,
    runsFunctions: requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
  };
}
