/** How a plan looks: one palette, the looks made of it, and a format for every kind of value. */
import type { Kind, PlanSettings, Unit } from "./definition";

export const palette = {
  ink: "1F2A37",
  muted: "5B6776",
  line: "D5DBE3",
  paper: "FFFFFF",
  /** Cells that calculate, as against cells to fill in. */
  shade: "F3F5F8",
  brand: "14506B",
  brandSoft: "DCE9EF",
  accent: "C8702A",
} as const;

/** Meanings that have a colour. Words always say the same, so that nobody needs the colour. */
export const tones = {
  good: { fill: "DDEFE3", ink: "1B5E3B", strong: "3B8F63" },
  warn: { fill: "FBEBCB", ink: "7A4B00", strong: "D99A2B" },
  bad: { fill: "F8DAD6", ink: "8E2317", strong: "C4473A" },
  none: { fill: "ECEFF3", ink: "5B6776", strong: "9AA5B4" },
  brand: { fill: "DCE9EF", ink: "14506B", strong: "14506B" },
  accent: { fill: "F8E6D8", ink: "8A4512", strong: "C8702A" },
} as const;
export type Tone = keyof typeof tones;

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  /** Characters between a text and the border on whose side it is. */
  readonly indent?: number;
  readonly wrap?: true;
  /** A thin line around every cell. */
  readonly lined?: true;
  /** Turned upwards, for narrow columns. */
  readonly upright?: true;
  /** Invariant (en-US) form; Excel localises it. */
  readonly format?: string;
}

export const font = "Calibri";

export const looks = {
  title: { bold: true, size: 18, color: palette.brand, vertical: "center" },
  purpose: { italic: true, color: palette.muted },
  link: { color: palette.brand },
  blockTitle: { bold: true, size: 13, color: palette.brand },
  blockNote: { italic: true, size: 10, color: palette.muted },
  header: {
    bold: true,
    color: palette.paper,
    fill: palette.brand,
    wrap: true,
    vertical: "center",
    // Beside the filter's button, not under it.
    align: "left",
    indent: 1,
    lined: true,
  },
  label: {
    color: palette.ink,
    fill: palette.brandSoft,
    lined: true,
    wrap: true,
    vertical: "center",
    align: "left",
    indent: 1,
  },
  cardLabel: {
    size: 10,
    color: palette.muted,
    fill: palette.brandSoft,
    wrap: true,
    align: "center",
    vertical: "center",
  },
  card: {
    bold: true,
    size: 16,
    color: palette.brand,
    fill: palette.brandSoft,
    align: "center",
    vertical: "center",
  },
  total: { bold: true, color: palette.ink },
  totalLabel: { bold: true, color: palette.muted, align: "left", indent: 1 },
  monthAbove: { italic: true, size: 8, color: palette.muted, align: "center" },
  event: { size: 9, color: tones.accent.ink, upright: true, align: "center" },
  week: {
    size: 8,
    color: palette.paper,
    fill: palette.brand,
    upright: true,
    align: "center",
    format: "dd/mm",
  },
  bar: { lined: true },
} as const satisfies Record<string, Look>;

/** A cell to fill in, or one that calculates. */
export function cellLook(kind: Kind, calculated: boolean, settings: PlanSettings): Look {
  return {
    ...kinds[kind].look,
    color: palette.ink,
    lined: true,
    vertical: "center",
    format: numberFormat(kind, settings),
    ...(calculated && { fill: palette.shade }),
  };
}

interface KindLook {
  readonly format: string;
  /** Characters. */
  readonly width: number;
  readonly look: Look;
}

const wholeNumber = "#,##0";
const largeFigures = "[>=100]#,##0;[<=-100]-#,##0";
const numbers = { align: "right", indent: 1 } as const satisfies Look;

/** Text stays General: a cell formatted as text would show a formula instead of its result. */
export const kinds: Readonly<Record<Kind, KindLook>> = {
  text: { format: "General", width: 18, look: { wrap: true, align: "left", indent: 1 } },
  number: { format: "#,##0.00", width: 12, look: numbers },
  count: { format: wholeNumber, width: 11, look: numbers },
  money: { format: wholeNumber, width: 13, look: numbers },
  price: { format: wholeNumber, width: 12, look: numbers },
  share: { format: "0.0%", width: 10, look: numbers },
  multiple: { format: "0.00", width: 10, look: numbers },
  index: { format: "0.0", width: 10, look: numbers },
  date: { format: "dd/mm/yyyy", width: 12, look: { align: "center" } },
  month: { format: "mm/yyyy", width: 10, look: { align: "center" } },
  figure: { format: `${largeFigures};0.00`, width: 12, look: numbers },
  flag: { format: "General", width: 12, look: { align: "center", wrap: true } },
};

/** Decimals that keep about three figures of a retailer's sales visible. */
const moneyFormats: Readonly<Record<Unit, string>> = {
  one: wholeNumber,
  thousand: wholeNumber,
  million: wholeNumber,
  billion: "#,##0.00",
};

export function numberFormat(kind: Kind, { unit }: PlanSettings): string {
  return kind === "money" ? moneyFormats[unit] : kinds[kind].format;
}

/**
 * Numbers along an axis begin with 0, which takes no decimals where the others take none; where nothing is filled in yet the
 * axis ends with 1, and whole numbers would name its steps 0, 0, 0 and 1.
 */
export function axisFormat(kind: Kind, settings: PlanSettings): string {
  const format = numberFormat(kind, settings);
  return kind === "figure" || format === wholeNumber ? `${largeFigures};General` : format;
}
