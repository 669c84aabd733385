/** The words that functions return into the sheet. */
import type { Words } from "./language";

export const winWin = {
  winWin: { en: "Win–win", vi: "Cùng thắng" },
  supplierOnly: { en: "Supplier only", vi: "Chỉ nhà cung cấp" },
  retailerOnly: { en: "Retailer only", vi: "Chỉ nhà bán lẻ" },
  loseLose: { en: "Lose–lose", vi: "Cùng thua" },
} as const satisfies Record<string, Words>;
