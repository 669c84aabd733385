import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { Journal } from "../../../src/workbench/store/journal";
import { ChangedElsewhere, isFull, WorkbookStore, type TextStore } from "../../../src/workbench/store/store";

/** Keeps texts as a browser would, for as long as the test runs. */
class Texts implements TextStore {
  readonly kept = new Map<string, unknown>();
  get = (key: string) => Promise.resolve(this.kept.get(key));
  set = (key: string, value: unknown) => Promise.resolve(void this.kept.set(key, value));
  update = async (key: string, change: (value: unknown) => unknown) => {
    // Opening the storage takes a moment; reading and writing then is one step.
    await Promise.resolve();
    this.kept.set(key, change(this.kept.get(key)));
  };
  del = (key: string) => Promise.resolve(void this.kept.delete(key));
}

/** What is written at once, of a browser that is closed with the test. */
class AtOnce {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => void this.kept.set(key, text);
  removeItem = (key: string) => void this.kept.delete(key);
}

/** A browser's tabs: each opened page has a store of its own over the same storage. */
function browser() {
  const texts = new Texts();
  const atOnce = new AtOnce();
  return { texts, atOnce, open: () => new WorkbookStore(texts, new Journal(() => atOnce)) };
}

/** Two tabs that have opened the same workbook. */
async function twoTabs() {
  const { open, ...storage } = browser();
  const [first, second] = [open(), open()];
  await first.read();
  await second.read();
  return { ...storage, open, first, second };
}

const full = () => new DOMException("full", "QuotaExceededError");

const workbook: IWorkbookData = {
  id: "w",
  name: "Kế hoạch",
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ["a"],
  sheets: { a: { id: "a", name: "Trang1", cellData: { 0: { 0: { v: 1 } } } } },
};

const named = (name: string): IWorkbookData => ({ ...workbook, name });

async function opened(store: WorkbookStore): Promise<string | undefined> {
  const kept = await store.read();
  return kept.state === "workbook" ? kept.workbook.name : kept.state;
}

test("nothing is kept at first", async () => {
  expect(await new WorkbookStore(new Texts()).read()).toEqual({ state: "nothing" });
});

test("a kept workbook is read back as it was", async () => {
  const store = new WorkbookStore(new Texts());
  await store.read();
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
  texts.set = () => Promise.reject(full());
  const store = new WorkbookStore(texts);
  expect(await store.setAside("{", new Date("2026-03-01T08:00:00Z"))).toBe(false);
  await expect(store.write(workbook)).rejects.toThrow("full");
  expect([...texts.kept]).toEqual([["jbp-workbook", "{"]]);
});

test("a browser without storage is told apart from one that keeps nothing", async () => {
  const refusing: TextStore = {
    get: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
    set: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
    update: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
    del: () => Promise.reject(new DOMException("forbidden", "SecurityError")),
  };
  expect(await new WorkbookStore(refusing).read()).toEqual({ state: "unavailable" });
});

test("a full browser is told apart from one that forbids storage", () => {
  expect(isFull(new DOMException("full", "QuotaExceededError"))).toBe(true);
  expect(isFull(new DOMException("forbidden", "SecurityError"))).toBe(false);
});

