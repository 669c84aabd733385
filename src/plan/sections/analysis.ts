/** Part 1, the Insight Pack: what both sides know before they set a target. */
import { words, type Section } from "../definition";
import { availability } from "./analysis/availability";
import { drivers } from "./analysis/drivers";
import { market } from "./analysis/market";
import { programmes } from "./analysis/programmes";
import { sales } from "./analysis/sales";
import { supply } from "./analysis/supply";

export const analysis: Section = {
  key: "analysis",
  sheet: words("1 Analysis", "1 Phân tích"),
  title: words("1 Analysis: the Insight Pack", "1 Phân tích: Insight Pack"),
  purpose: words(
    "Data that was looked at together, opportunities and risks, and the growth drivers that follow from them.",
    "Dữ liệu hai bên cùng xem, cơ hội và rủi ro, và các đòn bẩy tăng trưởng rút ra từ đó.",
  ),
  tone: "brand",
  blocks: [...sales, ...market, ...programmes, ...availability, ...supply, ...drivers],
};
