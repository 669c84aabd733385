// Excel.RangeBorderCollection and RangeBorder. A side belongs to cells; an edge of a range to its outermost cells.
import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import { insideGrid, type Area } from "../address";
import { choice, colorArgument, integerArgument } from "../arguments";
import { invalidArgument } from "../errors";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import type { Areas } from "./areas";
import { common } from "./look";

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Where an index of Excel's finds its lines: sides of the cells of a part of the range. */
const edges: Readonly<Record<string, (area: Area) => readonly (readonly [Side, Area])[]>> = {
  EdgeTop: (area) => [["t", { ...area, endRow: area.startRow }]],
  EdgeBottom: (area) => [["b", { ...area, startRow: area.endRow }]],
  EdgeLeft: (area) => [["l", { ...area, endColumn: area.startColumn }]],
  EdgeRight: (area) => [["r", { ...area, startColumn: area.endColumn }]],
  InsideVertical: (area) => [
    ["r", { ...area, endColumn: area.endColumn - 1 }],
    ["l", { ...area, startColumn: area.startColumn + 1 }],
  ],
  InsideHorizontal: (area) => [
    ["b", { ...area, endRow: area.endRow - 1 }],
    ["t", { ...area, startRow: area.startRow + 1 }],
  ],
  DiagonalDown: (area) => [["tl_br", area]],
  DiagonalUp: (area) => [["bl_tr", area]],
};

/** Excel's two words for each of Univer's lines: how it is drawn and how heavy. */
const lines: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const styles = Object.fromEntries(lines.map(([style]) => [style, style]));
const weights = Object.fromEntries(lines.map(([, weight]) => [weight, weight]));

const wordsOf = (side: IBorderStyleData | undefined) =>
  lines.find(([, , line]) => line === (side?.s ?? BorderStyleTypes.NONE)) ?? lines[0]!;

/** The line of that style and weight; of those of the style the first, where the style has no such weight. */
const lineOf = (style: string, weight: string) =>
  (lines.find(([s, w]) => s === style && w === weight) ?? lines.find(([s]) => s === style) ?? lines[0]!)[2];

interface Border extends Areas {
  readonly index: string;
}

const sidesOf = ({ areas, index }: Border) =>
  areas.flatMap((area) => edges[index]!(area).filter(([, part]) => insideGrid(part)));

const sideOf = (style: IStyleData | undefined, side: Side): IBorderStyleData | undefined =>
  style?.bd?.[side] ?? undefined;

/** A property of a line; the line that it is set on may be none yet. */
function property(
  get: (line: IBorderStyleData | undefined) => unknown,
  put: (value: unknown, before: IBorderStyleData | undefined) => IBorderStyleData | null,
): PropertyMember<Border> {
  return {
    kind: "property",
    apiSet: "ExcelApi 1.1",
    get: (border) =>
      common(
        sidesOf(border).flatMap(([side, part]) =>
          border.book.styles(border.sheetId, [part]).map((style) => get(sideOf(style, side))),
        ),
      ),
    set(border, value) {
      put(value, undefined);
      for (const [side, part] of sidesOf(border))
        border.book.writeStyles(border.sheetId, [part], (before) => {
          const bd: IBorderData = { [side]: put(value, sideOf(before, side)) };
          return { bd };
        });
    },
  };
}

const black = "#000000";

/** A colour or a weight makes a line where there is none, as in Excel. */
const drawn = (style: string) => (style === "None" ? "Continuous" : style);

export const rangeBorderClass: HostClass<Border> = {
  name: "RangeBorder",
  id: ({ index }) => index,
  members: {
    color: property(
      (line) => line?.cl.rgb ?? black,
      (value, line) => {
        const [style, weight] = wordsOf(line);
        return { s: lineOf(drawn(style), weight), cl: { rgb: colorArgument(value) } };
      },
    ),
    sideIndex: { kind: "property", apiSet: "ExcelApi 1.1", get: ({ index }) => index },
    style: property(
      (line) => wordsOf(line)[0],
      (value, line) => {
        const style = choice(styles, value);
        if (style === "None") return null;
        return { s: lineOf(style, wordsOf(line)[1]), cl: line?.cl ?? { rgb: black } };
      },
    ),
    weight: property(
      (line) => wordsOf(line)[1],
      (value, line) => ({
        s: lineOf(drawn(wordsOf(line)[0]), choice(weights, value)),
        cl: line?.cl ?? { rgb: black },
      }),
    ),
  },
};

const borderObject = (areas: Areas, index: string) => HostObject.of(rangeBorderClass, { ...areas, index });

const indexes = Object.keys(edges);

export const rangeBorderCollectionClass: HostClass<Areas> = {
  name: "RangeBorderCollection",
  items: { type: rangeBorderClass, of: (areas) => indexes.map((index) => borderObject(areas, index)) },
  members: {
    count: { kind: "property", apiSet: "ExcelApi 1.1", get: () => indexes.length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(areas, index) {
        choice(edges, index);
        return borderObject(areas, String(index));
      },
    },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(areas, at) {
        const index = indexes[integerArgument(at)];
        if (index === undefined) throw invalidArgument();
        return borderObject(areas, index);
      },
    },
  },
};
