/** A planner inserts the worked plan by the ribbon and saves a share copy of it, in the built pages in real Chromium. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { openSite, type Site } from "../workbench/page/chromium";
import { message, ready, shown } from "../workbench/page/workbenchPage";

// Every formula of the plan is calculated, on whatever machine.
let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith(".xml") ? [[name, strFromU8(part)] as const] : [],
  );

test("the worked plan arrives calculated, and its share copy holds no function of JBP", async () => {
  const page = await site.open("workbench/index.html", await site.newContext({ locale: "vi-VN" }));
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"))!;
  await page.getByRole("button", { name: "Chèn kế hoạch" }).focus();
  await page.keyboard.press("Enter");
  const form = pane.getByRole("form");
  await form.getByRole("radio", { name: "Có ví dụ mẫu" }).check();
  await form.getByRole("button", { name: "Chèn kế hoạch" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Đã thêm 11 trang tính, bắt đầu từ “Tổng quan”.").waitFor();

  expect(await shown(page, "B7", "101.7%")).toBe("101.7%");
  expect(await shown(page, "C7", "1.80")).toBe("1.80");
  await pane.getByRole("listitem").filter({ hasText: "×" }).waitFor();

  await pane.getByRole("button", { name: "Tạo bản chia sẻ" }).click();
  const save = message(page).getByRole("button", { name: "Lưu" });
  await save.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const parts = partsOf(await readFile(await download.path()));
  const overview = parts.find(([name]) => name.endsWith("sheet2.xml"))?.[1];
  expect(overview).toMatch(/<c r="B7"[^>]*>(?:<f>.*?<\/f>)?<v>1\.017\d*<\/v>/);
  expect(parts.filter(([, xml]) => xml.includes("_xldudf_")).map(([name]) => name)).toEqual([]);
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
