/** A planner mends an objective in the pane by keyboard alone, in the built pages in real Chromium, in both languages. */
import { openSite, type Site } from "../workbench/page/chromium";
import { goTo, ready, shown, type } from "../workbench/page/workbenchPage";

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

interface Words {
  readonly locale: string;
  readonly tab: string;
  readonly objective: string;
  readonly verdict: string;
  readonly grade: RegExp;
  readonly why: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly mended: string;
  readonly score: string;
}

test.each<Words>([
  {
    locale: "en-US",
    tab: "Functions",
    objective: "Increase OSA at Lotte from 91% to 97%",
    verdict: "Time-bound",
    grade: /missing$/,
    why: "It gives no date or period.",
    slots: {
      "Who answers for it": "KAM Lan",
      Deadline: "31/12/2027",
      "What it does": "defend category share",
    },
    mended: "KAM Lan: increase OSA at Lotte from 91% to 97% by 31/12/2027, in order to defend category share",
    score: "5 of 5",
  },
  {
    locale: "vi-VN",
    tab: "Hàm",
    objective: "Tăng OSA tại WinMart từ 91% lên 97%",
    verdict: "Có thời hạn",
    grade: /thiếu$/,
    why: "Câu không nêu thời gian.",
    slots: { "Ai phụ trách": "KAM Lan", "Thời hạn": "31/12/2027", "Lợi ích": "giảm mất doanh số" },
    mended: "KAM Lan: tăng OSA tại WinMart từ 91% lên 97% trước 31/12/2027, nhằm giảm mất doanh số",
    score: "5 trên 5",
  },
])("in $locale, an objective typed into a cell is judged, mended and written back", async (words) => {
  const page = await site.open("workbench/index.html", await site.newContext({ locale: words.locale }));
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"))!;
  await type(page, "B5", words.objective);
  await goTo(page, "B5");

  await pane.getByRole("tab", { name: words.tab }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const card = pane.getByRole("article", { name: "B5" });
  const verdict = card.getByRole("listitem").filter({ hasText: words.verdict });
  await verdict.getByText(words.grade).waitFor();
  // Past the language switch to the two buttons of the card: why, and then to mend it.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await verdict.getByText(words.why).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  const form = pane.getByRole("form");
  await form.waitFor();
  for (const [label, text] of Object.entries(words.slots)) {
    await form.getByRole("textbox", { name: label }).focus();
    await page.keyboard.type(text);
  }
  await form.getByText(words.mended).waitFor();
  expect(await shown(page, "B5", words.objective)).toBe(words.objective);
  await page.keyboard.press("Enter");

  expect(await shown(page, "B5", words.mended)).toBe(words.mended);
  await card.getByText(words.score).waitFor();
  await pane.waitForFunction(() => document.activeElement?.hasAttribute("data-fix"));
  await page.context().close();
});

test("no request left the site, and nothing failed unseen", () => {
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
