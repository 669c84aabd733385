import * as results from "../../i18n/results";
import { notNegative } from "./ratios";
import type { Native } from "./template";

/** How far from the target is still amber: in points for a rate, else as a share of the target. */
const tolerance = "IF(AND({target}>0,{target}<=1),{tolerance|0.02},{tolerance|10%}*ABS({target}))";

const elapsed = "MIN(1,(INT({asOf})-INT({start})+1)/(INT({end})-INT({start})+1))";

/** How many of the equal periods have elapsed; the weights of whole periods and of the part of the next. */
const position = `${elapsed}*COUNT({weights})`;
const due =
  `(IF(${position}<1,0,SUM(INDEX({weights},1):INDEX({weights},INT(${position}))))` +
  `+IF(${elapsed}=1,0,(${position}-INT(${position}))*INDEX({weights},MIN(COUNT({weights}),INT(${position})+1))))`;

/** Reviews since the start by calendar months, whether the day has come or not. */
const reviews = "MAX(0,INT(((YEAR({asOf})-YEAR({start}))*12+MONTH({asOf})-MONTH({start}))/{everyMonths}))";
const startsAtMonthEnd = "DAY({start}+1)=1";

export const tracking = {
  ATTAINMENT: {
    defaults: { better: "higher" },
    rules: [["{better:lower}", "{target}/{actual}"]],
    otherwise: "{actual}/{target}",
  },
  STATUS: {
    defaults: { better: "higher" },
    rules: [
      [["{tolerance:given}", "OR({tolerance}<0,{tolerance}>1)"], "#NUM!"],
      ["{actual:blank}", results.status.noData],
      [["{better:higher}", "{actual}>={target}"], results.status.green],
      [["{better:lower}", "{actual}<={target}"], results.status.green],
      [["{better:higher}", `{actual}>={target}-${tolerance}`], results.status.amber],
      [["{better:lower}", `{actual}<={target}+${tolerance}`], results.status.amber],
    ],
    otherwise: results.status.red,
  },
  PACE: {
    rules: [
      ["INT({end})<INT({start})", "#NUM!"],
      ["INT({asOf})<INT({start})", "NA()"],
      ["{weights:blank}", `{actualToDate}/{target}/${elapsed}`],
      ['SUMPRODUCT(--({weights}=""))>0', "NA()"],
      ["SUMPRODUCT(--({weights}<0))>0", "#NUM!"],
      ["SUM({weights})=0", "#DIV/0!"],
      ["{weights:single}", `{actualToDate}/{target}/${elapsed}`],
    ],
    otherwise: `{actualToDate}/{target}/(${due}/SUM({weights}))`,
  },
  REQUIREDRATE: {
    rules: [...notNegative("periodsLeft"), ["{actual}>={target}", "0"]],
    otherwise: "({target}-{actual})/{periodsLeft}",
  },
  SCORECARD: {
    defaults: { cap: "1.2" },
    rules: [
      ["{cap}<=0", "#NUM!"],
      ["{attainments,weights:differ}", "#VALUE!"],
      ['SUMPRODUCT(({attainments}<>"")*({weights}=""))>0', "NA()"],
      ['SUMPRODUCT(({attainments}<>"")*({weights}<0))>0', "#NUM!"],
    ],
    otherwise:
      '(SUMPRODUCT(--({attainments}<={cap}),{attainments},{weights})+{cap}*SUMPRODUCT(({attainments}<>"")*({attainments}>{cap}),{weights}))' +
      '/SUMPRODUCT(--({attainments}<>""),{weights})',
  },
  NEXTREVIEW: {
    rules: [
      ["{everyMonths}<1", "#NUM!"],
      [["{everyMonths}>97200", "{asOf}>={start}"], "#NUM!"],
      ["{everyMonths}<>INT({everyMonths})", "#NUM!"],
      [
        [startsAtMonthEnd, `EOMONTH({start},${reviews}*{everyMonths})>{asOf}`],
        `EOMONTH({start},${reviews}*{everyMonths})`,
      ],
      [startsAtMonthEnd, `EOMONTH({start},(${reviews}+1)*{everyMonths})`],
      [`EDATE({start},${reviews}*{everyMonths})>{asOf}`, `EDATE({start},${reviews}*{everyMonths})`],
    ],
    otherwise: `EDATE({start},(${reviews}+1)*{everyMonths})`,
  },
} as const satisfies Readonly<Record<string, Native>>;
