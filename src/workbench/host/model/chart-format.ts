// Excel.ChartFont, ChartLineFormat and ChartFill, and the classes for formats that lead to them.
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartLine, ChartSeries } from "../../engine/chart";
import { colorArgument, flagArgument, textArgument } from "../arguments";
import type { HostClass } from "../members";
import { kept, numberFrom, partBelow, readPart, word, writePart, type Part } from "./chart-part";

const first = "ExcelApi 1.1";

export const chartFontClass: HostClass<Part<ChartFont>> = {
  name: "ChartFont",
  members: {
    bold: kept(first, "bold", false, flagArgument),
    color: kept(first, "color", "#595959", colorArgument),
    italic: kept(first, "italic", false, flagArgument),
    name: kept(first, "name", "Calibri", textArgument),
    size: kept(first, "size", 10, numberFrom(1, 409)),
  },
};

const lineStyles = word(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
);

export const chartLineFormatClass: HostClass<Part<ChartLine>> = {
  name: "ChartLineFormat",
  members: {
    // Office.js has no word for a colour that Excel chooses.
    color: kept(first, "color", "", colorArgument),
    lineStyle: kept("ExcelApi 1.7", "lineStyle", "Automatic", lineStyles),
    weight: kept("ExcelApi 1.7", "weight", 0.75, numberFrom(0, 1584)),
    clear: {
      kind: "method",
      apiSet: first,
      call(part) {
        writePart(part, () => ({ lineStyle: "None" }));
      },
    },
  },
};

const noFill = "none";

/** Without a colour Excel chooses one. */
export const chartFillClass: HostClass<Part<string | undefined>> = {
  name: "ChartFill",
  members: {
    clear: {
      kind: "method",
      apiSet: first,
      call(part) {
        writePart(part, () => noFill);
      },
    },
    getSolidColor: {
      kind: "method",
      apiSet: "ExcelApi 1.16",
      call(part) {
        const fill = readPart(part);
        return fill === undefined || fill === noFill ? "" : fill;
      },
    },
    setSolidColor: {
      kind: "method",
      apiSet: first,
      call(part, value) {
        const fill = colorArgument(value);
        writePart(part, () => fill);
      },
    },
  },
};

export const chartTitleFormatClass: HostClass<Part<Chart["title"]>> = {
  name: "ChartTitleFormat",
  members: { font: partBelow(first, "font", chartFontClass) },
};

export const chartLegendFormatClass: HostClass<Part<Chart["legend"]>> = {
  name: "ChartLegendFormat",
  members: { font: partBelow(first, "font", chartFontClass) },
};

export const chartAxisFormatClass: HostClass<Part<ChartAxis>> = {
  name: "ChartAxisFormat",
  members: {
    font: partBelow(first, "font", chartFontClass),
    line: partBelow(first, "line", chartLineFormatClass),
  },
};

export const chartAxisTitleFormatClass: HostClass<Part<ChartAxis["title"]>> = {
  name: "ChartAxisTitleFormat",
  members: { font: partBelow(first, "font", chartFontClass) },
};

export const chartGridlinesFormatClass: HostClass<Part<ChartAxis["majorGridlines"]>> = {
  name: "ChartGridlinesFormat",
  members: { line: partBelow(first, "line", chartLineFormatClass) },
};

export const chartSeriesFormatClass: HostClass<Part<ChartSeries>> = {
  name: "ChartSeriesFormat",
  members: {
    fill: partBelow(first, "fill", chartFillClass),
    line: partBelow(first, "line", chartLineFormatClass),
  },
};

export const chartDataLabelFormatClass: HostClass<Part<ChartLabels>> = {
  name: "ChartDataLabelFormat",
  members: { font: partBelow(first, "font", chartFontClass) },
};
