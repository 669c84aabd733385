/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { paneWords } from "../../src/i18n/pane";
import { planViewWords } from "../../src/i18n/plan-view";
import { languages } from "../../src/i18n/language";
import { plan } from "../../src/plan/plan";
import { heard, inSheet, lastBroughtIntoSight, openPane, type OpenPane } from "./openPane";

// A whole plan is inserted, and the view is loaded with its first use.
let pane: OpenPane;
afterEach(() => pane.close());

async function openView(language: (typeof languages)[number]) {
  pane = await openPane(language);
  await pane.user.click(screen.getByRole("tab", { name: paneWords[language].views.plan }));
  await screen.findByRole("button", { name: planViewWords[language].submit });
}

const sheets = () => pane.book.engine.workbook().getSheets();
const sheetNames = () => sheets().map((sheet) => sheet.getSheetName());

test.each(languages)(
  "in %s, a blank plan is inserted and listed by its two sides, and a deleted sheet is brought back",
  async (language) => {
    await openView(language);
    const words = planViewWords[language];
    await pane.user.type(screen.getByRole("textbox", { name: words.supplier }), "Sao Việt");
    await pane.user.type(screen.getByRole("textbox", { name: words.retailer }), "=An Phú");
    await pane.user.click(screen.getByRole("button", { name: words.submit }));
    const first = plan[0]!.sheet[language];
    await screen.findByText(words.inserted(plan.length + 1, first));
    await screen.findByText("Sao Việt × =An Phú");
    expect(pane.book.engine.workbook().getActiveSheet().getSheetName()).toBe(first);

    const lost = plan.at(-1)!.sheet[language];
    await inSheet(async (context) => {
      context.workbook.worksheets.getItem(lost).delete();
      await context.sync();
    });
    expect(sheetNames()).not.toContain(lost);
    window.dispatchEvent(new Event("focus"));
    await screen.findByText(words.missing(lost));
    await pane.user.click(screen.getByRole("button", { name: words.complete }));
    await screen.findByText(words.completed(lost));
    expect(sheetNames()).toContain(lost);
    await waitFor(() => expect(screen.queryByRole("button", { name: words.complete })).toBeNull());
  },
);

test("a currency that is none is told in words, and nothing can be inserted with it", async () => {
  await openView("en");
  const words = planViewWords.en;
  const currency = screen.getByRole("textbox", { name: words.currency });
  await pane.user.clear(currency);
  await pane.user.type(currency, "V1");
  screen.getByText(words.currencyProblem);
  await pane.user.click(screen.getByRole("button", { name: words.submit }));
  await heard();
  expect(sheets()).toHaveLength(1);
});

test("a workbook with a protected structure is told in words, and stays as it was", async () => {
  await openView("vi");
  await inSheet(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await pane.user.click(screen.getByRole("button", { name: planViewWords.vi.submit }));
  await screen.findByText(/^Cấu trúc sổ làm việc/);
  expect(lastBroughtIntoSight()?.textContent).toMatch(/^Cấu trúc sổ làm việc/);
  expect(sheets()).toHaveLength(1);
});
