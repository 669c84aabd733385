/** How wide a text is in Calibri 11, where nothing draws it: in characters, the unit in which columns are as wide. */

/** Advance widths in hundredths of a digit's, from the metrics of Carlito, which are Calibri's. */
const advances: readonly (readonly [width: number, characters: string])[] = [
  [46, " il'j"],
  [51, ",.I·:;"],
  [60, "`()-f[]{}"],
  [65, "J!t"],
  [69, "r"],
  [78, 'sz"/\\'],
  [84, "Lcx"],
  [90, "vyk?FS|“”Z"],
  [95, "gaETY"],
  [102, "PXKbdhnopqu"],
  [110, "CBRVđ"],
  [115, "A"],
  [122, "DHĐG"],
  [132, "NUOQ&…"],
  [141, "%w"],
  [158, "m"],
  [177, "MW@←"],
];
/** A digit, and what is about as wide. */
const digit = 100;
/** The horn of ơ and ư; other marks stand above or below their letter. */
const horn = "\u031b";

const widthOf = new Map(
  advances.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** A column's character is 7 pixels, a digit of Calibri 11 printed 7.43. */
const columnUnits = 7.43 / 7;
const boldness = 1.03;

export function textWidth(text: string, bold = false): number {
  let hundredths = 0;
  for (const character of text.normalize("NFD"))
    hundredths += character === horn ? 13 : /\p{M}/u.test(character) ? 0 : (widthOf.get(character) ?? digit);
  return (hundredths / digit) * columnUnits * (bold ? boldness : 1);
}

/** Spaces end a word; a dash ends one, too, and stays with it. */
const wordsIn = (text: string) => text.match(/[^\s-]+-?|-|\s+/gu) ?? [];

export function longestWord(text: string, bold = false): number {
  return Math.max(0, ...wordsIn(text).map((word) => textWidth(word.trim(), bold)));
}

/** The lines that a text takes, wrapped between words; a word longer than a line goes on in the next. */
export function linesOf(text: string, width: number, bold = false): number {
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width, bold), 0);
}

function linesOfParagraph(text: string, width: number, bold: boolean): number {
  const line = Math.max(width, 1);
  let lines = 1;
  let used = 0;
  for (const word of wordsIn(text)) {
    const wide = textWidth(word, bold);
    if (used + (word.trim() === "" ? 0 : wide) <= line) used += wide;
    else {
      // A blank at the end of a line takes no room.
      lines += used === 0 ? Math.ceil(wide / line) - 1 : Math.ceil(wide / line);
      used = wide % line;
    }
  }
  return lines;
}
