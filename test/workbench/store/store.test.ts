import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { isFull, WorkbookStore, type TextStore } from "../../../src/workbench/store/store";

/** Keeps texts as a browser would, for as long as the test runs. */
class Texts implements TextStore {
  readonly kept = new Map<string, string>();
  get = (key: string) => Promise.resolve(this.kept.get(key));
  set = (key: string, text: string) => Promise.resolve(void this.kept.set(key, text));
  del = (key: string) => Promise.resolve(void this.kept.delete(key));
}

const workbook: IWorkbookData = {
  id: "w",
  name: "Kế hoạch",
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ["a"],
  sheets: { a: { id: "a", name: "Trang1", cellData: { 0: { 0: { v: 1 } } } } },
};

test("nothing is kept at first", async () => {
  expect(await new WorkbookStore(new Texts()).read()).toEqual({ state: "nothing" });
});

test("a kept workbook is read back as it was", async () => {
  const store = new WorkbookStore(new Texts());
  await store.write(workbook);
  expect(await store.read()).toEqual({ state: "workbook", workbook });
});

test.each([
  "{",
  "null",
  "[]",
  '{"sheetOrder":[]}',
  '{"sheetOrder":["a"],"sheets":{}}',
  '{"sheetOrder":["a"]}',
])("%s is no workbook, and is handed back as it is", async (text) => {
  const texts = new Texts();
  await texts.set("jbp-workbook", text);
  expect(await new WorkbookStore(texts).read()).toEqual({ state: "broken", text });
});

test("what is set aside is kept under its time, and nothing is in its place", async () => {
  const texts = new Texts();
  await texts.set("jbp-workbook", "{");
  const store = new WorkbookStore(texts);
  await store.setAside("{", new Date("2026-03-01T08:00:00Z"));
  expect([...texts.kept]).toEqual([["jbp-workbook-set-aside-2026-03-01T08:00:00.000Z", "{"]]);
  expect(await store.read()).toEqual({ state: "nothing" });
});

test("what cannot be set aside stays where it is, and nothing is written over it", async () => {
  const texts = new Texts();
  await texts.set("jbp-workbook", "{");
  texts.set = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  const store = new WorkbookStore(texts);
  expect(await store.setAside("{", new Date("2026-03-01T08:00:00Z"))).toBe(false);
  texts.set = (key, text) => Promise.resolve(void texts.kept.set(key, text));
  await expect(store.write(workbook)).rejects.toThrow("full");
  expect([...texts.kept]).toEqual([["jbp-workbook", "{"]]);
});

test("a browser without storage is told apart from one that keeps nothing", async () => {
  const refusing: TextStore = {
    get: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
    set: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
    del: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
  };
  expect(await new WorkbookStore(refusing).read()).toEqual({ state: "unavailable" });
});

test("a full browser is told apart from one that forbids storage", () => {
  expect(isFull(new DOMException("full", "QuotaExceededError"))).toBe(true);
  expect(isFull(new DOMException("forbidden", "SecurityError"))).toBe(false);
});
