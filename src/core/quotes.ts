/** Texts and sheet names as the formulas of spreadsheets write them: in quotes, with the quotes inside doubled. */

/** A text: `"6"" tray"`. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet's name: `'Q1''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** A cell in either style, such as B2 or R1C1. */
const likeReference = /^(?:[A-Z]{1,3}\d+|R?\d*C?\d*)$/i;

/** A sheet's name as Excel writes it: in quotes unless it could not be mistaken for anything else. */
export function writtenSheet(name: string): string {
  return plainName.test(name) && !likeReference.test(name) ? name : quotedSheet(name);
}
