/** Forecast, deliveries and stock: whether growth can be supplied. */
import { entry, words, type Block } from "../../definition";

export const supply: readonly Block[] = [
  {
    block: "table",
    key: "orders",
    title: words("Orders and forecast", "Đơn hàng và dự báo"),
    note: words(
      "One row an order line; a line not yet received stays blank.",
      "Mỗi dòng đơn hàng một hàng; chưa nhận thì để trống.",
    ),
    columns: [
      entry("sku", "text", ["SKU", "SKU"], ["Product and order.", "Sản phẩm và đơn hàng."]),
      entry("forecast", "count", ["Forecast", "Dự báo"], ["Units forecast.", "Số đơn vị dự báo."], {
        total: "sum",
      }),
      entry(
        "actual",
        "count",
        ["Sold", "Thực bán"],
        ["Units sold in the period of the forecast.", "Số đơn vị thực bán trong kỳ dự báo."],
        { total: "sum" },
      ),
      entry("ordered", "count", ["Ordered", "Đặt"], ["Units ordered.", "Số đơn vị đặt."], { total: "sum" }),
      entry("delivered", "count", ["Delivered", "Giao"], ["Units delivered.", "Số đơn vị giao."], {
        total: "sum",
      }),
      entry("due", "date", ["Due", "Hạn giao"], ["Promised date.", "Ngày hẹn giao."]),
      entry("received", "date", ["Received", "Ngày nhận"], ["Date received.", "Ngày nhận hàng."]),
    ],
  },
  {
    block: "form",
    key: "supplyResult",
    title: words("How well we supply", "Chất lượng cung ứng"),
    span: 2,
    fields: [
      entry(
        "forecastAccuracy",
        "share",
        ["Forecast accuracy", "Độ chính xác dự báo"],
        ["1 − WAPE.", "1 − WAPE."],
        {
          formula: `IF(COUNT(orders[actual])=0,"",JBP.FORECASTACCURACY(orders[actual],orders[forecast]))`,
        },
      ),
      entry(
        "forecastBias",
        "share",
        ["Forecast bias", "Độ lệch dự báo"],
        ["Above 0: forecast too high.", "Trên 0: dự báo quá cao."],
        {
          formula: `IF(COUNT(orders[actual])=0,"",JBP.FORECASTBIAS(orders[actual],orders[forecast]))`,
        },
      ),
      entry(
        "otif",
        "share",
        ["OTIF, by line", "OTIF, theo dòng"],
        ["Lines on time and in full ÷ lines.", "Dòng đúng hạn và đủ hàng ÷ tổng dòng."],
        {
          formula: `IF(COUNT(orders[ordered])=0,"",JBP.OTIF(orders[ordered],orders[delivered],orders[due],orders[received]))`,
        },
      ),
    ],
  },
  {
    block: "table",
    key: "stock",
    title: words("Stock-out risk and slow sellers", "Nguy cơ hết hàng và hàng bán chậm"),
    note: words(
      "Stock-out from a risk of 10%; slow from 8 weeks of cover.",
      "Dễ hết hàng khi nguy cơ từ 10%; bán chậm khi đủ bán từ 8 tuần.",
    ),
    columns: [
      entry("sku", "text", ["SKU", "SKU"], ["Product.", "Sản phẩm."]),
      entry(
        "stock",
        "count",
        ["Stock", "Tồn kho"],
        ["Units on hand at the retailer.", "Số đơn vị tồn tại nhà bán lẻ."],
        { total: "sum" },
      ),
      entry(
        "mean",
        "count",
        ["Sold a day", "Bán mỗi ngày"],
        ["Average units a day.", "Trung bình mỗi ngày."],
      ),
      entry(
        "deviation",
        "count",
        ["Deviation", "Độ lệch chuẩn"],
        ["Standard deviation of a day's units.", "Độ lệch chuẩn của lượng bán một ngày."],
      ),
      entry(
        "lead",
        "count",
        ["Lead days", "Ngày chờ hàng"],
        ["Days from order to shelf.", "Số ngày từ đặt hàng đến lên kệ."],
      ),
      entry(
        "risk",
        "share",
        ["Stock-out risk", "Nguy cơ hết hàng"],
        [
          "Chance that demand exceeds stock before the next delivery.",
          "Xác suất nhu cầu vượt tồn kho trước lần giao tới.",
        ],
        {
          formula: `IF(OR([stock]="",[mean]="",[deviation]="",[lead]=""),"",JBP.STOCKOUTRISK([stock],[mean],[deviation],[lead]))`,
        },
      ),
      entry(
        "cover",
        "number",
        ["Weeks of cover", "Số tuần đủ bán"],
        ["Stock ÷ weekly sales.", "Tồn kho ÷ lượng bán một tuần."],
        {
          formula: `IF(OR([stock]="",[mean]=""),"",JBP.WEEKSOFCOVER([stock],[mean]*7))`,
        },
      ),
      entry("verdict", "flag", ["Verdict", "Nhận định"], ["What to watch.", "Điều cần chú ý."], {
        list: "risk",
        formula: `IF(OR([risk]="",[cover]=""),"",IF([risk]>=10%,{risk.stockOut},IF([cover]>=8,{risk.slow},{risk.fine})))`,
      }),
    ],
  },
];
