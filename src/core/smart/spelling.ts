/**
 * One spelling for every way to write a word: case, composed or decomposed letters (NFC, NFD), and both places where
 * Vietnamese puts a tone mark ("hoà", "hòa") make no difference.
 */

const tones = "\u0300\u0301\u0303\u0309\u0323";
const hats = "\u0302\u0306\u031B";

interface Letter {
  readonly base: string;
  readonly tone: string;
}

/** Every precomposed Vietnamese letter, small and capital, as its letter (with hat or horn) and its tone. */
const letters = new Map<string, Letter>();
for (const vowel of "aăâeêioôơuưy")
  for (const tone of tones) {
    const composed = (vowel + tone).normalize("NFC");
    letters.set(composed, { base: vowel, tone });
    letters.set(composed.toUpperCase(), { base: vowel, tone });
  }

/** A letter followed by a hat or horn of its own: "a" + U+0302 is "â". */
const hatted = new Map<string, string>();
for (const vowel of "aeou") for (const hat of hats) hatted.set(vowel + hat, (vowel + hat).normalize("NFC"));

const isAscii = /^[a-z0-9]*$/i;
/** No word of any list is longer, in either Unicode form. */
const longestWord = 60;

/** The word in small letters, its tone moved to the end: "Hòa", "hoà" and "HÒA" all give "hoa" + U+0300. */
export function spell(word: string): string {
  if (isAscii.test(word) || word.length > longestWord) return word.toLowerCase();
  let base = "";
  let tone = "";
  for (const character of word) {
    const letter = letters.get(character);
    if (letter) {
      base += letter.base;
      tone = letter.tone;
    } else if (tones.includes(character)) tone = character;
    else if (hats.includes(character)) {
      const composed = hatted.get(base.slice(-1) + character);
      base = composed ? base.slice(0, -1) + composed : base + character;
    } else base += character.toLowerCase();
  }
  return base + tone;
}

const bare: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u", đ: "d" };

/** A spelling without its diacritics, as planners in a hurry type. */
export function strip(spelling: string): string {
  let stripped = "";
  for (const character of spelling) if (!tones.includes(character)) stripped += bare[character] ?? character;
  return stripped;
}

/** Words in their one spelling, and as they are without their diacritics. */
export function eitherWay(words: readonly string[]): ReadonlySet<string> {
  const spelled = words.map(spell);
  return new Set([...spelled, ...spelled.map(strip)]);
}

/** A text as it is typed without diacritics, its capitals and everything else kept. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}

const diacritic = /[ăâêôơưđ]|\u0300|\u0301|\u0303|\u0309|\u0323/;

export function hasDiacritics(spelling: string): boolean {
  return diacritic.test(spelling);
}
