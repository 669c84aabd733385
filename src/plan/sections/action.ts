/** Part 4: who does what, when, for how much, and what it has to bring. */
import { words, type Section } from "../definition";
import { activities } from "./action/activities";
import { budget } from "./action/budget";
import { economics } from "./action/economics";
import { events } from "./action/events";
import { raci } from "./action/raci";

export const action: Section = {
  key: "action",
  sheet: words("4 Action Plan", "4 Hành động"),
  title: words("4 Action Plan", "4 Kế hoạch hành động"),
  purpose: words(
    "Activities with their dates, money, people and gates; the weeks are on the next sheet.",
    "Hoạt động với ngày, tiền, người và điểm quyết định; lịch theo tuần ở trang tiếp theo.",
  ),
  tone: "brand",
  blocks: [...activities, ...economics, ...budget, ...raci, ...events],
};
