/** Notes straight from a package's parts: the library reads those of cells alone that have a value or a format. */
import {
  attr,
  findChild,
  findChildren,
  parseXml,
  textContent,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import { areaOf, cellAddress } from "./addresses";
import type { SheetNotes } from "./notes";

/** The parts that tell which notes are on which sheet. */
export const isNotePart = (path: string) =>
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+\.rels|comments.*\.xml)$/i.test(
    path,
  );

/** Notes have no size of their own in the workbook: a file keeps it in a drawing. */
const size = { width: 200, height: 96 };

type Texts = ReadonlyMap<string, string>;

interface Relation {
  id: string;
  type: string;
  path: string;
}

function relationsOf(part: string, texts: Texts): Relation[] {
  const xml = texts.get(part.replace(/([^/]+)$/, "_rels/$1.rels"));
  if (!xml) return [];
  return findChildren(parseXml(xml).root, "Relationship").map((relation) => ({
    id: attr(relation, "Id") ?? "",
    type: attr(relation, "Type") ?? "",
    path: new URL(attr(relation, "Target") ?? "", `file:///${part}`).pathname.slice(1),
  }));
}

function notesOf(xml: string): SheetNotes {
  const notes: SheetNotes = {};
  const list = findChild(parseXml(xml).root, "commentList");
  for (const comment of list ? findChildren(list, "comment") : []) {
    const area = areaOf(attr(comment, "ref") ?? "");
    const text = findChild(comment, "text");
    if (!area || !text) continue;
    const { startRow: row, startColumn: col } = area;
    (notes[row] ??= {})[col] = { id: cellAddress(row, col), row, col, note: noteText(text), ...size };
  }
  return notes;
}

/** Plain, or in runs with formats of their own, which the workbook's notes do not have. */
function noteText(text: XmlElement): string {
  const runs = findChildren(text, "r").flatMap((run) => findChildren(run, "t"));
  return [...findChildren(text, "t"), ...runs].map(textContent).join("");
}

/** The notes of every sheet that has some, by the sheet's name. */
export function readNoteParts(texts: Texts): ReadonlyMap<string, SheetNotes> {
  const workbook = "xl/workbook.xml";
  const sheets = findChild(parseXml(texts.get(workbook) ?? "").root, "sheets");
  const sheetParts = new Map(relationsOf(workbook, texts).map(({ id, path }) => [id, path]));
  const notes = new Map<string, SheetNotes>();
  for (const sheet of sheets ? findChildren(sheets, "sheet") : []) {
    const part = sheetParts.get(attr(sheet, "r:id") ?? "") ?? "";
    const comments = relationsOf(part, texts).find(({ type }) => type.endsWith("/comments"));
    const xml = comments && texts.get(comments.path);
    if (xml) notes.set(attr(sheet, "name") ?? "", notesOf(xml));
  }
  return notes;
}
