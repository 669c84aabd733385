import type { Words } from "../../i18n/language";
import type { Given, GivenRow } from "../definition";
import { kpiNames as names, people } from "./names";

type Figures = readonly (number | null)[];

interface Kpi {
  readonly kpi: Words;
  readonly row: GivenRow;
  /** January to December. */
  readonly targets: Figures;
  /** January to September. */
  readonly actuals: Figures;
}

const level = (target: number): Figures => Array.from({ length: 12 }, () => target);

const kpi = (name: Words, row: Readonly<Record<string, Given>>, targets: Figures, actuals: Figures): Kpi => ({
  kpi: name,
  row: { better: "higher", counting: "latest", owner: people.kam, ...row, kpi: name },
  targets,
  actuals,
});

const pos = { en: "Retailer's sales data", vi: "Dữ liệu bán hàng NBL" };
const audit = { en: "Store audit", vi: "Kiểm tra cửa hàng" };

const scorecard: readonly Kpi[] = [
  kpi(
    names.sellOut,
    {
      metric: "sellOut",
      unit: "money",
      counting: "sum",
      baseline: 120_000,
      target: 134_400,
      weight: 0.25,
      source: pos,
    },
    [12_600, 14_400, 9_600, 10_200, 11_400, 12_000, 12_000, 11_400, 9_900, 9_600, 9_900, 11_400],
    [12_480, 14_900, 9_250, 10_350, 11_700, 12_350, 12_420, 11_700, 10_120],
  ),
  kpi(
    names.roi,
    {
      metric: "roi",
      unit: "multiple",
      baseline: 1.4,
      target: 1.7,
      weight: 0.2,
      owner: people.finance,
      source: { en: "Post-event review", vi: "Đánh giá sau chương trình" },
    },
    level(1.7),
    [null, 2.0, 1.75, 1.75, 1.76, 1.77, 1.79, 1.8, 1.8],
  ),
  kpi(
    names.osa,
    {
      metric: "osa",
      unit: "share",
      baseline: 0.92,
      target: 0.97,
      weight: 0.15,
      owner: people.supply,
      source: audit,
    },
    [0.92, 0.92, 0.93, 0.93, 0.94, 0.95, 0.96, 0.97, 0.97, 0.97, 0.97, 0.97],
    [0.915, 0.91, 0.92, 0.92, 0.92, 0.945, 0.96, 0.97, 0.97],
  ),
  kpi(
    names.share,
    { metric: "share", unit: "share", baseline: 0.2, target: 0.22, weight: 0.1, source: pos },
    [0.2, 0.2, 0.205, 0.205, 0.21, 0.21, 0.215, 0.215, 0.22, 0.22, 0.22, 0.22],
    [0.2, 0.205, 0.203, 0.206, 0.21, 0.212, 0.214, 0.215, 0.216],
  ),
  kpi(
    names.listings,
    { metric: "distribution", unit: "count", baseline: 400, target: 2_000, weight: 0.05, source: pos },
    [600, 1_200, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000],
    [520, 1_100, 1_680, 1_760, 1_820, 1_870, 1_910, 1_940, 1_960],
  ),
  kpi(
    names.shelf,
    {
      metric: "shelf",
      unit: "share",
      baseline: 0.23,
      target: 0.25,
      weight: 0.05,
      owner: people.trade,
      source: audit,
    },
    level(0.25),
    [0.23, 0.235, 0.235, 0.24, 0.24, 0.245, 0.245, 0.245, 0.245],
  ),
  kpi(
    names.planogram,
    {
      metric: "planogram",
      unit: "share",
      baseline: 0.83,
      target: 0.9,
      weight: 0.05,
      owner: people.trade,
      source: audit,
    },
    level(0.9),
    [0.83, 0.82, 0.84, 0.84, 0.85, 0.85, 0.86, 0.86, 0.86],
  ),
  kpi(
    names.basket,
    {
      metric: "basket",
      unit: "count",
      baseline: 56_000,
      target: 62_000,
      weight: 0.05,
      owner: people.trade,
      source: pos,
    },
    [56_000, 56_500, 57_000, 58_000, 59_000, 60_000, 60_500, 61_000, 61_500, 61_500, 62_000, 62_000],
    [56_200, 57_100, 56_300, 58_400, 59_600, 60_300, 61_400, 62_100, 62_800],
  ),
  kpi(
    names.otif,
    {
      metric: "otif",
      unit: "share",
      baseline: 0.875,
      target: 0.95,
      weight: 0.04,
      owner: people.supply,
      source: { en: "Delivery records", vi: "Dữ liệu giao nhận" },
    },
    level(0.95),
    [0.88, 0.86, 0.89, 0.9, 0.91, 0.92, 0.93, 0.935, 0.935],
  ),
  kpi(
    names.forecast,
    {
      metric: "forecast",
      unit: "share",
      baseline: 0.78,
      target: 0.85,
      weight: 0.02,
      owner: people.supply,
      source: { en: "Joint forecast", vi: "Dự báo chung" },
    },
    level(0.85),
    [0.78, 0.74, 0.8, 0.82, 0.83, 0.84, 0.85, 0.86, 0.86],
  ),
  kpi(
    names.stockOut,
    {
      metric: "stockOut",
      unit: "share",
      better: "lower",
      baseline: 0.08,
      target: 0.03,
      weight: 0.02,
      owner: people.supply,
      source: audit,
    },
    [0.08, 0.08, 0.07, 0.07, 0.06, 0.05, 0.04, 0.03, 0.03, 0.03, 0.03, 0.03],
    [0.085, 0.09, 0.08, 0.08, 0.08, 0.055, 0.04, 0.03, 0.03],
  ),
  kpi(
    names.spend,
    {
      metric: "tradeSpend",
      unit: "share",
      better: "lower",
      baseline: 0.026,
      target: 0.03,
      weight: 0.02,
      owner: people.finance,
      source: { en: "Supplier's accounts", vi: "Sổ sách nhà cung cấp" },
    },
    level(0.03),
    [0.031, 0.034, 0.036, 0.033, 0.031, 0.03, 0.03, 0.029, 0.029],
  ),
];

const inMonths = (pick: (kpi: Kpi) => Figures): readonly GivenRow[] =>
  scorecard.map((one) => ({ kpi: one.kpi, month: pick(one), unit: one.row["unit"] ?? null }));

export const measurementSample: Readonly<Record<string, readonly GivenRow[]>> = {
  kpis: scorecard.map(({ row }) => row),
  targets: inMonths(({ targets }) => targets),
  actuals: inMonths(({ actuals }) => actuals),
};
