/** References in A1 notation, as far as their size can be told from their text. */

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const cellReference = new RegExp(`^${sheet}${cell}$`, "iu");
const blockReference = new RegExp(`^${sheet}(${cell}):(${cell})$`, "iu");

/** One cell, such as B2 or 'Plan 2027'!$B$2. */
export function isCell(expression: string): boolean {
  return cellReference.test(expression);
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a block such as B2:B9; undefined for a name, a table's column or a calculated range. */
export function sizeOf(expression: string): Size | undefined {
  if (isCell(expression)) return { rows: 1, columns: 1 };
  const [, first, last] = blockReference.exec(expression) ?? [];
  if (!first || !last) return undefined;
  return {
    rows: Math.abs(rowOf(last) - rowOf(first)) + 1,
    columns: Math.abs(columnOf(last) - columnOf(first)) + 1,
  };
}

function rowOf(reference: string): number {
  return Number(reference.replace(/\D/g, ""));
}

function columnOf(reference: string): number {
  return [...reference.toUpperCase().replace(/[^A-Z]/g, "")].reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
