// The kinds of charts that Office.js names, as far as the embedded workbook has them.
import { chartKinds, type ChartType } from "../../engine/chart";
import { textArgument } from "../arguments";
import { HostError, invalidArgument } from "../errors";

const isDrawn = (type: string): type is ChartType => Object.hasOwn(chartKinds, type);

/** Kinds of Excel's that the embedded workbook does not draw. */
const others =
  /^(3D\w+|(Xy|XY)Scatter\w*|Radar\w*|Stock\w+|Surface\w*|Bubble\w*|Cylinder\w+|Cone\w+|Pyramid\w+|Area\w*|Pie\w*|BarOfPie|Doughnut\w*|Histogram|Pareto|Waterfall|Funnel|Treemap|Sunburst|Boxwhisker|RegionMap)$/;

export function chartType(value: unknown): ChartType {
  const type = textArgument(value);
  if (isDrawn(type)) return type;
  if (!others.test(type)) throw invalidArgument();
  throw new HostError("NotImplemented", `The embedded workbook has no charts of the kind ${type}.`);
}
