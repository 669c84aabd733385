/** The words that functions return into the sheet. */
import type { Words } from "./language";

export const winWin = {
  winWin: { en: "Win–win", vi: "Cùng thắng" },
  supplierOnly: { en: "Supplier only", vi: "Chỉ nhà cung cấp" },
  retailerOnly: { en: "Retailer only", vi: "Chỉ nhà bán lẻ" },
  loseLose: { en: "Lose–lose", vi: "Cùng thua" },
} as const satisfies Record<string, Words>;

export const gate = {
  scale: { en: "Scale", vi: "Mở rộng" },
  adjust: { en: "Adjust", vi: "Điều chỉnh" },
  stop: { en: "Stop", vi: "Dừng" },
} as const satisfies Record<string, Words>;

export const status = {
  green: { en: "Green", vi: "Xanh" },
  amber: { en: "Amber", vi: "Vàng" },
  red: { en: "Red", vi: "Đỏ" },
  noData: { en: "No data", vi: "Chưa có số liệu" },
} as const satisfies Record<string, Words>;

export const tacticLoad = {
  focused: { en: "Focused", vi: "Tập trung" },
  heavy: { en: "Heavy", vi: "Nặng" },
  overloaded: { en: "Overloaded", vi: "Quá tải" },
  noDriver: { en: "No driver", vi: "Chưa có đòn bẩy" },
} as const satisfies Record<string, Words>;
