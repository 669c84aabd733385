/** Columns by their letters, as the A1 notation of spreadsheets has them: A is 1, Z is 26, AA is 27. */

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  const rest = column - 1;
  return (rest >= 26 ? columnLetters(Math.floor(rest / 26)) : "") + String.fromCharCode(65 + (rest % 26));
}
