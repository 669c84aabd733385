/** A small plan that uses everything an .xlsx file and the workbook both have. */
import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { writeResources } from "../../../src/workbench/file/resources";

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const link = (text: string, url: string) => ({
  v: text,
  t: 1,
  p: {
    id: "d",
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: [],
      paragraphs: [{ startIndex: text.length }],
      customRanges: [
        { startIndex: 0, endIndex: text.length - 1, rangeType: 0, rangeId: "link", properties: { url } },
      ],
    },
  },
});

export const planWorkbook: IWorkbookData = {
  id: "workbook",
  name: "Kế hoạch",
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {
    percent: { n: { pattern: "0.0%" } },
    day: { n: { pattern: "dd/mm/yyyy" } },
    heading: {
      ff: "Calibri",
      fs: 12,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: "#FFFFFF" },
      bg: { rgb: "rgb(31, 78, 120)" },
      ht: 2,
      vt: 2,
      tb: 3,
      bd: { b: { s: 8, cl: { rgb: "#FF0000" } }, t: { s: 1, cl: { rgb: "#999999" } } },
    },
  },
  sheetOrder: ["a", "b"],
  sheets: {
    a: {
      id: "a",
      name: "Đầu tư Q1's",
      tabColor: "#00B050",
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
      rowCount: 100,
      columnCount: 20,
      mergeData: [area(9, 0, 9, 2)],
      columnData: { 0: { w: 152 }, 3: { hd: 1 } },
      rowData: { 0: { h: 40, ia: 0 }, 4: { hd: 1 } },
      cellData: {
        0: {
          0: { v: "Chương trình", t: 1, s: "heading" },
          1: { v: "Doanh số", t: 1 },
          2: { v: "ROI", t: 1 },
        },
        1: {
          0: { v: "=1+1", t: 4 },
          1: { v: 36800, t: 2 },
          2: { f: "=JBP.ROI(B2,15750)", v: 2.3365079365079366, t: 2, s: "percent" },
        },
        2: { 0: { v: "0012", t: 4 }, 1: { v: 12.5, t: 2 }, 2: { f: "=B3/0", v: "#DIV/0!", t: 1 } },
        3: { 0: { v: 1, t: 3 }, 1: { v: 46112.25, t: 2, s: "day" }, 2: { f: "=B2>1", v: 1, t: 3 } },
        4: { 0: { v: "#N/A", t: 1 }, 1: { v: "#N/A", t: 4 }, 2: { f: "=IFNA(A5,0)", v: 0, t: 2 } },
        5: { 0: { f: "=B2*2", v: 73600, t: 2, si: "down" } },
        6: { 0: { v: 25, t: 2, si: "down" } },
        7: { 0: link("Trang web", "https://example.org/"), 1: link("Sang bên", "#gid=b&range=B2:C3") },
        8: { 12: { f: "=SEQUENCE(2)", v: 1, t: 2 } },
        9: { 0: { v: "Gộp ô", t: 1 } },
      },
    },
    b: {
      id: "b",
      name: "Bảng",
      hidden: 1,
      cellData: {
        0: { 0: { v: "Mã", t: 1 }, 1: { v: "Giá", t: 1 } },
        1: { 0: { v: "A", t: 1 }, 1: { v: 5, t: 2 } },
        2: { 0: { v: "B", t: 1 }, 1: { v: 7, t: 2 } },
      },
    },
  },
  resources: writeResources({
    names: {
      rate: {
        id: "rate",
        name: "Rate",
        formulaOrRefString: "'Đầu tư Q1''s'!$B$2",
        localSheetId: "AllDefaultWorkbook",
      },
      local: { id: "local", name: "Local", formulaOrRefString: "Bảng!$B$2", localSheetId: "b" },
    },
    notes: {
      a: { 1: { 1: { id: "n", row: 1, col: 1, note: "Nguồn: khách hàng", width: 200, height: 96 } } },
    },
    validations: {
      a: [
        {
          uid: "1",
          type: "list",
          ranges: [area(0, 5, 9, 5)],
          formula1: '["Low","High"]',
          error: "Chọn một",
          showErrorMessage: true,
        },
        { uid: "2", type: "list", ranges: [area(0, 6, 9, 6)], formula1: "=[workbook]Bảng!$A$2:$A$3" },
        {
          uid: "3",
          type: "decimal",
          ranges: [area(0, 7, 9, 7)],
          operator: "between",
          formula1: "0",
          formula2: "1",
        },
        {
          uid: "4",
          type: "date",
          ranges: [area(0, 8, 9, 8)],
          operator: "greaterThan",
          formula1: "2026-01-31",
        },
        { uid: "5", type: "custom", ranges: [area(0, 9, 9, 9)], formula1: "=J1>10" },
      ],
    },
    conditions: {
      a: [
        {
          cfId: "1",
          ranges: [area(1, 2, 8, 2)],
          stopIfTrue: false,
          rule: {
            type: "highlightCell",
            subType: "number",
            operator: "lessThan",
            value: 1,
            style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
          },
        },
        {
          cfId: "2",
          ranges: [area(1, 1, 8, 1)],
          stopIfTrue: false,
          rule: { type: "highlightCell", subType: "formula", value: "=$B2>150", style: { bl: 1 } },
        },
        {
          cfId: "3",
          ranges: [area(1, 1, 8, 1)],
          stopIfTrue: false,
          rule: {
            type: "highlightCell",
            subType: "text",
            operator: "containsText",
            value: "x",
            style: { it: 1 },
          },
        },
        {
          cfId: "4",
          ranges: [area(1, 1, 8, 1)],
          stopIfTrue: false,
          rule: {
            type: "dataBar",
            isShowValue: true,
            config: {
              min: { type: "min" },
              max: { type: "max" },
              isGradient: true,
              positiveColor: "#638EC6",
              nativeColor: "#FF0000",
            },
          },
        },
        {
          cfId: "5",
          ranges: [area(1, 1, 8, 1)],
          stopIfTrue: false,
          rule: {
            type: "colorScale",
            config: [
              { index: 0, color: "#F8696B", value: { type: "min" } },
              { index: 1, color: "#63BE7B", value: { type: "max" } },
            ],
          },
        },
        {
          cfId: "6",
          ranges: [area(1, 1, 8, 1)],
          stopIfTrue: false,
          rule: {
            type: "iconSet",
            isShowValue: true,
            config: [
              {
                operator: "greaterThanOrEqual",
                value: { type: "percent", value: 67 },
                iconType: "3TrafficLights1",
                iconId: "0",
              },
              {
                operator: "greaterThanOrEqual",
                value: { type: "percent", value: 33 },
                iconType: "3TrafficLights1",
                iconId: "1",
              },
              {
                operator: "lessThan",
                value: { type: "percent", value: 33 },
                iconType: "3TrafficLights1",
                iconId: "2",
              },
            ],
          },
        },
      ],
    },
    tables: {
      b: {
        tables: [
          {
            id: "t",
            name: "Prices",
            range: area(0, 0, 2, 1),
            options: { showHeader: true, tableStyleId: "table-default-0" },
            filters: { tableColumnFilterList: [] },
            columns: [
              { id: "c1", displayName: "Mã", dataType: "none", formula: "", meta: {}, style: {} },
              { id: "c2", displayName: "Giá", dataType: "none", formula: "", meta: {}, style: {} },
            ],
            meta: {},
          },
        ],
        tableFilteredOutRows: [],
      },
    },
    filters: { a: { ref: area(0, 0, 8, 2), filterColumns: [] } },
  }),
};

/** Where the plan's one array formula spills to. */
export const planSpills = {
  a: [{ area: area(8, 12, 9, 12), values: [[{ v: 1, t: 2 }], [{ v: 2, t: 2 }]] }],
};
