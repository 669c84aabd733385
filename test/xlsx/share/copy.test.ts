/** Share copies of files as Excel writes them, of every kind of formula, checked part by part. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { FileRefused } from "../../../src/xlsx/content";
import { addInId } from "../../../src/xlsx/share/add-in";
import { copyWithoutAddIn } from "../../../src/xlsx/share/copy";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...targets: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

interface Parts {
  readonly [path: string]: string | undefined;
}

/** A workbook whose first sheet holds these rows; other parts may be added or given another text. */
function workbook(rows: string, names = "", parts: Parts = {}): Uint8Array {
  const texts: Parts = {
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>`,
    "_rels/.rels": rels(["rId1", `${office}/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sổ &amp; sách" sheetId="1" r:id="rId1"/></sheets>${names}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", `${office}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${office}/calcChain`, "/xl/calcChain.xml"],
      ["rId3", `${office}/sharedStrings`, "sharedStrings.xml"],
    ),
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>Scale</t></si><si><r><t>St</t></r><r><t>op &amp; go</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(texts)) if (text !== undefined) files[path] = strToU8(text);
  return zipSync(files);
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

function copyOf(rows: string, names?: string, parts?: Parts) {
  const copy = copyWithoutAddIn(workbook(rows, names, parts), "en");
  const copied = partsOf(copy.bytes);
  return {
    ...copy,
    parts: copied,
    rows: /<sheetData>([^]*)<\/sheetData>/.exec(copied["xl/worksheets/sheet1.xml"] ?? "")?.[1],
  };
}

const roi = (profit: string, cost: string) => `_xldudf_JBP_ROI(${profit},${cost})`;
const lunar = "_xldudf_JBP_TET(2026)";

