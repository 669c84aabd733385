/** Reads one typed number, whichever convention it follows. */

const grouped = /^\d{1,3}(?:([.,\u00A0\u202F])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/**
 * "12.000.000", "1,500" and "48.500" are grouped; "1.7", "1,7", "0,125" and "9.0" are decimals; "7.250,4" and "7,250.4" are both.
 * A single group of three ("1.500") is read as thousands, as Vietnamese and English planners write amounts.
 */
export function readNumber(typed: string): number {
  const separator = typed.startsWith("0") ? undefined : grouped.exec(typed)?.[1];
  const plain = separator === undefined ? typed : typed.replaceAll(separator, "");
  return Number.parseFloat(plain.replace(",", "."));
}
