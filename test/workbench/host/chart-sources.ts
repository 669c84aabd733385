// What the tests of charts draw, and how they ask what feeds a chart.
export const sales = [
  ["", "Năm trước", "Năm nay"],
  ["Nước ngọt", 43200, 45400],
  ["Trà", 27900, 30900],
  ["Sữa", 19100, ""],
];

/** What feeds a chart's series: name, categories and values. */
export async function sources(context: Excel.RequestContext, chart: Excel.Chart) {
  const series = chart.series.load("items/name");
  await context.sync();
  const found = series.items.map((each) => [
    { value: each.name },
    each.getDimensionDataSourceString("Categories"),
    each.getDimensionDataSourceString("Values"),
  ]);
  await context.sync();
  return found.map((each) => each.map(({ value }) => value));
}
