/** Takes the README's pictures of the embedded workbook, from the built site in Chromium: `npm run pictures`. */
import type { Page } from "playwright-core";
import { plan } from "../src/plan/plan";
import { openSite, type Site } from "../test/workbench/page/chromium";
import { goTo, ready } from "../test/workbench/page/workbenchPage";

const folder = "assets/pictures";
const viewport = { width: 1280, height: 640 };

/** A few rows such as a planner keeps: what each programme cost and earned, and availability against its target. */
const words = {
  en: {
    locale: "en-US",
    headers: ["Programme", "Profit", "Cost", "ROI", "Decision", "OSA", "Target", "Status", "Lost"],
    programmes: ["Summer endcap", "Tết endcap", "TPR week 32", "Drink + snack combo"],
  },
  vi: {
    locale: "vi-VN",
    headers: [
      "Chương trình",
      "Lợi nhuận",
      "Chi phí",
      "ROI",
      "Quyết định",
      "OSA",
      "Mục tiêu",
      "Trạng thái",
      "Mất",
    ],
    programmes: ["Đầu kệ hè", "Đầu kệ Tết", "TPR tuần 32", "Combo nước + snack"],
  },
} as const;

const figures = [
  [420, 210, 0.95],
  [640, 320, 0.97],
  [180, 150, 0.92],
  [370, 200, 0.96],
] as const;

type Language = keyof typeof words;

async function openFilled(site: Site, language: Language): Promise<Page> {
  const { locale, headers, programmes } = words[language];
  const page = await site.open("workbench/index.html", await site.newContext({ locale, viewport }));
  await ready(page);
  const rows = figures.map(([profit, cost, osa], i) => [
    programmes[i],
    profit,
    cost,
    "",
    "",
    osa,
    0.97,
    "",
    "",
  ]);
  const table: unknown[][] = [[...headers], ...rows];
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  await pane?.evaluate(
    ({ table, name }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const all = sheet.getRange("A1:I5");
        all.values = table;
        sheet.getRange("D2").formulas = [["=JBP.ROI(B2:B5,C2:C5)"]];
        sheet.getRange("E2").formulas = [["=JBP.GATE(D2:D5,1.8)"]];
        sheet.getRange("H2").formulas = [["=JBP.STATUS(F2:F5,G2:G5)"]];
        sheet.getRange("I2").formulas = [["=JBP.OSALOSSRATE(F2:F5,G2:G5)"]];
        sheet.getRange("D2:D5").numberFormat = [["0.00"], ["0.00"], ["0.00"], ["0.00"]];
        for (const column of ["F2:G5", "I2:I5"]) {
          const range = sheet.getRange(column);
          range.numberFormat = Array.from({ length: 4 }, () =>
            column === "I2:I5" ? ["0.0%"] : ["0%", "0%"],
          );
        }
        const header = sheet.getRange("A1:I1");
        header.format.font.bold = true;
        header.format.fill.color = "#DCE9EE";
        sheet.getRange("A:A").format.columnWidth = 110;
        sheet.name = name;
        await context.sync();
      }),
    { table, name: headers[0] },
  );
  await goTo(page, "D2");
  return page;
}

const objectives = [
  "KAM Lan: tăng OSA tại WinMart từ 91% lên 97% trước 31/12/2027, nhằm giảm mất doanh số",
  "Tăng doanh số nước giải khát tại Bách Hóa Xanh thêm 12%",
];

async function takeObjectives(site: Site): Promise<void> {
  const page = await site.open("workbench/index.html", await site.newContext({ locale: "vi-VN", viewport }));
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  await pane?.evaluate(
    (sentences) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["Mục tiêu"]];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange(`A2:A${sentences.length + 1}`).values = sentences.map((sentence) => [sentence]);
        sheet.getRange("A:A").format.columnWidth = 520;
        await context.sync();
      }),
    objectives,
  );
  await pane?.getByRole("tab", { name: "Mục tiêu" }).click();
  await goTo(page, `A2:A${objectives.length + 1}`);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/objectives-vi.png` });
}

/** The worked plan, inserted as a planner inserts it, at one of its sheets. */
const planPictures = {
  en: { insert: "Insert plan", sample: "With a worked sample", added: /^11 sheets/, section: "measurement" },
  vi: { insert: "Chèn kế hoạch", sample: "Có ví dụ mẫu", added: /^Đã thêm 11/, section: "calendar" },
} as const;

async function takePlan(site: Site, language: Language): Promise<void> {
  const { insert, sample, added, section } = planPictures[language];
  const context = await site.newContext({
    locale: words[language].locale,
    viewport: { width: 1440, height: 800 },
  });
  const page = await site.open("workbench/index.html", context);
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  await page.getByRole("button", { name: insert }).click();
  await pane?.getByRole("radio", { name: sample }).check();
  await pane?.getByRole("form").getByRole("button", { name: insert }).click();
  await pane?.getByText(added).waitFor({ timeout: 240_000 });
  await pane?.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }),
    plan.find(({ key }) => key === section)?.sheet[language] ?? "",
  );
  // Charts are drawn, and the engine's sign of work in progress is gone.
  await page.waitForTimeout(8000);
  await page.screenshot({ path: `${folder}/plan-${language}.png` });
}

async function takePictures(): Promise<void> {
  const site = await openSite();
  try {
    const english = await openFilled(site, "en");
    await english.waitForTimeout(1000);
    await english.screenshot({ path: `${folder}/workbook-en.png` });

    const vietnamese = await openFilled(site, "vi");
    const pane = vietnamese.frameLocator("iframe");
    await goTo(vietnamese, "D8");
    await pane.getByRole("searchbox").fill("ROI");
    await pane.getByRole("button", { name: /^ROI\b/ }).click();
    await pane.getByRole("button", { name: "Chèn JBP.ROI" }).click();
    await pane.getByRole("textbox", { name: "profit" }).click();
    await goTo(vietnamese, "B2");
    await pane.getByRole("textbox", { name: "cost" }).click();
    await goTo(vietnamese, "C2");
    await vietnamese.waitForTimeout(1000);
    await vietnamese.screenshot({ path: `${folder}/insert-vi.png` });
    await takeObjectives(site);
    await takePlan(site, "en");
    await takePlan(site, "vi");
  } finally {
    await site.close();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
