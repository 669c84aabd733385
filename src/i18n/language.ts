/** The two languages of JBP; everything shown to a planner exists in both. */
export const languages = ["en", "vi"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The JBP language for a locale such as "vi-VN" or "en-us"; anything but Vietnamese is served in English. */
export function languageOf(locale: string | undefined): Language {
  return /^vi\b/i.test(locale ?? "") ? "vi" : "en";
}
