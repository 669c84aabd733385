// Every class of Office.js that the host declares.
import type { HostClass } from "../members";
import { namedItemClass, namedItemCollectionClass } from "./named-item";
import { rangeClass } from "./range";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./range-format";
import { settingClass, settingCollectionClass } from "./setting";
import { tableClass, tableCollectionClass } from "./table";
import { applicationClass, workbookClass } from "./workbook";
import { worksheetClass, worksheetCollectionClass } from "./worksheet";
import { worksheetProtectionClass } from "./worksheet-protection";

export const classes = [
  applicationClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
] as readonly HostClass<unknown>[];
