/** Dates in digits: 31/12/2027, 31-12-2027, 31.12.2027, 2027-12-31, and the American 12/31/2027 where only that is possible. */
import type { Token } from "./tokens";

export interface NumericDate {
  readonly yyyymmdd: number;
  /** The first token after it. */
  readonly next: number;
}

export function numericDateAt(tokens: readonly Token[], i: number): NumericDate | undefined {
  const first = tokens[i];
  if (first?.kind !== "number") return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted) return read(dotted[3], dotted[2], dotted[1], i + 1);

  const [sign, second, again, third] = tokens.slice(i + 1, i + 5);
  const isDate =
    (sign?.text === "/" || sign?.text === "-") &&
    again?.text === sign.text &&
    [sign, second, again, third].every((token) => token?.glued) &&
    second?.kind === "number" &&
    third?.kind === "number";
  if (!isDate) return undefined;
  return first.text.length === 4
    ? read(first.text, second.text, third.text, i + 5)
    : read(third.text, second.text, first.text, i + 5);
}

function read(year = "", month = "", day = "", next: number): NumericDate | undefined {
  const [y, m, d] = [Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)];
  if (!(y >= 1900 && y < 2200) || !(m >= 1) || !(d >= 1)) return undefined;
  if (m <= 12 && d <= 31) return { yyyymmdd: y * 10000 + m * 100 + d, next };
  return d <= 12 && m <= 31 ? { yyyymmdd: y * 10000 + d * 100 + m, next } : undefined;
}
