/** Formats of a cell: the file library's style ⇄ the workbook's style. */
import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { readColor, writeColor, type FileColor } from "./colors";

type FileBorder = NonNullable<Borders["top"]["style"]>;

const borderStyles: Readonly<Record<FileBorder, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;

/** "fill", "centerContinuous" have no like: they show as the default, and are reported. */
const horizontal: Readonly<Partial<Record<Alignment["horizontal"], HorizontalAlign>>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Partial<Record<Alignment["vertical"], VerticalAlign>>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** One step of a file's indent in pixels: three spaces of the default font. */
const indentPixels = 9;

/** Text on the right is indented from there. */
export const paddingOf = (indent: number, alignment: IStyleData["ht"]): IStyleData["pd"] =>
  indent > 0 ? { [alignment === HorizontalAlign.RIGHT ? "r" : "l"]: indent * indentPixels } : undefined;

export const indentOf = ({ pd }: IStyleData): number => Math.round(((pd?.l || pd?.r) ?? 0) / indentPixels);

/** What some writers say where Excel says nothing. */
const isDefault = (alignment: string) => alignment === "general";

const keyOf = <Key extends string, Value>(
  table: Readonly<Partial<Record<Key, Value>>>,
  value: Nullable<Value>,
) => (Object.keys(table) as Key[]).find((key) => table[key] === value);

const on = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : undefined);

/** Leaves out what is not set, so that equal styles are equal texts. */
function compact<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

export function readFont(font: Partial<Font> | undefined, theme: readonly string[]): IStyleBase {
  if (!font) return {};
  const color = readColor(font.color, theme);
  const doubled = font.underline === "double" || font.underline === "doubleAccounting";
  return {
    ff: font.name,
    fs: font.size,
    bl: on(font.bold),
    it: on(font.italic),
    ul:
      font.underline && font.underline !== "none"
        ? { s: BooleanNumber.TRUE, ...(doubled && { t: TextDecoration.DOUBLE }) }
        : undefined,
    st: font.strike ? { s: BooleanNumber.TRUE } : undefined,
    va:
      font.vertAlign &&
      (font.vertAlign === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT),
    cl: color ? { rgb: color } : undefined,
  };
}

export function writeFont(style: IStyleBase): Partial<Font> | undefined {
  return compact<Partial<Font>>({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? (style.ul.t === TextDecoration.DOUBLE ? "double" : true) : undefined,
    strike: style.st?.s ? true : undefined,
    vertAlign:
      style.va === BaselineOffset.SUPERSCRIPT
        ? "superscript"
        : style.va === BaselineOffset.SUBSCRIPT
          ? "subscript"
          : undefined,
    color: writeColor(style.cl),
  });
}

/** The one colour that stands for a fill: the pattern's, or a gradient's first. */
function fillColor(fill: Fill | undefined): FileColor | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return fill.stops[0]?.color;
  return fill.pattern === "none" ? undefined : (fill.fgColor ?? fill.bgColor);
}

function readBorders(
  border: Partial<Borders> | undefined,
  theme: readonly string[],
): IBorderData | undefined {
  const read = Object.entries(sides).flatMap(([side, name]) => {
    const line = border?.[name];
    const style = line?.style && borderStyles[line.style];
    return style
      ? [[side, { s: style, cl: { rgb: readColor(line.color, theme) ?? "#000000" } }] as const]
      : [];
  });
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

function writeBorders(border: Nullable<IBorderData>): Partial<Borders> | undefined {
  const written = Object.entries(sides).flatMap(([side, name]) => {
    const line = border?.[side as keyof typeof sides];
    const style = line && keyOf(borderStyles, line.s);
    return style ? [[name, { style, color: writeColor(line.cl) ?? { argb: "FF000000" } }] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function readRotation(rotation: Alignment["textRotation"] | undefined): IStyleData["tr"] {
  if (!rotation) return undefined;
  return rotation === "vertical" ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };
}

function writeAlignment(style: IStyleData): Partial<Alignment> | undefined {
  return compact<Partial<Alignment>>({
    horizontal: keyOf(horizontal, style.ht),
    vertical: keyOf(vertical, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: indentOf(style) || undefined,
    textRotation: style.tr?.v ? "vertical" : style.tr?.a ? -style.tr.a : undefined,
  });
}

/** What of a style the workbook cannot show. */
export function hasLostFormat({ fill, alignment, border }: Partial<Style>): boolean {
  const pattern = fill?.type === "pattern" && fill.pattern !== "none" && fill.pattern !== "solid";
  return (
    fill?.type === "gradient" ||
    pattern ||
    border?.diagonal?.style !== undefined ||
    alignment?.shrinkToFit === true ||
    (alignment?.horizontal !== undefined &&
      horizontal[alignment.horizontal] === undefined &&
      !isDefault(alignment.horizontal))
  );
}

export function readStyle(style: Partial<Style>, theme: readonly string[]): IStyleData | undefined {
  const { alignment } = style;
  const pattern = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  const fill = readColor(fillColor(style.fill), theme);
  return compact<IStyleData>({
    ...compact(readFont(style.font, theme)),
    n: pattern && pattern !== "General" ? { pattern } : undefined,
    bg: fill ? { rgb: fill } : undefined,
    bd: readBorders(style.border, theme),
    ht: alignment?.horizontal && horizontal[alignment.horizontal],
    vt: alignment?.vertical && vertical[alignment.vertical],
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    pd: paddingOf(alignment?.indent ?? 0, alignment?.horizontal && horizontal[alignment.horizontal]),
    tr: readRotation(alignment?.textRotation),
  });
}

export function writeStyle(style: IStyleData): Partial<Style> {
  const fill = writeColor(style.bg);
  return (
    compact<Partial<Style>>({
      numFmt: style.n?.pattern || undefined,
      font: writeFont(style),
      fill: fill && { type: "pattern", pattern: "solid", fgColor: fill },
      border: writeBorders(style.bd),
      alignment: writeAlignment(style),
    }) ?? {}
  );
}

/** A style by its id in the workbook, or as it is. */
export type StyleOf = (style: Nullable<IStyleData | string>) => IStyleData | undefined;
