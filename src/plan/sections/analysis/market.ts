/** What goes on around the two: the category, competitors, and what the retailer wants and struggles with. */
import { entry, words, type Block } from "../../definition";

export const market: readonly Block[] = [
  {
    block: "table",
    key: "market",
    title: words("Market, competitors and the retailer", "Thị trường, đối thủ và nhà bán lẻ"),
    note: words(
      "Only what changes the plan: each line ends with what it means for both sides.",
      "Chỉ ghi điều làm thay đổi kế hoạch: mỗi dòng kết thúc bằng ý nghĩa với hai bên.",
    ),
    minimumRows: 5,
    columns: [
      entry("finding", "text", ["What we see", "Điều thấy được"], ["One sentence.", "Một câu."]),
      entry("topic", "flag", ["About", "Về"], ["What it is about.", "Thuộc nhóm nào."], {
        list: "context",
      }),
      entry(
        "source",
        "text",
        ["Source", "Nguồn"],
        ["Report, audit or meeting, with its date.", "Báo cáo, kiểm tra hay cuộc họp, kèm thời gian."],
      ),
      entry("meaning", "text", ["What it means", "Ý nghĩa"], ["For this plan.", "Với kế hoạch này."]),
    ],
  },
];
