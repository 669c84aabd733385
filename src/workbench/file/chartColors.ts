/** Colours of charts: a theme's, or a colour of their own. */
import type { ChartColor } from "@cj-tech-master/excelts/chart";

/** Charts count a theme's colours from dark to light, cells from light to dark: 0 ↔ 1 and 2 ↔ 3. */
const inCells = (index: number) => (index < 4 ? index ^ 1 : index);

/** A theme's colour is often lightened: its luminance multiplied and raised, in thousandths of a percent. */
export function readChartColor(color: ChartColor | undefined, theme: readonly string[]): string | undefined {
  const hex = color?.srgb ?? (color?.theme === undefined ? undefined : theme[inCells(color.theme)]);
  if (!color || hex === undefined) return undefined;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  const before = (least + most) / 2;
  const after = Math.min(1, before * ((color.lumMod ?? 1e5) / 1e5) + (color.lumOff ?? 0) / 1e5);
  // In the colour model of hue, saturation and luminance, chroma shrinks towards black and white alike.
  const chroma = (luminance: number) => 1 - Math.abs(2 * luminance - 1);
  const scale = chroma(before) === 0 ? 0 : chroma(after) / chroma(before);
  return `#${channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, after + (channel - before) * scale))))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
