/** A word without case, diacritics and stray spaces: "Khuyến  Mãi" and "khuyen mai" are the same. */
export function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
}
