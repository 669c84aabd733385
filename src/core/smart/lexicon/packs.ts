/** Words beside which a number tells which product, not how much of it: "chai 1,5L", "330ml can". Each in small letters. */
import type { WordList } from "./words";

/** What a product is sold in. */
export const pack: WordList = {
  en: "sku, skus, can, cans, bottle, bottles, pack, packs, packet, sachet, sachets, pouch, jar, tub, carton, tube, box, bag, cup, brick",
  vi: "chai, lon, gói, hộp, túi, bịch, hũ, lọ, thùng, ly, tuýp, bao, lốc",
};

/** How much a pack holds. */
export const packSize: WordList = {
  en: "ml, cl, l, lt, litre, litres, liter, liters, g, gr, gram, grams, kg",
  vi: "lít, gam",
};
