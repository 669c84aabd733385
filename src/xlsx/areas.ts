/** A1 areas as rows and columns, from 1. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boundsOf(area: string): Bounds {
  const [first = "", last = first] = area.split(":");
  const [top, left] = cornerOf(first);
  const [bottom, right] = cornerOf(last);
  return { top, left, bottom, right };
}

export function* cellsOf(area: string): Generator<{ row: number; column: number }> {
  const { top, left, bottom, right } = boundsOf(area);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { row, column };
}

function cornerOf(address: string): [row: number, column: number] {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits), column];
}
