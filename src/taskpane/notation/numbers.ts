/** Numbers as planners type them: "1.500.000" and "0,91" in Vietnamese, "1,500,000" and "0.91" in English, "91%" in both. */
import type { Language } from "../../i18n/language";

export interface TypedNumber {
  /** As it stands in a formula: `0.91`, `91%`. */
  readonly formula: string;
  readonly value: number;
}

const marks: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  en: { decimal: ".", group: "," },
  vi: { decimal: ",", group: "." },
};

/**
 * The other language's decimal mark is understood where it cannot separate thousands: "0.91" is 0.91 in Vietnamese too,
 * but "1.500" is 1500 there.
 */
export function readNumber(text: string, language: Language): TypedNumber | undefined {
  const match = /^([-−+]?)([\d.,\s]*\d)\s*(%?)$/u.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = "", amount = "", percent = ""] = match;
  const { decimal, group } = marks[language];
  const digits = digitsOf(amount, group, decimal) ?? digitsOf(amount, decimal, group);
  if (digits === undefined) return undefined;
  const formula = `${sign === "" || sign === "+" ? "" : "-"}${digits}${percent}`;
  const value = Number(formula.replace("%", "")) / (percent ? 100 : 1);
  return Number.isFinite(value) ? { formula, value } : undefined;
}

/** As it is typed in a language, without marks between thousands. */
export function writtenNumber({ formula }: TypedNumber, language: Language): string {
  return formula.replace(".", marks[language].decimal);
}

/** `1500.5`, whichever way the thousands are kept apart: by the mark of the language, by spaces or not at all. */
function digitsOf(amount: string, group: string, decimal: string): string | undefined {
  const grouped = `[1-9]\\d{0,2}(?:[${group}\\s]\\d{3})+`;
  const whole = new RegExp(`^(${grouped}|\\d*)(?:[${decimal}](\\d+))?$`, "u").exec(amount);
  if (whole === null) return undefined;
  const [, integer = "", fraction] = whole;
  const digits = integer.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0";
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
