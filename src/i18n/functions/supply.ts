import { actuals, forecasts } from "./parameters";
import type { FunctionWords } from "./words";

export const supply = {
  FILLRATE: {
    summary: { en: "Fill rate: shipped ÷ ordered.", vi: "Tỷ lệ đáp ứng đơn hàng: lượng giao ÷ lượng đặt." },
    parameters: {
      shipped: { en: "Units shipped", vi: "Lượng đã giao" },
      ordered: { en: "Units ordered", vi: "Lượng đặt" },
    },
  },
  SELLTHROUGH: {
    summary: { en: "Sell-through: sell-out ÷ sell-in.", vi: "Tỷ lệ bán qua: sell-out ÷ sell-in." },
    parameters: {
      sellOut: { en: "Units sold to shoppers", vi: "Lượng bán ra cho người mua (sell-out)" },
      sellIn: { en: "Units sold to the retailer", vi: "Lượng bán vào nhà bán lẻ (sell-in)" },
    },
  },
  OTIF: {
    summary: {
      en: "On time in full: share delivered by the due date and in the full quantity.",
      vi: "Tỷ lệ giao đúng hạn, đủ hàng (OTIF).",
    },
    parameters: {
      ordered: { en: "Ordered quantity of each line", vi: "Lượng đặt của từng dòng" },
      delivered: { en: "Delivered quantity of each line", vi: "Lượng giao của từng dòng" },
      due: { en: "Due date of each line", vi: "Ngày hẹn giao của từng dòng" },
      received: {
        en: "Date received; a blank has not arrived and counts as failed",
        vi: "Ngày nhận; trống là chưa nhận và tính là không đạt",
      },
      level: {
        en: "“line” (default), “unit” or “order”",
        vi: "“dòng” (mặc định), “đơn vị” hoặc “đơn hàng”",
      },
      orders: {
        en: "Order number of each line; needed for “order”",
        vi: "Số đơn hàng của từng dòng; cần cho “đơn hàng”",
      },
    },
  },
  FORECASTACCURACY: {
    summary: {
      en: "Forecast accuracy: 1 − WAPE or 1 − MAPE; negative when the error exceeds the sales.",
      vi: "Độ chính xác dự báo: 1 − WAPE hoặc 1 − MAPE; âm khi sai số lớn hơn doanh số.",
    },
    parameters: {
      actuals,
      forecasts,
      method: {
        en: "“wape” (default, weighted by sales) or “mape” (every row weighs the same)",
        vi: "“wape” (mặc định, theo trọng số doanh số) hoặc “mape” (mọi dòng như nhau)",
      },
    },
  },
  FORECASTBIAS: {
    summary: {
      en: "Forecast bias: (forecasts − actuals) ÷ actuals; positive when too much was forecast.",
      vi: "Độ lệch dự báo: (dự báo − thực tế) ÷ thực tế; dương khi dự báo thừa.",
    },
    parameters: { actuals, forecasts },
  },
  FORECASTVALUEADDED: {
    summary: {
      en: "Forecast value added: error (WAPE) of a naive forecast − error of the forecast.",
      vi: "Giá trị gia tăng của dự báo (FVA): sai số WAPE của dự báo giản đơn − sai số của dự báo.",
    },
    parameters: {
      actuals,
      forecasts,
      naive: {
        en: "Naive forecasts, such as last period; around Tết the same week to Tết",
        vi: "Dự báo giản đơn, như kỳ trước; dịp Tết thì lấy cùng tuần so với Tết",
      },
    },
  },
} as const satisfies Record<string, FunctionWords>;
