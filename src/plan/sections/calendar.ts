/** The action plan by week. */
import { entry, words, type Section } from "../definition";

const lines = 24;

export const calendar: Section = {
  key: "calendar",
  sheet: words("4b Calendar", "4b Lịch triển khai"),
  title: words("4b Calendar of activities", "4b Lịch triển khai theo tuần"),
  purpose: words(
    "Follows the dates of the activities; trade events are marked above the weeks.",
    "Tự chạy theo ngày của hoạt động; các mốc mùa vụ được đánh dấu phía trên các tuần.",
  ),
  tone: "brand",
  blocks: [
    {
      block: "form",
      key: "calendarFrom",
      title: words("Weeks shown", "Tuần hiển thị"),
      span: 1,
      fields: [
        {
          ...entry(
            "ganttFrom",
            "date",
            ["From", "Từ ngày"],
            [
              "53 weeks are shown from the Monday before this date; change it to see another year.",
              "Hiển thị 53 tuần từ thứ Hai trước ngày này; đổi ngày để xem năm khác.",
            ],
          ),
          value: ({ start }) => start,
        },
        entry(
          "ganttBeyond",
          "count",
          ["Activities not shown", "Hoạt động không hiển thị"],
          [
            `The calendar has ${lines} lines; activities further down the table are not drawn.`,
            `Lịch có ${lines} dòng; hoạt động ở sâu hơn trong bảng không được vẽ.`,
          ],
          { formula: `MAX(0,COUNTA(activities[activity])-${lines})`, bands: [[1, "bad"]] },
        ),
      ],
    },
    {
      block: "gantt",
      key: "gantt",
      title: words("Activities by week", "Hoạt động theo tuần"),
      of: "activities",
      number: "number",
      label: "activity",
      start: "start",
      end: "end",
      events: { name: "events[event]", start: "events[from]", end: "events[to]" },
      lines,
    },
  ],
};