describe("on leaving", () => {
  test("what is still on its way is there at the next start, though the browser gave up writing it", async () => {
    const { texts, atOnce, open } = browser();
    const page = open();
    await page.read();
    await page.write(named("before"));
    const update = texts.update;
    texts.update = () => new Promise(() => undefined);
    void page.write(named("typed last"));
    expect(page.leave()).toBe(true);
    texts.update = update;

    const next = open();
    expect(await opened(next)).toBe("typed last");
    expect(next.isKept).toBe(false);
    await next.write(named("typed last"));
    expect(next.isKept).toBe(true);
    expect(atOnce.kept.size).toBe(0);
    expect(await opened(open())).toBe("typed last");
  });

  test("it is the same if the browser does write it after all, once or twice", async () => {
    const { open } = browser();
    const page = open();
    await page.read();
    const writing = [page.write(named("typed first")), page.write(named("typed last"))];
    expect(page.leave()).toBe(true);
    await Promise.all(writing);
    const next = open();
    await next.read();
    await next.write(named("typed after"));
    expect(await opened(open())).toBe("typed after");
  });

  test("nothing is left where all is kept, nor after the page went on and kept it", async () => {
    const { atOnce, open } = browser();
    const page = open();
    await page.read();
    expect(page.leave()).toBe(true);
    expect(atOnce.kept.size).toBe(0);
    const writing = page.write(named("typed"));
    page.leave();
    expect(atOnce.kept.size).toBe(1);
    await writing;
    expect(atOnce.kept.size).toBe(0);
  });

  test("where the store is full it is left again and again until there is room", async () => {
    const { texts, open } = browser();
    const update = texts.update;
    texts.update = () => Promise.reject(full());
    const page = open();
    await page.read();
    await expect(page.write(named("typed"))).rejects.toThrow("full");
    expect(page.leave()).toBe(true);
    const next = open();
    expect(await opened(next)).toBe("typed");
    expect(next.leave()).toBe(true);
    texts.update = update;
    const last = open();
    expect(await opened(last)).toBe("typed");
    await last.write(named("typed"));
    expect(last.isKept).toBe(true);
  });

  test.each([
    ["full", () => Promise.reject(full())],
    ["slow", () => new Promise<void>(() => undefined)],
  ])("a %s store and no room to leave anything: it would be lost, and that is said", async (_, update) => {
    const { texts, atOnce, open } = browser();
    texts.update = update;
    atOnce.setItem = () => {
      throw full();
    };
    const page = open();
    await page.read();
    page.write(named("typed")).catch(() => undefined);
    expect(page.leave()).toBe(false);
  });

  test("a browser without any storage would lose it", async () => {
    const forbidden = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    const refuse = () => Promise.reject(new DOMException("forbidden", "SecurityError"));
    const page = new WorkbookStore(
      { get: refuse, set: refuse, update: refuse, del: refuse },
      new Journal(forbidden),
    );
    expect(await page.read()).toEqual({ state: "unavailable" });
    await expect(page.write(named("typed"))).rejects.toThrow("forbidden");
    expect(page.leave()).toBe(false);
  });

  test.each(["{", "null", "{}", '{"after":[""],"text":"{"}', '{"after":[""],"text":"{}"}'])(
    "%s left is no workbook: the kept one is opened, and goes on being kept",
    async (left) => {
      const { atOnce, open } = browser();
      const page = open();
      await page.read();
      await page.write(named("kept"));
      atOnce.setItem("jbp-workbook-left", left);
      const next = open();
      expect(await opened(next)).toBe("kept");
      await next.write(named("typed"));
      expect(await opened(open())).toBe("typed");
      expect(atOnce.kept.size).toBe(0);
    },
  );
});

describe("of two tabs", () => {
  test("the one that is behind keeps nothing more, and would lose what it has", async () => {
    const { open, first, second } = await twoTabs();
    await first.write(named("first"));
    await expect(second.write(named("second"))).rejects.toBeInstanceOf(ChangedElsewhere);
    await expect(second.write(named("second again"))).rejects.toBeInstanceOf(ChangedElsewhere);
    expect(second.leave()).toBe(false);
    await first.write(named("first again"));
    expect(await opened(open())).toBe("first again");
  });

  test("of two writes at once one is kept, and the other told", async () => {
    const { open, first, second } = await twoTabs();
    const outcomes = await Promise.allSettled([first.write(named("first")), second.write(named("second"))]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(await opened(open())).toBe("first");
  });

  test("the second takes over where the first has changed nothing", async () => {
    const { open, second } = await twoTabs();
    await second.write(named("second"));
    expect(await opened(open())).toBe("second");
  });

  test("what one left behind the other's back is shown, told, and not kept in its place", async () => {
    const { texts, atOnce, open, first, second } = await twoTabs();
    const update = texts.update;
    texts.update = () => new Promise(() => undefined);
    void second.write(named("second"));
    expect(second.leave()).toBe(true);
    texts.update = update;
    await first.write(named("first"));

    const next = open();
    expect(await opened(next)).toBe("second");
    await expect(next.write(named("second"))).rejects.toBeInstanceOf(ChangedElsewhere);
    expect(atOnce.kept.size).toBe(0);
    expect(await opened(open())).toBe("first");
  });

  test("what one has left is neither removed nor written over by the other", async () => {
    const { texts, open, first, second } = await twoTabs();
    const update = texts.update;
    texts.update = () => new Promise(() => undefined);
    void first.write(named("first"));
    void second.write(named("second"));
    expect(first.leave()).toBe(true);
    expect(second.leave()).toBe(false);
    texts.update = update;
    await second.write(named("second"));
    expect(await opened(open())).toBe("first");
  });
});

test("where the browser's storage was emptied meanwhile, nothing is written over, and keeping goes on", async () => {
  const { texts, open } = browser();
  const page = open();
  await page.read();
  await page.write(named("before"));
  texts.kept.clear();
  await page.write(named("after"));
  expect(await opened(open())).toBe("after");
});

test("a workbook set aside is not left either, and a new one is kept in its place", async () => {
  const { texts, atOnce, open } = browser();
  const page = open();
  await page.read();
  void page.write(workbook);
  page.leave();
  const next = open();
  await next.read();
  expect(await next.setAside(JSON.stringify(workbook), new Date("2026-03-01T08:00:00Z"))).toBe(true);
  expect(atOnce.kept.size).toBe(0);
  await next.write(named("new"));
  expect(await opened(open())).toBe("new");
  expect(texts.kept.has("jbp-workbook-set-aside-2026-03-01T08:00:00.000Z")).toBe(true);
});
