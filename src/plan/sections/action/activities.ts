/** What is done. Budget and ROI are looked up from the economics below it. */
import { entry, words, type Block } from "../../definition";
import { quotientOfSums } from "../quotient";

export const activities: readonly Block[] = [
  {
    block: "table",
    key: "activities",
    title: words("Activities", "Hoạt động"),
    minimumRows: 10,
    columns: [
      entry(
        "activity",
        "text",
        ["Activity", "Hoạt động"],
        ["A short name; the other tables find it by this name.", "Tên ngắn; các bảng khác tìm theo tên này."],
      ),
      entry("mechanics", "flag", ["Mechanics", "Cơ chế"], ["Kind of activity.", "Loại hoạt động."], {
        list: "mechanics",
        width: 14,
      }),
      entry("start", "date", ["Start", "Bắt đầu"], ["First day.", "Ngày đầu."]),
      entry("end", "date", ["End", "Kết thúc"], ["Last day.", "Ngày cuối."]),
      entry(
        "stores",
        "count",
        ["Stores", "Số cửa hàng"],
        ["Stores that take part.", "Số cửa hàng tham gia."],
      ),
      entry(
        "budget",
        "money",
        ["Budget", "Ngân sách"],
        ["From the economics below.", "Từ bảng hiệu quả bên dưới."],
        {
          formula: `IF([activity]="","",SUMIFS(economics[budget],economics[activity],[activity]))`,
          total: "sum",
        },
      ),
      entry(
        "fromFund",
        "money",
        ["From the trade fund", "Từ quỹ thương mại"],
        ["The supplier's part of the budget.", "Phần nhà cung cấp trong ngân sách."],
        {
          formula: `IF([activity]="","",SUMIFS(economics[supplierPays],economics[activity],[activity]))`,
          total: "sum",
        },
      ),
      entry(
        "roi",
        "multiple",
        ["Planned ROI", "ROI dự kiến"],
        ["From the economics below.", "Từ bảng hiệu quả bên dưới."],
        {
          formula: `IF([activity]="","",IF(ISNA(MATCH([activity],economics[activity],0)),"",INDEX(economics[roi],MATCH([activity],economics[activity],0))))`,
          total: quotientOfSums("economics", "ROI", "profit", "budget"),
        },
      ),
      entry("progress", "flag", ["Status", "Trạng thái"], ["Where it stands.", "Tình trạng hiện tại."], {
        list: "progress",
      }),
      entry(
        "driver",
        "text",
        ["Growth driver", "Đòn bẩy"],
        ["The driver it serves.", "Đòn bẩy mà nó phục vụ."],
        { list: "drivers[driver]" },
      ),
      entry(
        "objective",
        "text",
        ["Objective", "Mục tiêu"],
        ["The objective it serves.", "Mục tiêu mà nó phục vụ."],
        { list: "objectives[objective]", width: 36 },
      ),
      entry(
        "details",
        "text",
        ["Details", "Chi tiết"],
        ["What shoppers see and what stores do.", "Shopper thấy gì, cửa hàng làm gì."],
        { width: 34 },
      ),
      entry(
        "number",
        "count",
        ["Line", "Dòng"],
        ["Its line in the calendar.", "Dòng trên lịch triển khai."],
        {
          formula: `ROW()-ROW({activitiesHeader})`,
          width: 6,
        },
      ),
    ],
  },
];
