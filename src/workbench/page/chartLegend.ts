/** The legend of a chart's picture, and the room that it takes. */
import type { ChartPicture } from "./chartPicture";
import { edge, textSize, textStyle, type Size } from "./chartLooks";

type Side = "top" | "bottom" | "left" | "right";
const sides: Readonly<Record<string, Side>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

export function legendOption(picture: ChartPicture, { width }: Size, titleHeight: number) {
  if (!picture.legend.visible || picture.series.length === 0) return undefined;
  const side = sides[picture.legend.position] ?? "bottom";
  const style = textStyle(picture.legend.font, 9);
  const swatch = 36;
  const widths = picture.series.map(({ name }) => textSize(name, style).width + swatch + edge);
  const beside = side === "left" || side === "right";
  const rows = Math.ceil(widths.reduce((sum, each) => sum + each, 0) / (width - 2 * edge));
  const room = beside ? Math.min(Math.max(...widths), width * 0.4) : rows * (style.fontSize + 8) + 6;
  return {
    side,
    room,
    option: {
      ...(beside ? { orient: "vertical", top: "middle", [side]: edge } : { left: "center" }),
      ...(side === "top" && { top: edge + titleHeight }),
      ...(side === "bottom" && { bottom: edge - 4 }),
      padding: 0,
      itemGap: 12,
      itemHeight: 9,
      itemWidth: 22,
      textStyle: { ...style, ...(beside && { width: room - swatch, overflow: "break" }) },
      data: picture.series.map(({ name, kind }) => ({
        name,
        ...(kind.shape !== "line" && { icon: "rect" }),
      })),
      selectedMode: false,
    },
  };
}
