/** An axis of a file's chart. */
import type { ChartAxis as FileAxis } from "@cj-tech-master/excelts/chart";
import { newAxis, type ChartAxis } from "../engine/chart";
import { tickLabelWords, tickWords } from "./chartWords";
import { readFont, readLine, readTitle } from "./readChartLooks";

export function readAxis(
  axis: FileAxis | undefined,
  other: FileAxis | undefined,
  theme: readonly string[],
): ChartAxis {
  if (!axis) return newAxis(false);
  const { scaling, numFmt, majorGridlines, tickLblPos, majorTickMark, minorTickMark, title, txPr, spPr } =
    axis;
  // Where the other axis crosses this one is told there.
  const crosses = other?.crosses;
  return {
    visible: axis.delete !== true,
    ...(numFmt && numFmt.sourceLinked !== true && { numberFormat: numFmt.formatCode }),
    ...(scaling?.min !== undefined && { minimum: scaling.min }),
    ...(scaling?.max !== undefined && { maximum: scaling.max }),
    ...("majorUnit" in axis && axis.axisType === "val" && { majorUnit: axis.majorUnit }),
    ...(scaling?.orientation === "maxMin" && { reversePlotOrder: true }),
    ...(crosses === "max" && { position: "Maximum" }),
    ...(crosses === "min" && { position: "Minimum" }),
    ...(tickLblPos && tickLblPos !== "nextTo" && { tickLabelPosition: tickLabelWords.office(tickLblPos) }),
    ...(majorTickMark && { majorTickMark: tickWords.office(majorTickMark) }),
    ...(minorTickMark && { minorTickMark: tickWords.office(minorTickMark) }),
    title: { visible: title !== undefined, ...readTitle(title) },
    majorGridlines: { visible: majorGridlines !== undefined, line: readLine(majorGridlines, theme) },
    font: readFont(txPr, theme),
    line: readLine(spPr, theme),
  };
}
