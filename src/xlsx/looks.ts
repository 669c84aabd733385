/** A plan's looks as an .xlsx file's styles. */
import type { Borders, Style } from "@cj-tech-master/excelts";
import { font, palette, type Look } from "../plan/style";

const color = (rgb: string) => ({ argb: `FF${rgb}` });

const line = { style: "thin", color: color(palette.line) } as const;
const lines: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

export function cellStyle(look: Look): Partial<Style> {
  return {
    font: { name: font, size: look.size ?? 11, ...emphasis(look) },
    alignment: {
      ...(look.align && { horizontal: look.align }),
      vertical: look.vertical === "center" ? "middle" : (look.vertical ?? "middle"),
      ...(look.indent && { indent: look.indent }),
      ...(look.wrap && { wrapText: true }),
      ...(look.upright && { textRotation: 90 }),
    },
    ...(look.fill && { fill: { type: "pattern", pattern: "solid", fgColor: color(look.fill) } }),
    ...(look.lined && { border: lines }),
    ...(look.format && { numFmt: look.format }),
  };
}

/** A conditional format's style: its fill is named by the background colour. */
export function ruleStyle(look: Look): Partial<Style> {
  return {
    ...((look.bold ?? look.color) && { font: emphasis(look) }),
    ...(look.format && { numFmt: look.format }),
    ...(look.fill && { fill: { type: "pattern", pattern: "solid", bgColor: color(look.fill) } }),
  };
}

function emphasis({ bold, italic, color: ink }: Look) {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(ink && { color: color(ink) }) };
}
