/** Text with formats of its own and links: runs of the file ⇄ the small document that a workbook's cell holds. */
import type { CellHyperlinkValue, Font, RichText } from "@cj-tech-master/excelts";
import { CustomRangeType, DocumentFlavor, type ICustomRange, type IDocumentData } from "@univerjs/core";
import { readFont, writeFont } from "./styles";

/** A paragraph's end and the document's end, as a document's text carries them. */
const documentEnd = "\r\n";

export function documentOf(
  runs: readonly RichText[],
  theme: readonly string[],
  font: Partial<Font> | undefined,
  link?: { id: string; url: string; screenTip?: string },
): IDocumentData {
  const text = runs.map((run) => run.text.replace(/\r\n?|\n/g, "\r")).join("");
  // A document does not take its cell's typeface; its colour would hide that a link is one.
  const base = font && { name: font.name, size: font.size };
  let at = 0;
  const textRuns = runs.map((run) => {
    const st = at;
    at += run.text.replace(/\r\n?/g, "\n").length;
    return { st, ed: at, ts: readFont(run.font ?? base, theme) };
  });
  const breaks = [...text.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "d",
    documentStyle: { documentFlavor: DocumentFlavor.UNSPECIFIED },
    body: {
      dataStream: text + documentEnd,
      textRuns: textRuns.filter(({ ts }) => Object.values(ts).some((value) => value !== undefined)),
      paragraphs: [...breaks, { startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges: link
        ? [
            {
              startIndex: 0,
              endIndex: Math.max(text.length - 1, 0),
              rangeType: CustomRangeType.HYPERLINK,
              rangeId: link.id,
              properties: { url: link.url, ...(link.screenTip && { screenTip: link.screenTip }) },
            },
          ]
        : [],
      customDecorations: [],
    },
    drawings: {},
    drawingsOrder: [],
  };
}

export interface DocumentContent {
  text: string;
  runs: RichText[];
  url?: string;
  screenTip?: string;
}

const isLink = ({ rangeType }: ICustomRange) => (rangeType as CustomRangeType) === CustomRangeType.HYPERLINK;

/** The text, its runs (none if nothing in it has a format of its own) and its first link. */
export function contentOfDocument(document: IDocumentData): DocumentContent {
  const body = document.body;
  const stream = (body?.dataStream ?? "").replace(/\r\n$/, "");
  const text = stream.replace(/\r/g, "\n");
  const runs: RichText[] = [];
  let at = 0;
  for (const { st, ed, ts } of body?.textRuns ?? []) {
    const font = ts && writeFont(ts);
    if (!font) continue;
    if (st > at) runs.push({ text: text.slice(at, st) });
    runs.push({ text: text.slice(st, ed), font });
    at = ed;
  }
  if (runs.length > 0 && at < text.length) runs.push({ text: text.slice(at) });
  const { url, screenTip } = (body?.customRanges?.find(isLink)?.properties ?? {}) as Pick<
    DocumentContent,
    "url" | "screenTip"
  >;
  return {
    text,
    runs: runs.filter((run) => run.text !== ""),
    ...(url && { url }),
    ...(screenTip && { screenTip }),
  };
}

/** The runs of a link's text. */
export function runsOfLink({ text, richText }: CellHyperlinkValue): readonly RichText[] {
  return richText ?? [{ text }];
}
