/** Whether the plan is more than its people can do: tactics per driver, and who knows whom. */
import { entry, words, type Block } from "../../definition";

export const focus: readonly Block[] = [
  {
    block: "table",
    key: "load",
    title: words("Tactic load per driver", "Số tactic mỗi đòn bẩy"),
    note: words(
      "Up to 3 tactics a driver and 9 in all keep a plan focused.",
      "Tối đa 3 tactic một đòn bẩy và 9 tổng cộng để kế hoạch tập trung.",
    ),
    minimumRows: 4,
    columns: [
      entry(
        "driver",
        "text",
        ["Growth driver", "Đòn bẩy"],
        ["Drivers taken into the plan.", "Đòn bẩy được đưa vào kế hoạch."],
        { list: "drivers[driver]" },
      ),
      entry(
        "tactics",
        "count",
        ["Tactics", "Số tactic"],
        ["Activities that serve it, from 4 Action Plan.", "Hoạt động phục vụ nó, từ 4 Hành động."],
        {
          formula: `IF([driver]="","",COUNTIFS(activities[driver],[driver]))`,
          total: "sum",
        },
      ),
      entry(
        "verdict",
        "flag",
        ["Load", "Mức tải"],
        [
          "Focused, heavy or overloaded; the total looks at all drivers.",
          "Tập trung, nặng hay quá tải; dòng tổng xét mọi đòn bẩy.",
        ],
        {
          list: "load",
          formula: `IF([tactics]="","",JBP.TACTICLOAD([tactics],1,{language}))`,
          total: `IF(COUNTA(load[driver])=0,"",JBP.TACTICLOAD(SUM(load[tactics]),COUNTA(load[driver]),{language}))`,
        },
      ),
    ],
  },
  {
    block: "form",
    key: "coverageResult",
    title: words("Coverage", "Độ phủ quan hệ"),
    span: 2,
    fields: [
      entry(
        "coverage",
        "share",
        ["People with a contact of ours", "Người đã có đầu mối bên ta"],
        ["Of all people on the map.", "Trên tổng số người trong bản đồ."],
        {
          formula: `IF(COUNTA(relationships[person])=0,"",COUNTA(relationships[owner])/COUNTA(relationships[person]))`,
        },
      ),
    ],
  },
  {
    block: "table",
    key: "relationships",
    title: words("Relationship map", "Bản đồ quan hệ"),
    note: words(
      "From buyer to board: coverage is the share of people who have somebody of ours.",
      "Từ buyer đến ban lãnh đạo: độ phủ là tỷ lệ người đã có đầu mối bên ta.",
    ),
    columns: [
      entry("person", "text", ["Person", "Người"], ["Name at the retailer.", "Tên người phía nhà bán lẻ."]),
      entry("role", "text", ["Role", "Vai trò"], ["Function.", "Bộ phận, chức năng."]),
      entry(
        "level",
        "text",
        ["Level", "Cấp"],
        ["Buyer, manager, director.", "Buyer, trưởng phòng, giám đốc."],
      ),
      entry(
        "influence",
        "text",
        ["Influence", "Ảnh hưởng"],
        ["On decisions about this plan.", "Đối với quyết định về kế hoạch này."],
        { list: "influence" },
      ),
      entry("status", "flag", ["Attitude", "Thái độ"], ["Towards this plan.", "Đối với kế hoạch này."], {
        list: "relationship",
        width: 16,
      }),
      entry(
        "owner",
        "text",
        ["Our contact", "Đầu mối bên ta"],
        ["Who looks after this person.", "Ai chăm sóc quan hệ này."],
      ),
    ],
  },
];
