/** What the Key Account Manager does in each of the four phases, and how far it is. */
import { entry, words, type Block, type GivenRow } from "../definition";
import { owner } from "./columns";

const task = (phase: string, en: string, vi: string): GivenRow => ({
  phase,
  task: words(en, vi),
  progress: "open",
});

export const tasks: readonly GivenRow[] = [
  task(
    "insight",
    "Collect sell-in, sell-out, share and velocity",
    "Thu thập sell-in, sell-out, thị phần, tốc độ bán",
  ),
  task(
    "insight",
    "Understand the shopper: frequency, basket, bought together",
    "Hiểu shopper: tần suất, giỏ hàng, sản phẩm mua kèm",
  ),
  task(
    "insight",
    "Review past programmes, OSA, shelf and planogram",
    "Rà soát chương trình trước, OSA, kệ và planogram",
  ),
  task(
    "insight",
    "Agree the Insight Pack: opportunities, risks, growth drivers",
    "Thống nhất Insight Pack: cơ hội, rủi ro, đòn bẩy tăng trưởng",
  ),
  task("planning", "Set SMART objectives with the retailer", "Đặt mục tiêu SMART cùng nhà bán lẻ"),
  task(
    "planning",
    "Choose win–win pillars and check both P&Ls",
    "Chọn trụ cột win–win và kiểm tra P&L hai bên",
  ),
  task(
    "planning",
    "Detail the action plan: timeline, budget, RACI",
    "Chi tiết hóa kế hoạch: timeline, ngân sách, RACI",
  ),
  task("planning", "Sign the plan and its KPI definitions", "Ký kế hoạch và định nghĩa KPI"),
  task(
    "execution",
    "Run activities on time with Marketing, Supply Chain, Finance",
    "Triển khai đúng hạn cùng Marketing, Supply Chain, Finance",
  ),
  task(
    "execution",
    "Update the KPI dashboard every week or month",
    "Cập nhật dashboard KPI hằng tuần hoặc tháng",
  ),
  task("execution", "Log exceptions and act on them", "Ghi nhật ký ngoại lệ và khắc phục"),
  task("review", "Hold the business reviews with the retailer", "Tổ chức business review với nhà bán lẻ"),
  task(
    "review",
    "Find causes, record lessons, keep or fix or stop",
    "Phân tích nguyên nhân, ghi bài học, giữ/sửa/dừng",
  ),
  task("review", "Agree the next plan (Playbook v2)", "Thống nhất kế hoạch tiếp theo (Playbook v2)"),
];

export const phases: Block = {
  block: "table",
  key: "phases",
  title: words("Progress through the four phases", "Tiến độ bốn giai đoạn"),
  minimumRows: 4,
  rows: [{ phase: "insight" }, { phase: "planning" }, { phase: "execution" }, { phase: "review" }],
  columns: [
    entry("phase", "text", ["Phase", "Giai đoạn"], ["The four phases of a JBP.", "Bốn giai đoạn của JBP."], {
      list: "phase",
      width: 28,
    }),
    entry(
      "tasks",
      "count",
      ["Tasks", "Số việc"],
      ["Tasks in the checklist below.", "Số việc trong checklist bên dưới."],
      { formula: `COUNTIFS(checklist[phase],[phase])`, total: "sum" },
    ),
    entry("done", "count", ["Done", "Đã xong"], ["Tasks marked as done.", "Số việc đã xong."], {
      formula: `COUNTIFS(checklist[phase],[phase],checklist[progress],{progress.done})`,
      total: "sum",
    }),
    entry("progress", "share", ["Progress", "Tiến độ"], ["Done over all.", "Đã xong trên tổng số."], {
      formula: `IF([tasks]=0,"",[done]/[tasks])`,
      total: `IF(SUM(phases[tasks])=0,"",SUM(phases[done])/SUM(phases[tasks]))`,
    }),
  ],
};

export const checklist: Block = {
  block: "table",
  key: "checklist",
  title: words("Checklist for the Key Account Manager", "Checklist cho Key Account Manager"),
  rows: tasks,
  columns: [
    entry("task", "text", ["Task", "Việc cần làm"], ["What is to be done.", "Việc phải làm."], {
      width: 46,
    }),
    entry("phase", "text", ["Phase", "Giai đoạn"], ["Pick the phase.", "Chọn giai đoạn."], {
      list: "phase",
      width: 28,
    }),
    entry(
      "progress",
      "flag",
      ["Status", "Trạng thái"],
      ["Not started, in progress, done or late.", "Chưa làm, đang làm, xong hay trễ."],
      { list: "progress" },
    ),
    entry("due", "date", ["Due", "Hạn"], ["Date.", "Ngày."]),
    owner(),
  ],
};
