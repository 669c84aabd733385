// Every class of Office.js that the host declares.
import type { HostClass } from "../members";
import { chartClass, chartCollectionClass, chartLegendClass, chartTitleClass } from "./chart";
import { chartAxesClass, chartAxisClass, chartAxisTitleClass, chartGridlinesClass } from "./chart-axis";
import { chartDataLabelsClass } from "./chart-data-labels";
import {
  chartAxisFormatClass,
  chartAxisTitleFormatClass,
  chartDataLabelFormatClass,
  chartFillClass,
  chartFontClass,
  chartGridlinesFormatClass,
  chartLegendFormatClass,
  chartLineFormatClass,
  chartSeriesFormatClass,
  chartTitleFormatClass,
} from "./chart-format";
import { chartSeriesClass, chartSeriesCollectionClass } from "./chart-series";
import {
  cellValueConditionalFormatClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
} from "./conditional-format";
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./conditional-range-format";
import { dataValidationClass } from "./data-validation";
import { filterClass } from "./filter";
import { worksheetFreezePanesClass } from "./freeze-panes";
import { namedItemClass, namedItemCollectionClass } from "./named-item";
import { pageBreakClass, pageBreakCollectionClass } from "./page-break";
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./range-border";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./range-format";
import { settingClass, settingCollectionClass } from "./setting";
import { tableClass, tableCollectionClass } from "./table";
import { tableColumnClass, tableColumnCollectionClass, tableRowCollectionClass } from "./table-parts";
import { tableSortClass } from "./table-sort";
import { applicationClass, workbookClass } from "./workbook";
import { workbookCreatedClass } from "./workbook-created";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";
import { worksheetProtectionClass } from "./worksheet-protection";

export const classes = [
  applicationClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartClass,
  chartCollectionClass,
  chartDataLabelFormatClass,
  chartDataLabelsClass,
  chartFillClass,
  chartFontClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
  cellValueConditionalFormatClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
  dataValidationClass,
  filterClass,
  headerFooterClass,
  headerFooterGroupClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowCollectionClass,
  tableSortClass,
  workbookClass,
  workbookCreatedClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
] as readonly HostClass<unknown>[];
