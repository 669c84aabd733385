import { on, words, type Given, type GivenRow } from "../definition";
import { tasks } from "../sections/checklist";
import { kpiNames, people } from "./names";

export const overviewFields: Readonly<Record<string, Given>> = {
  supplier: words("Sao Việt Beverages", "Nước giải khát Sao Việt"),
  retailer: words("An Phú Supermarkets", "Chuỗi siêu thị An Phú"),
  category: words("Drinks", "Đồ uống"),
  vision: words(
    "Make An Phú the first place in town to buy a cold drink and a snack on the way home, by 2028.",
    "Đến 2028, An Phú là nơi đầu tiên người mua nghĩ đến khi cần đồ uống và snack trên đường về nhà.",
  ),
  asOf: on(9, 30),
  nsvLast: 90_000,
  nsvPlan: 100_800,
  fundRate: 0.03,
  roiHurdle: 1.7,
  scaleAt: 1.8,
  stopBelow: 1,
  priorityReason: words(
    "18% of our sales, growing twice as fast as the channel, and it shares sales data every week: one of our two JBPs.",
    "Chiếm 18% doanh số, tăng gấp đôi kênh và chia sẻ dữ liệu bán hàng hằng tuần: một trong hai JBP của ta.",
  ),
  chosenKpi: kpiNames.sellOut,
};

const done: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export const overviewSample: Readonly<Record<string, readonly GivenRow[]>> = {
  priority: [
    { axis: "attractiveness", criterion: words("Size of sales", "Quy mô doanh số"), weight: 0.4, score: 5 },
    {
      axis: "attractiveness",
      criterion: words("Growth of the chain", "Tốc độ tăng trưởng của chuỗi"),
      weight: 0.3,
      score: 4,
    },
    {
      axis: "attractiveness",
      criterion: words("Role in the category", "Vai trò trong ngành hàng"),
      weight: 0.3,
      score: 4,
    },
    {
      axis: "strength",
      criterion: words("Our share on its shelf", "Thị phần của ta tại chuỗi"),
      weight: 0.4,
      score: 4,
    },
    {
      axis: "strength",
      criterion: words("Relationship and trust", "Quan hệ và niềm tin"),
      weight: 0.3,
      score: 4,
    },
    {
      axis: "strength",
      criterion: words("Willing to share data", "Sẵn sàng chia sẻ dữ liệu"),
      weight: 0.3,
      score: 5,
    },
  ],
  checklist: tasks.map((task, i) => ({
    ...task,
    progress: done.includes(i) ? "done" : i < 13 ? "doing" : "open",
    due: i < 8 ? { month: 1, day: 2 + i } : i < 11 ? on(9, 30) : on(12, 15),
    owner: i % 4 === 2 ? people.trade : people.kam,
  })),
  reviews: [
    {
      review: "monthly",
      every: 1,
      owner: people.kam,
      agenda: words("Scorecard, exceptions", "Scorecard, ngoại lệ"),
    },
    {
      review: "quarterly",
      every: 3,
      owner: people.kam,
      agenda: words("ROI, gates, budget", "ROI, điểm quyết định, ngân sách"),
    },
    {
      review: "annual",
      every: 12,
      owner: people.director,
      agenda: words("Results, Playbook v2", "Kết quả, Playbook v2"),
    },
  ],
  signOff: [
    {
      name: people.director,
      role: words("Sales director", "Giám đốc kinh doanh"),
      side: "supplier",
      date: on(1, 9),
    },
    {
      name: people.kam,
      role: words("Key account manager", "Key Account Manager"),
      side: "supplier",
      date: on(1, 9),
    },
    {
      name: people.retailDirector,
      role: words("Merchandising director", "Giám đốc ngành hàng"),
      side: "retailer",
      date: on(1, 12),
    },
    {
      name: people.buyer,
      role: words("Buyer, drinks", "Buyer ngành đồ uống"),
      side: "retailer",
      date: on(1, 12),
    },
  ],
};
