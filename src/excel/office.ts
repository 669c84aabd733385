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
    dark: theme !== undefined && isDark(theme.bodyBackgroundColor),
    runsFunctions: requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
  };
}

/** Whether a colour such as "#1F1F1F" is nearer to black than to white; Office on Windows tells no more than colours. */
function isDark(color: string): boolean {
  const channels = color.match(/[\da-f]{2}/gi)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
  return channels.length >= 3 && channels.slice(0, 3).reduce((sum, channel) => sum + channel) < 3 * 128;
}
