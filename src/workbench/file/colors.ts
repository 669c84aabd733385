/** Colours of an .xlsx file (ARGB, theme with tint, indexed) ⇄ colours of the workbook ("#RRGGBB"). */
import type { Color } from "@cj-tech-master/excelts";
import type { IColorStyle, Nullable } from "@univerjs/core";

/** A colour as files hold it; the library's own type leaves out the last two. */
export type FileColor = Partial<Color> & { tint?: number; indexed?: number };

/** The Office theme's colours in the order of theme="0…11": light 1, dark 1, light 2, dark 2, accents, links. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The first 64 indexed colours of BIFF, as ECMA-376 18.8.27 lists them: 8–63; 0–7 repeat 8–15. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The twelve colours of a file's theme part; the Office theme where it has none. */
export function themeColors(theme: unknown): readonly string[] {
  if (typeof theme !== "string") return officeTheme;
  const color = (name: string) =>
    new RegExp(`<a:${name}>\\s*<a:(?:srgbClr val|sysClr [^>]*lastClr)="([0-9A-Fa-f]{6})"`).exec(theme)?.[1];
  const names = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return names.map((name, i) => color(name) ?? officeTheme[i] ?? "000000");
}

/** Lightens (tint > 0) or darkens (tint < 0) by the luminance rule of ECMA-376 18.8.19, per channel. */
function tinted(hex: string, tint: number): string {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16);
    const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shifted).toString(16).padStart(2, "0");
  };
  return (channel(0) + channel(2) + channel(4)).toUpperCase();
}

/** A file's colour as "#RRGGBB"; nothing for "automatic". */
export function readColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined
      ? theme[color.theme]
      : color.indexed !== undefined
        ? indexed[color.indexed < 8 ? color.indexed : color.indexed - 8]
        : undefined;
  return base && `#${color.tint ? tinted(base, color.tint) : base}`;
}

/** "#RRGGBB", "#RGB" or "rgb(r, g, b)" as ARGB. */
export function argbOf(css: string): string | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(css)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(css)?.[1]?.replace(/./g, "$&$&");
  if (hex) return `FF${hex.toUpperCase()}`;
  const channels = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/i.exec(css)?.slice(1);
  return (
    channels && `FF${channels.map((c) => Number(c).toString(16).padStart(2, "0")).join("")}`.toUpperCase()
  );
}

export function writeColor(color: Nullable<IColorStyle>): Partial<Color> | undefined {
  const argb = color?.rgb ? argbOf(color.rgb) : undefined;
  return argb === undefined ? undefined : { argb };
}
