import { tacticLoad } from "../../i18n/results";
import { grades } from "../../i18n/smart";
import type { Reference } from "./reference";

const osa = "Increase OSA at WinMart from 91% to 97% by 31/12/2027";

export const calendar = {
  SMART: {
    examples: [
      { formula: `SMART("${osa}")`, result: 4 },
      { formula: `SMART("${osa}, nhằm tăng trưởng ngành hàng")`, result: 5 },
      { formula: 'SMART("Tăng sell-out tại WinMart",120,128,{100;108;113;120},46752,"Sẵn hàng")', result: 5 },
      {
        formula: 'SMART("Tăng sell-out tại WinMart",120,134,{100;108;113;120},46752,"Sẵn hàng")',
        result: 4.5,
      },
      { formula: 'SMART("Improve sales")', result: 1 },
    ],
  },
  SMARTDETAIL: {
    examples: [
      {
        formula: `SMARTDETAIL("${osa}")`,
        result: [grades.met, grades.met, grades.met, grades.unknown, grades.met],
      },
    ],
  },
  SMARTHINT: {
    examples: [
      {
        formula: `SMARTHINT("${osa}")`,
        result: {
          en: "Link it to a growth driver or a goal of the retailer, e.g. “in order to grow the category”.",
          vi: "Hãy gắn với một đòn bẩy tăng trưởng hoặc mục tiêu của nhà bán lẻ, ví dụ “nhằm tăng trưởng ngành hàng”.",
        },
      },
    ],
  },
  TACTICLOAD: {
    examples: [{ formula: "TACTICLOAD(6,3)", result: tacticLoad.focused }],
  },
  TET: {
    format: "date",
    examples: [
      { formula: "TET(2026)", result: 46070 },
      { formula: "TET(2027)", result: 46424 },
      { formula: "TET(2028)", result: 46778 },
      { formula: "TET(2030)", result: 47516 },
    ],
  },
  TETWEEK: {
    examples: [
      { formula: "TETWEEK(46035)", result: -5 },
      { formula: "TETWEEK(46070)", result: 0 },
      { formula: "TETWEEK(46758)", result: -3 },
    ],
  },
  LUNARDATE: { format: "date", examples: [{ formula: "LUNARDATE(2026,8,15)", result: 46290 }] },
} as const satisfies Record<string, Reference>;
