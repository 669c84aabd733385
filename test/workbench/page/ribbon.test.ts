/** The ribbon of the embedded workbook's page, worked by keyboard in Chromium, in both languages. */
import type { Frame, Page } from "playwright-core";
import { openSite, type Site } from "./chromium";
import { ready } from "./workbenchPage";

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const words = {
  "en-US": {
    close: "Close the JBP pane",
    open: "Open JBP",
    insert: "Insert plan",
    check: "Check objectives",
    functions: "Functions",
    planTab: "Plan",
    objectivesTab: "Objectives",
    functionsTab: "Functions",
    tooltip: /^Judges the selected objectives/,
  },
  "vi-VN": {
    close: "Đóng ngăn JBP",
    open: "Mở JBP",
    insert: "Chèn kế hoạch",
    check: "Kiểm tra mục tiêu",
    functions: "Hàm",
    planTab: "Kế hoạch",
    objectivesTab: "Mục tiêu",
    functionsTab: "Hàm",
    tooltip: /^Chấm các mục tiêu đang chọn/,
  },
} as const;

async function openWorkbook(locale: string, width: number): Promise<{ page: Page; pane: Frame }> {
  const context = await site.newContext({ locale, viewport: { width, height: 720 } });
  const page = await site.open("workbench/index.html", context);
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  if (!pane) throw new Error("The page shows no pane.");
  return { page, pane };
}

/** The tab of the pane's view that is shown, once it is this one. */
const shownTab = (pane: Frame, name: string) => pane.getByRole("tab", { name, selected: true }).waitFor();

test.each(Object.entries(words))(
  "in %s, its buttons open the closed pane at their view, and change the view of the open one",
  async (locale, said) => {
    const { page, pane } = await openWorkbook(locale, 1280);
    const shell = page.locator("#pane");
    const ribbon = page.getByRole("region", { name: "JBP", exact: true });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: said.close }).focus();
    await page.keyboard.press("Enter");
    expect(await shell.isHidden()).toBe(true);

    await page.keyboard.press("Shift+F6");
    expect(await focused()).toBe(said.open);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(said.insert);
    await page.keyboard.press("Enter");
    await shownTab(pane, said.planTab);
    expect(await shell.isVisible()).toBe(true);

    await page.keyboard.press("Tab");
    expect(await focused()).toBe(said.check);
    expect(await ribbon.getByRole("button", { name: said.check }).getAttribute("title")).toMatch(
      said.tooltip,
    );
    await page.keyboard.press("Enter");
    await shownTab(pane, said.objectivesTab);
    expect(await shell.isVisible()).toBe(true);

    await page.keyboard.press("Tab");
    expect(await focused()).toBe(said.functions);
    await page.keyboard.press("Space");
    await shownTab(pane, said.functionsTab);
    expect(await shell.isVisible()).toBe(true);
    await page.context().close();
  },
);

test.each([720, 400])(
  "in a window %i pixels wide, its buttons are reached and open the pane",
  async (width) => {
    const { page, pane } = await openWorkbook("vi-VN", width);
    const shell = page.locator("#pane");
    expect(await shell.isHidden()).toBe(true);
    await page.getByRole("button", { name: words["vi-VN"].open }).click();
    expect(await shell.isVisible()).toBe(true);
    const functions = page
      .getByRole("region", { name: "JBP", exact: true })
      .getByRole("button", { name: "Hàm" });
    await functions.focus();
    const { x = NaN, width: its = NaN } = (await functions.boundingBox()) ?? {};
    expect([x >= 0, x + its <= width]).toEqual([true, true]);
    await functions.press("Enter");
    await shownTab(pane, words["vi-VN"].functionsTab);
    await page.context().close();
  },
);

test("a button pressed while the pane is still loading opens its view when it is there", async () => {
  const context = await site.newContext();
  let load: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (load = resolve));
  await context.route("**/taskpane.js", async (route) => {
    await held;
    await route.continue();
  });
  const page = await site.open("workbench/index.html", context);
  await page.getByRole("button", { name: "Check objectives" }).click();
  load();
  await page.frameLocator("iframe").getByRole("tab", { name: "Objectives", selected: true }).waitFor();
  await context.close();
});

test("a button whose action cannot be run says so, and what to do", async () => {
  const { page, pane } = await openWorkbook("en-US", 1280);
  await pane.evaluate(() =>
    Reflect.deleteProperty(
      (Office.actions as unknown as { _association: { mappings: object } })._association.mappings,
      "JBP.FUNCTIONS",
    ),
  );
  await page
    .getByRole("region", { name: "JBP", exact: true })
    .getByRole("button", { name: "Functions" })
    .click();
  await page.getByText("“Functions” did not work").waitFor();
  await page.context().close();
});

test("no request left the site, and nothing failed unseen", () => {
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
