/** The words that the builder joins its slots with, and the blanks that stand for what is not known yet. */
import type { Language } from "./words";

export interface SentenceWords {
  readonly up: string;
  readonly down: string;
  readonly place: string;
  readonly from: string;
  readonly to: { readonly up: string; readonly down: string };
  readonly change: string;
  readonly due: string;
  /** Before what is to be done, what is wanted, what is to be the case, and what the objective does. */
  readonly purpose: Readonly<Record<PurposeForm, string>>;
  readonly blanks: Readonly<Record<Blank, string>>;
}

export type PurposeForm = "action" | "thing" | "clause" | "effect";

export type Blank = "owner" | "direction" | "metric" | "scope" | "from" | "to" | "due" | "purpose";

export const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  en: {
    up: "increase",
    down: "reduce",
    place: "at",
    from: "from",
    to: { up: "to", down: "to" },
    change: "by",
    due: "by",
    purpose: { action: "in order to", thing: "in support of", clause: "so that", effect: "so that it" },
    blanks: {
      owner: "[owner]",
      direction: "[increase or reduce]",
      metric: "[metric]",
      scope: "[retailer, channel or product]",
      from: "[level today]",
      to: "[target]",
      due: "[deadline]",
      purpose: "[benefit for the retailer or the growth driver]",
    },
  },
  vi: {
    up: "tăng",
    down: "giảm",
    place: "tại",
    from: "từ",
    to: { up: "lên", down: "xuống" },
    change: "thêm",
    due: "trước",
    purpose: { action: "nhằm", thing: "để có", clause: "để", effect: "nhằm" },
    blanks: {
      owner: "[ai phụ trách]",
      direction: "[tăng hay giảm]",
      metric: "[chỉ số]",
      scope: "[nhà bán lẻ, kênh hay sản phẩm]",
      from: "[mức hiện tại]",
      to: "[mức cần đạt]",
      due: "[thời hạn]",
      purpose: "[lợi ích cho nhà bán lẻ hay đòn bẩy tăng trưởng]",
    },
  },
};
