/** The words that the builder joins its slots with, and the blanks that stand for what is not known yet. */
import type { Language } from "./words";

export interface SentenceWords {
  readonly up: string;
  readonly down: string;
  readonly hold: string;
  /** For "double" and the like, which are verbs of their own. */
  readonly multiples: Readonly<Record<number, string>>;
  readonly place: string;
  readonly from: string;
  readonly to: { readonly up: string; readonly down: string };
  /** Before the level that is held. */
  readonly at: string;
  readonly change: { readonly up: string; readonly down: string };
  /** Before a change told once more in brackets. */
  readonly beside: { readonly up: string; readonly down: string };
  /** Where what is to be done stands today. */
  readonly today: readonly [before: string, after: string];
  readonly due: string;
  /** Before "năm nay" and "next year". */
  readonly during: string;
  /** Before a deadline up to which something is held, or a whole period. */
  readonly until: string;
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
    hold: "maintain",
    multiples: { 0.5: "halve", 2: "double", 3: "triple", 4: "quadruple" },
    place: "at",
    from: "from",
    to: { up: "to", down: "to" },
    at: "at",
    change: { up: "by", down: "by" },
    beside: { up: "up", down: "down" },
    today: ["from", "today"],
    due: "by",
    during: "in",
    until: "until",
    purpose: { action: "in order to", thing: "in support of", clause: "so that", effect: "so that it" },
    blanks: {
      owner: "[owner]",
      direction: "[increase, reduce or maintain]",
      metric: "[metric]",
      scope: "[retailer, channel or region]",
      from: "[level today]",
      to: "[target]",
      due: "[deadline]",
      purpose: "[benefit for the retailer or the growth driver]",
    },
  },
  vi: {
    up: "tăng",
    down: "giảm",
    hold: "duy trì",
    multiples: { 0.5: "giảm một nửa", 2: "tăng gấp đôi", 3: "tăng gấp ba", 4: "tăng gấp bốn" },
    place: "tại",
    from: "từ",
    to: { up: "lên", down: "xuống" },
    at: "ở",
    change: { up: "thêm", down: "bớt" },
    beside: { up: "tăng", down: "giảm" },
    today: ["từ mức", "hiện nay"],
    due: "trước",
    during: "trong",
    until: "đến",
    purpose: { action: "nhằm", thing: "để có", clause: "để", effect: "nhằm" },
    blanks: {
      owner: "[ai phụ trách]",
      direction: "[tăng, giảm hay duy trì]",
      metric: "[chỉ số]",
      scope: "[nhà bán lẻ, kênh hay khu vực]",
      from: "[mức hiện tại]",
      to: "[mức cần đạt]",
      due: "[thời hạn]",
      purpose: "[lợi ích cho nhà bán lẻ hay đòn bẩy tăng trưởng]",
    },
  },
};
