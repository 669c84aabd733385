import { ratio } from "./ratios";
import type { Native, Rule, Template } from "./template";

/** Rows of a forecast without a blank. */
const complete = '({actuals}<>"")*({forecasts}<>"")';

/** Rows that ordered something, and those of them that came by the end of the due day. */
const ordered = '({ordered}<>"")*({ordered}>0)';
const onTime = `${ordered}*({received}<>"")*({received}<INT({due})+1)`;

/** Σ|actual − forecast| over rows that are complete: each pair's larger value less its smaller one. */
function absoluteError(forecast: string, rows: string): string {
  const larger = `${rows}*(({actuals}>{${forecast}})-({actuals}<{${forecast}}))`;
  return `(SUMPRODUCT(${larger},{actuals})-SUMPRODUCT(${larger},{${forecast}}))`;
}

function forecast(columns: readonly string[], rows: string, { rules = [], ...rest }: Template): Template {
  const total = `SUMPRODUCT(${rows},{actuals})`;
  const common: readonly Rule<string>[] = [
    [`{${columns.join(",")}:differ}`, "#VALUE!"],
    [`SUMPRODUCT(${rows})=0`, "NA()"],
    [`${total}=0`, "#DIV/0!"],
    [`${total}<0`, "#NUM!"],
  ];
  return { ...rest, rules: [...common, ...rules] };
}

const completeInAll = `${complete}*({naive}<>"")`;

export const supply = {
  FILLRATE: ratio("shipped", "ordered"),
  SELLTHROUGH: ratio("sellOut", "sellIn"),
  OTIF: {
    defaults: { level: "line" },
    only: { level: ["line", "unit"] },
    noTextBlanks: ["due"],
    rules: [
      ["{ordered,delivered,due,received,orders:differ}", "#VALUE!"],
      ['SUMPRODUCT(({ordered}<>"")*({due}=""))>0', "NA()"],
      ["SUMPRODUCT(--({ordered}<0))>0", "#NUM!"],
      ['SUMPRODUCT(({ordered}<>"")*({received}<>"")*({delivered}=""))>0', "NA()"],
      ['SUMPRODUCT(({ordered}<>"")*({received}<>"")*({delivered}<0))>0', "#NUM!"],
      [
        "{level:unit}",
        `(SUMPRODUCT(${onTime}*({delivered}<{ordered}),{delivered})` +
          `+SUMPRODUCT(${onTime}*({delivered}>={ordered}),{ordered}))/SUM({ordered})`,
      ],
    ],
    otherwise: `SUMPRODUCT(${onTime}*({delivered}>={ordered}))/SUMPRODUCT(${ordered})`,
  },
  FORECASTACCURACY: forecast(["actuals", "forecasts"], complete, {
    defaults: { method: "wape" },
    noTextBlanks: ["actuals", "forecasts"],
    rules: [
      [["{method:mape}", `SUMPRODUCT(${complete}*({actuals}=0))>0`], "#DIV/0!"],
      [
        "{method:mape}",
        `1-SUMPRODUCT(${complete}*ABS(({actuals}-{forecasts})/({actuals}+({actuals}=0))))/SUMPRODUCT(${complete})`,
      ],
    ],
    otherwise: `1-${absoluteError("forecasts", complete)}/SUMPRODUCT(${complete},{actuals})`,
  }),
  FORECASTBIAS: forecast(["actuals", "forecasts"], complete, {
    otherwise: `SUMPRODUCT(${complete},{forecasts})/SUMPRODUCT(${complete},{actuals})-1`,
  }),
  FORECASTVALUEADDED: forecast(["actuals", "forecasts", "naive"], completeInAll, {
    otherwise:
      `(${absoluteError("naive", completeInAll)}-${absoluteError("forecasts", completeInAll)})` +
      `/SUMPRODUCT(${completeInAll},{actuals})`,
  }),
} as const satisfies Readonly<Record<string, Native>>;
