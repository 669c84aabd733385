import { language } from "./parameters";
import type { FunctionWords } from "./words";

export const calendar = {
  TACTICLOAD: {
    summary: {
      en: "Whether the plan carries too many tactics: “Focused”, “Heavy” or “Overloaded”.",
      vi: "Kế hoạch có ôm quá nhiều tactic không: “Tập trung”, “Nặng” hoặc “Quá tải”.",
    },
    parameters: {
      tactics: { en: "Number of tactics", vi: "Số tactic" },
      drivers: { en: "Number of growth drivers", vi: "Số đòn bẩy tăng trưởng (growth driver)" },
      language,
    },
  },
  TET: {
    summary: {
      en: "Date of Tết, the Vietnamese lunar new year.",
      vi: "Ngày mùng 1 Tết Nguyên Đán.",
    },
    parameters: { year: { en: "Year, 1900 to 2199", vi: "Năm, từ 1900 đến 2199" } },
  },
  TETWEEK: {
    summary: {
      en: "Weeks from the nearest Tết: −1 the seven days before it, 0 the seven from Tết day on.",
      vi: "Số tuần so với Tết gần nhất: −1 là bảy ngày trước Tết, 0 là bảy ngày kể từ mùng 1.",
    },
    parameters: { date: { en: "Date", vi: "Ngày" } },
  },
  LUNARDATE: {
    summary: {
      en: "Solar date of a Vietnamese lunar date, such as mid-autumn: 15th of month 8.",
      vi: "Ngày dương lịch của một ngày âm lịch Việt Nam, như Trung thu: rằm tháng 8.",
    },
    parameters: {
      lunarYear: { en: "Lunar year, 1900 to 2199", vi: "Năm âm lịch, từ 1900 đến 2199" },
      lunarMonth: { en: "Lunar month, 1 to 12", vi: "Tháng âm lịch, từ 1 đến 12" },
      lunarDay: { en: "Lunar day, 1 to 30", vi: "Ngày âm lịch, từ 1 đến 30" },
      leap: {
        en: "TRUE for the leap month of that number; default FALSE",
        vi: "TRUE nếu là tháng nhuận mang số đó; mặc định FALSE",
      },
    },
  },
} as const satisfies Record<string, FunctionWords>;
