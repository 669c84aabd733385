/** Why this account deserves one of the one or two JBPs: attractiveness × strength. */
import { entry, words, type Block } from "../definition";

const weighted = (axis: string) =>
  `IF(OR(COUNT(priority[score])=0,SUMIFS(priority[weight],priority[axis],{axis.${axis}})=0),"",SUMPRODUCT((priority[axis]={axis.${axis}})*priority[weight]*priority[score])/SUMIFS(priority[weight],priority[axis],{axis.${axis}}))`;

export const accountPriority: readonly Block[] = [
  {
    block: "table",
    key: "priority",
    title: words("The account's priority", "Mức ưu tiên của khách hàng"),
    note: words(
      "A full JBP is for the one or two accounts that matter most. Score 1 (low) to 5 (high).",
      "JBP đầy đủ chỉ dành cho 1–2 khách hàng quan trọng nhất. Chấm từ 1 (thấp) đến 5 (cao).",
    ),
    minimumRows: 6,
    rows: [
      { axis: "attractiveness", criterion: words("Size of sales", "Quy mô doanh số"), weight: 0.4 },
      {
        axis: "attractiveness",
        criterion: words("Growth of the chain", "Tốc độ tăng trưởng của chuỗi"),
        weight: 0.3,
      },
      {
        axis: "attractiveness",
        criterion: words("Role in the category", "Vai trò trong ngành hàng"),
        weight: 0.3,
      },
      {
        axis: "strength",
        criterion: words("Our share on its shelf", "Thị phần của ta tại chuỗi"),
        weight: 0.4,
      },
      { axis: "strength", criterion: words("Relationship and trust", "Quan hệ và niềm tin"), weight: 0.3 },
      {
        axis: "strength",
        criterion: words("Willing to share data", "Sẵn sàng chia sẻ dữ liệu"),
        weight: 0.3,
      },
    ],
    columns: [
      entry("criterion", "text", ["Criterion", "Tiêu chí"], ["What is judged.", "Điều được chấm."]),
      entry(
        "axis",
        "text",
        ["Axis", "Trục"],
        [
          "Attractiveness of the account, or our strength there.",
          "Độ hấp dẫn của khách hàng, hay sức mạnh của ta tại đó.",
        ],
        { list: "axis" },
      ),
      entry("weight", "share", ["Weight", "Trọng số"], ["Within its axis.", "Trong trục của nó."]),
      entry("score", "count", ["Score 1–5", "Điểm 1–5"], ["1 low, 5 high.", "1 thấp, 5 cao."], {
        limits: [1, 5],
      }),
    ],
  },
  {
    block: "form",
    key: "priorityResult",
    title: words("So this account gets", "Kết luận cho khách hàng này"),
    span: 5,
    fields: [
      entry(
        "attractiveness",
        "number",
        ["Attractiveness", "Độ hấp dẫn"],
        ["Weighted score, 1 to 5.", "Điểm có trọng số, 1–5."],
        { formula: weighted("attractiveness") },
      ),
      entry(
        "strength",
        "number",
        ["Strength", "Sức mạnh"],
        ["Weighted score, 1 to 5.", "Điểm có trọng số, 1–5."],
        { formula: weighted("strength") },
      ),
      entry(
        "priorityVerdict",
        "text",
        ["Level of cooperation", "Mức hợp tác"],
        [
          "Full JBP from 3.5 on both axes; business reviews from 3.5 on one.",
          "JBP đầy đủ khi cả hai trục từ 3,5; review kinh doanh khi một trục từ 3,5.",
        ],
        {
          list: "priority",
          formula: `IF(COUNT(priority[score])=0,"",IF(MIN({attractiveness},{strength})>=3.5,{priority.jbp},IF(MAX({attractiveness},{strength})>=3.5,{priority.review},{priority.transact})))`,
        },
      ),
      entry(
        "priorityReason",
        "text",
        ["Why it deserves a JBP", "Vì sao xứng đáng có JBP"],
        ["The reason both managements will read.", "Lý do mà lãnh đạo hai bên sẽ đọc."],
      ),
    ],
  },
];
