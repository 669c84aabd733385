/** Words that join an objective to why and how. */
import type { WordList } from "./words";

/** The benefit or the higher goal follows. */
export const purpose: WordList = {
  en: "in order to, so that, so as to, so we can, in support of, contributing to, which will, that will, thereby, with the purpose of, for the purpose of, linked to, aligned with, in line with, because",
  vi: "để, nhằm, nhằm mục đích, qua đó, từ đó, góp phần, giúp, phục vụ cho, để đạt, vì, bởi vì, gắn với, phù hợp với, hỗ trợ cho, đóng góp vào, nhờ đó",
};

/** After "to", a benefit: why it is done. */
export const benefit: WordList = {
  en: "win, learn, save, defend, protect, avoid, free, recover, secure, create, keep, give, close, hold, deliver, help, sustain, regain, unlock, drive, fund, prevent, attract, bring, achieve, meet, support",
  vi: "",
};

/** How it will be done follows: no place to look for the scope. */
export const means: WordList = {
  en: "by means of, by using, by way of",
  vi: "bằng cách, nhờ, bằng việc, thông qua việc, thông qua các, dựa trên, trên cơ sở",
};

/** A place, a group or a range of products follows. */
export const place: WordList = {
  en: "in, at, across, on, for, among, within, with, throughout, around, near, along, outside",
  vi: "tại, ở, trên, trong, cho, thuộc, vào, sang, qua, của",
};

/** People or money set aside: what makes a stretch reachable. As part of a metric's name ("trade fund ROI") it is none. */
export const resource: WordList = {
  en: "budget of, funding, investment of, headcount, trade fund, fte, resources, capacity",
  vi: "ngân sách, nguồn lực, vốn đầu tư, đầu tư, nhân sự, quỹ thương mại, kinh phí, trade fund",
};

/** What is set aside, and by whom, follows or has been said. */
export const backing: WordList = {
  en: "with a budget, funded by, invests, with support from, supported by",
  vi: "được cấp, nhà bán lẻ hỗ trợ, trích",
};

/** Joins one action to another. */
export const and: WordList = { en: "and, then, &, as well as", vi: "và, rồi, sau đó, cũng như" };
/** The base follows. */
export const from: WordList = {
  en: "from, up from, down from, currently, current, currently at, today",
  vi: "từ, hiện tại, hiện đang, từ mức, hiện nay, đang ở mức",
};
/** The target follows. */
export const to: WordList = {
  en: "to, up to, down to, to reach, →, ->",
  vi: "lên, đến, tới, xuống, xuống còn, lên mức, thành, còn, còn lại, lên đến, lên tới, →",
};
/** By how much follows. */
export const change: WordList = {
  en: "by, up, down, an increase of, a reduction of, increase of, decrease of, growth of",
  vi: "thêm, bớt, tăng, giảm, mức tăng",
};
