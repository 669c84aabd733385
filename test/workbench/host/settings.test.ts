/** @jest-environment jsdom */
import { bootWorkbook, reload, type Workbench } from "../boot";

let bench: Workbench;
const told = jest.fn();
beforeEach(async () => {
  told.mockClear();
  bench = await bootWorkbook({
    settingsChanged: told,
    displayLanguage: "vi-VN",
    requirementSets: { ExcelApi: "1.13", CustomFunctionsRuntime: "1.2" },
  });
});
afterEach(() => bench.close());

const store = (key: string, value: unknown) =>
  bench.Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });

const stored = (key: string) =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });

const saveDocumentSettings = () =>
  new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));

test("a setting is kept, changed and deleted", async () => {
  await store("JBP.language", "vi");
  expect(await stored("JBP.language")).toBe("vi");
  await store("JBP.language", { any: ["thing", 1] });
  expect(await stored("JBP.language")).toEqual({ any: ["thing", 1] });
  await bench.Excel.run(async (context) => {
    context.workbook.settings.getItem("JBP.language").delete();
    await context.sync();
  });
  expect(await stored("JBP.language")).toBeUndefined();
  expect(told).toHaveBeenCalledTimes(3);
});

test("settings are saved with the workbook, and replaced with it", async () => {
  await store("JBP.language", "vi");
  const kept = bench.engine.save();
  bench.engine.replace({ name: "Other" });
  expect(await stored("JBP.language")).toBeUndefined();
  bench.engine.replace(kept);
  expect(await stored("JBP.language")).toBe("vi");
});

test("the document's settings are the same store, also after a reload", async () => {
  Office.context.document.settings.set("seen", true);
  await saveDocumentSettings();
  expect(await stored("seen")).toBe(true);
  await store("seen", "twice");
  await reload(bench.host);
  expect(Office.context.document.settings.get("seen")).toBe("twice");
});

test("the page knows its host, its platform and the display language", async () => {
  const { host, platform } = await bench.Office.onReady();
  expect([host, platform]).toEqual(["Excel", "PC"]);
  expect(bench.Office.context.displayLanguage).toBe("vi-VN");
  expect(bench.Office.context.officeTheme?.bodyBackgroundColor).toMatch(/^#[\da-f]{6}$/i);
});

test("the page can ask which requirement sets there are", () => {
  const { requirements } = bench.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.2")).toBe(true);
});