describe("a cell's formula", () => {
  test("becomes its native equivalent, and the value that it shows stays", () => {
    const { rows, native, values } = copyOf(
      `<row r="1"><c r="A1" s="4"><f>${roi("36800", "15750")}</f><v>2.3</v></c></row>`,
    );
    expect(rows).toBe(`<row r="1"><c r="A1" s="4"><f>(36800/15750)</f><v>2.3</v></c></row>`);
    expect([native, values]).toEqual([1, []]);
  });

  test("keeps everything in it that is not JBP's, in its stored form", () => {
    const { rows } = copyOf(
      `<row r="1"><c r="A1"><f>_xlfn.LET(_xlpm.x,_xlfn._xlws.FILTER(B:B,B:B&gt;0),_xlfn.NEWER(_xlpm.x)&amp;"JBP.ROI(1,2)")+${roi("6", "2")}</f><v>3</v></c></row>`,
    );
    expect(rows).toContain(
      `<f>_xlfn.LET(_xlpm.x,_xlfn._xlws.FILTER(B:B,B:B&gt;0),_xlfn.NEWER(_xlpm.x)&amp;"JBP.ROI(1,2)")+(6/2)</f><v>3</v>`,
    );
  });

  test("gets the prefixes of newer functions", () => {
    const { rows } = copyOf(
      `<row r="1"><c r="A1"><f>_xldudf_JBP_STOCKOUTRISK(B1,B2,B3,B4)</f><v>0.1</v></c></row>`,
    );
    expect(rows).toMatch(/_xlfn\.NORM\.S\.DIST|NORMSDIST/);
    expect(rows).not.toMatch(/[^.]NORM\.S\.DIST/);
  });

  test.each([
    [
      "a number",
      `<c r="A1" s="1" cm="1"><f t="array" ref="A1">${lunar}</f><v>46070</v></c>`,
      `<c r="A1" s="1"><v>46070</v></c>`,
    ],
    [
      "a text",
      `<c r="A1" t="str"><f>${lunar}&amp;""</f><v> 46070 &amp;</v></c>`,
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 46070 &amp;</t></is></c>`,
    ],
    ["a truth value", `<c r="A1" t="b"><f>${lunar}&gt;1</f><v>1</v></c>`, `<c r="A1" t="b"><v>1</v></c>`],
    ["an error", `<c r="A1" t="e"><f>${lunar}/0</f><v>#DIV/0!</v></c>`, `<c r="A1" t="e"><v>#DIV/0!</v></c>`],
    ["nothing", `<c r="A1" s="2"><f>${lunar}</f></c>`, `<c r="A1" s="2"/>`],
  ])("without an equivalent leaves its value: %s", (_, cell, expected) => {
    const { rows, native, values } = copyOf(`<row r="1">${cell}</row>`);
    expect(rows).toBe(`<row r="1">${expected}</row>`);
    expect([native, values]).toEqual([0, [{ sheet: "Sổ & sách", areas: ["A1"] }]]);
  });

  test("that needs no add-in stays byte for byte, whatever its kind", () => {
    const cells =
      `<c r="A1"><f>SUM(B1:B2)</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="C1"/><v>1</v></c>` +
      `<c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="D1"><f t="shared" ref="D1:D2" si="0">B1</f></c>`;
    const { rows, native } = copyOf(
      `<row r="1">${cells}<c r="E1"><f>${roi("1", "2")}</f><v>0.5</v></c></row>`,
    );
    expect(rows).toContain(cells);
    expect(native).toBe(1);
  });
});

describe("a formula that is filled down", () => {
  const filled = (formula: string) =>
    `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="7">${formula}</f><v>1</v></c></row>` +
    `<row r="2"><c r="C2"><f t="shared" si="7"/><v>2</v></c></row><row r="3"><c r="C3" t="str"><f t="shared" si="7"/><v>x</v></c></row>`;

  test("is replaced once, for all that follow it", () => {
    const { rows, native } = copyOf(filled(roi("A1", "B1")));
    expect(rows).toContain(`<f t="shared" ref="C1:C3" si="7">(IF(A1=`);
    expect(rows).toContain(`<c r="C2"><f t="shared" si="7"/><v>2</v></c>`);
    expect(native).toBe(3);
  });

  test("leaves values everywhere if it has no equivalent", () => {
    const { rows, values } = copyOf(filled("_xldudf_JBP_TET(A1)"));
    expect(rows).toBe(
      `<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>` +
        `<row r="3"><c r="C3" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>`,
    );
    expect(values[0]?.areas).toEqual(["C1:C3"]);
  });
});

describe("a formula whose results fill cells", () => {
  const spilled = (formula: string) =>
    `<row r="1"><c r="C1" cm="1"><f t="array" ref="C1:C2">${formula}</f><v>2</v></c></row><row r="2"><c r="C2" s="3"><v>3</v></c></row>`;

  test("becomes a formula of each cell's own", () => {
    const { rows, native, values } = copyOf(spilled(roi("$A$1:$A$2", "'Sổ &amp; sách'!B1:B2")));
    expect(rows).toMatch(/<c r="C1"><f>IF\(\$A\$1="",.*'Sổ &amp; sách'!B1.*<\/f><v>2<\/v>/);
    expect(rows).toMatch(/<c r="C2" s="3"><f>IF\(\$A\$2="",.*'Sổ &amp; sách'!B2.*<\/f><v>3<\/v>/);
    expect([native, values]).toEqual([2, []]);
  });

  test("may speak of its cells by name", () => {
    const names = `<definedNames><definedName name="Profits">Sheet!$A$1:$A$2</definedName></definedNames>`;
    const { rows } = copyOf(spilled(roi("Profits", "4")), names);
    expect(rows).toMatch(/<c r="C2" s="3"><f>IF\(Sheet!\$A\$2=""/);
  });

  test("takes each cell of a list that the function answers", () => {
    const { rows, native } = copyOf(spilled("_xldudf_JBP_GROWTHDRIVERS(A1:A2,B1:B2)"));
    expect(rows).toContain("<v>2</v>");
    expect(native).toBe(2);
    expect(rows).not.toMatch(/JBP/);
  });

  test("keeps texts, which a file may share between cells", () => {
    const { rows } = copyOf(
      `<row r="1"><c r="C1" t="str" cm="1"><f t="array" ref="C1:C2">_xldudf_JBP_GATE(A1:A2,2)</f><v>Scale</v></c></row><row r="2"><c r="C2" t="s"><v>1</v></c></row>`,
    );
    expect(rows).toMatch(/<c r="C1" t="str"><f>IF.*<\/f><v>Scale<\/v>/);
    expect(rows).toMatch(/<c r="C2" t="str"><f>IF.*<\/f><v>Stop &amp; go<\/v>/);
  });

  test("leaves values where its cells have no formulas of their own", () => {
    const { rows, values } = copyOf(spilled(`SUM(1)+${roi("A1:A2", "B1:B2")}`));
    expect(rows).toBe(`<row r="1"><c r="C1"><v>2</v></c></row><row r="2"><c r="C2" s="3"><v>3</v></c></row>`);
    expect(values[0]?.areas).toEqual(["C1:C2"]);
  });
});

test("a name that stands for many cells leaves a value where one cell is meant", () => {
  const names = `<definedNames><definedName name="Many">Sheet!$A$1:$A$2</definedName><definedName name="One">Sheet!$A$1</definedName></definedNames>`;
  const { values } = copyOf(
    `<row r="1"><c r="A1"><f>SUM(${roi("Many", "2")})</f><v>1</v></c><c r="B1"><f>SUM(${roi("One", "2")})</f><v>1</v></c></row>`,
    names,
  );
  expect(values[0]?.areas).toEqual(["A1"]);
});

test("names are replaced; one without an equivalent takes the formulas that use it with it", () => {
  const names = `<definedNames><definedName name="Live">${roi("Sheet!A1", "2")}</definedName><definedName name="Tet" hidden="1">${lunar}</definedName><definedName name="Week">Tet+7</definedName></definedNames>`;
  const { parts, values, rows } = copyOf(
    `<row r="1"><c r="A1"><f>Week*2</f><v>5</v></c><c r="B1"><f>Live</f><v>1</v></c></row>`,
    names,
  );
  expect(parts["xl/workbook.xml"]).toMatch(/name="Live">\(IF\(Sheet!A1=/);
  expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Tet" hidden="1">#N/A</definedName>`);
  expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Week">#N/A</definedName>`);
  expect(rows).toBe(`<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>Live</f><v>1</v></c></row>`);
  expect(values[0]?.areas).toEqual(["A1"]);
});

test("a table's own formulas are replaced with those in its cells", () => {
  const column = (name: string, content: string, rest = "") =>
    `<tableColumn id="1" name="${name}"${rest}>${content}</tableColumn>`;
  const { parts } = copyOf(`<row r="1"><c r="A1"><v>1</v></c></row>`, "", {
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", `${office}/table`, "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${main}" displayName="T" ref="A1:C3" totalsRowCount="1"><tableColumns>${[
      column("Live", `<calculatedColumnFormula>${roi("T[[#This Row],[a]]", "2")}</calculatedColumnFormula>`),
      column(
        "Tết",
        `<calculatedColumnFormula>${lunar}</calculatedColumnFormula><totalsRowFormula>${lunar}</totalsRowFormula>`,
        ` totalsRowFunction="custom"`,
      ),
      column("Other", `<calculatedColumnFormula>T[[#This Row],[a]]*2</calculatedColumnFormula>`),
    ].join("")}</tableColumns></table>`,
  });
  const table = parts["xl/tables/table1.xml"];
  expect(table).toMatch(/name="Live"><calculatedColumnFormula>\(IF\(T\[\[#This Row\],\[a\]\]=/);
  expect(table).toContain(column("Tết", ""));
  expect(table).toContain(
    column("Other", `<calculatedColumnFormula>T[[#This Row],[a]]*2</calculatedColumnFormula>`),
  );
});

describe("calculation", () => {
  const live = `<row r="1"><c r="A1"><f>${roi("1", "2")}</f><v>0.5</v></c></row>`;

  test("is not asked for when every formula has a value", () => {
    const { parts } = copyOf(live);
    expect(parts["xl/workbook.xml"]).toContain(`<calcPr calcId="191029"/>`);
  });

  test("has its order taken away, with all that names it, for Excel to make anew", () => {
    const { parts } = copyOf(`<row r="1"><c r="A1"><f>${lunar}</f><v>1</v></c></row>`);
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("sheet1.xml");
  });

  test.each([
    ["#NAME?", `<c r="A1" t="e"><f>${roi("1", "2")}</f><v>#NAME?</v></c>`],
    ["#BUSY!", `<c r="A1" t="e" vm="1"><f>${roi("1", "2")}</f><v>#VALUE!</v></c>`],
    ["nothing", `<c r="A1"><f>${roi("1", "2")}</f></c>`],
  ])("is asked for where a native formula stands for one that showed %s", (_, cell) => {
    const { rows, parts, unfinished } = copyOf(`<row r="1">${cell}</row>`);
    expect(rows).toBe(`<row r="1"><c r="A1"><f>(1/2)</f></c></row>`);
    expect(parts["xl/workbook.xml"]).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
    expect(unfinished).toEqual([]);
  });

  test("that had not happened is reported for what became a value", () => {
    const { unfinished } = copyOf(`<row r="1"><c r="A1" t="e"><f>${lunar}</f><v>#NAME?</v></c></row>`);
    expect(unfinished).toEqual([{ sheet: "Sổ & sách", areas: ["A1"] }]);
  });
});

test("prefixes of elements, and rows and cells that do not say where they are, are understood", () => {
  const { parts, values } = copyOf("", "", {
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:f>${roi("6", "2")}</x:f><x:v>3</x:v></x:c><x:c t="str"><x:f>${lunar}</x:f><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<x:c><x:f>(6/2)</x:f><x:v>3</x:v></x:c><x:c t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>`,
  );
  expect(values[0]?.areas).toEqual(["B1"]);
});

describe("what the file remembers of the add-in", () => {
  const extensions = "http://schemas.microsoft.com/office/2011/relationships";
  const pane = (id: string) => `<wetp:taskpane row="1"><wetp:webextensionref r:id="${id}"/></wetp:taskpane>`;
  const extension = (id: string) =>
    `<we:webextension><we:reference id="${id}" store="developer"/></we:webextension>`;
  const parts = (panes: [id: string, target: string][]): Parts => ({
    "_rels/.rels": rels(
      ["rId1", `${office}/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${extensions}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    ),
    "[Content_Types].xml": `<Types>${panes.map(([, target]) => `<Override PartName="/xl/webextensions/${target}"/>`).join("")}<Override PartName="/xl/webextensions/taskpanes.xml"/></Types>`,
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes>${panes.map(([id]) => pane(id)).join("")}</wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": rels(
      ...panes.map(([id, target]): [string, string, string] => [id, `${extensions}/webextension`, target]),
    ),
    "xl/webextensions/ours.xml": extension(`{${addInId.toUpperCase()}}`),
    "xl/webextensions/theirs.xml": extension("wa104380862"),
  });

  test("goes, and another add-in stays", () => {
    const { parts: left } = copyOf(
      "",
      "",
      parts([
        ["rId1", "ours.xml"],
        ["rId2", "theirs.xml"],
      ]),
    );
    expect(left["xl/webextensions/taskpanes.xml"]).toBe(`<wetp:taskpanes>${pane("rId2")}</wetp:taskpanes>`);
    expect(Object.keys(left)).not.toContain("xl/webextensions/ours.xml");
    expect(left["xl/webextensions/theirs.xml"]).toBe(extension("wa104380862"));
    expect(left["[Content_Types].xml"]).not.toContain("ours.xml");
    expect(left["xl/webextensions/_rels/taskpanes.xml.rels"]).not.toContain("ours.xml");
  });

  test("leaves nothing behind where it was the only one", () => {
    const { parts: left } = copyOf("", "", {
      ...parts([["rId1", "ours.xml"]]),
      "xl/webextensions/theirs.xml": undefined,
    });
    expect(Object.keys(left).filter((path) => path.includes("webextensions"))).toEqual([]);
    expect(left["_rels/.rels"]).not.toContain("webextension");
    expect(left["[Content_Types].xml"]).toBe("<Types></Types>");
  });

  test("is told by the identity in the manifest", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${addInId}</Id>`);
  });
});

describe("a file that is none", () => {
  const refusal = (bytes: Uint8Array): unknown => {
    try {
      return copyWithoutAddIn(bytes, "en");
    } catch (error) {
      return error instanceof FileRefused ? error.reason : error;
    }
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ["empty", new Uint8Array()],
    ["notXlsx", strToU8("Brand,Sales")],
    ["notXlsx", zipSync({ "word/document.xml": strToU8("<x/>") })],
    ["password", Uint8Array.from([...compound, ...encrypted])],
    ["oldXls", Uint8Array.from(compound)],
    ["damaged", workbook("").slice(0, 300)],
  ])("is refused as %s", (reason, bytes) => {
    expect(refusal(bytes)).toBe(reason);
  });
});
