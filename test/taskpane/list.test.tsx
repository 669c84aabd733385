/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { inSheet, openPane, type OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const rows = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const row = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}\\b`) });
const focused = () => document.activeElement?.textContent ?? "";

describe("the function list", () => {
  test("shows every function under its family, and says how many there are", async () => {
    pane = await openPane("en");
    const families = screen.getAllByRole("heading", { level: 2 });
    expect(families[0]?.textContent).toMatch(/^Promotion and investment\d+$/);
    const counts = families.map(({ textContent }) => Number(/\d+$/.exec(textContent)?.[0]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(rows().length);
    expect(screen.getByRole("status").textContent).toBe(`${rows().length} functions`);
  });

  test("narrows to what is searched for, and says when nothing is found", async () => {
    pane = await openPane("vi");
    await pane.user.type(screen.getByRole("searchbox", { name: "Tìm hàm" }), "hoa von");
    expect(rows().some((name) => name.startsWith("BREAKEVEN"))).toBe(true);
    await pane.user.type(screen.getByRole("searchbox"), " zzz");
    expect(screen.getByRole("status").textContent).toMatch(/^Không có hàm nào khớp “hoa von zzz”/);
    await pane.user.click(screen.getByRole("button", { name: "Xóa từ tìm kiếm" }));
    expect(rows().length).toBeGreaterThan(40);
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  test("is walked with the arrows, opened with Enter and closed with Escape", async () => {
    pane = await openPane("en");
    await pane.user.click(screen.getByRole("searchbox"));
    await pane.user.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/^ROI/);
    await pane.user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(focused()).toMatch(/^PROMOROI/);
    expect(row("PROMOROI").getAttribute("aria-expanded")).toBe("false");
    await pane.user.keyboard("{Enter}");
    expect(row("PROMOROI").getAttribute("aria-expanded")).toBe("true");
    await pane.user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Insert JBP.PROMOROI" }));
    await pane.user.keyboard("{Escape}");
    expect(document.activeElement).toBe(row("PROMOROI"));
    expect(row("PROMOROI").getAttribute("aria-expanded")).toBe("false");
    await pane.user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  test("is one stop for Tab, at the function that was left", async () => {
    pane = await openPane("en");
    await pane.user.click(row("UPLIFT"));
    const reached = screen
      .getAllByRole("button")
      .filter((button) => button.dataset.function && button.tabIndex === 0);
    expect(reached).toEqual([row("UPLIFT")]);
  });

  test("tells how a function is written, its arguments and an example", async () => {
    pane = await openPane("en");
    await pane.user.click(row("ROI"));
    const details = within(
      document.getElementById(row("ROI").getAttribute("aria-controls") ?? "") as HTMLElement,
    );
    expect(
      details.getByText((_, element) => element?.textContent === "=JBP.ROI(profit, cost, [basis])"),
    ).toBeTruthy();
    expect(details.getAllByRole("term").map(({ textContent }) => textContent?.trim())).toEqual([
      "profit",
      "cost",
      "basis optional",
    ]);
    expect(details.getByText(/^“multiple” \(default/)).toBeTruthy();
    expect(details.getByText((_, element) => element?.textContent === "=JBP.ROI(36800,15750)")).toBeTruthy();
    expect(details.getByText(/2\.336508/)).toBeTruthy();
  });

  test("dates in examples are dates", async () => {
    pane = await openPane("en");
    await pane.user.click(row("TET"));
    expect(screen.getByText(/17-Feb-2026/)).toBeTruthy();
    await pane.user.click(row("TETWEEK"));
    expect(
      screen.getByText((_, element) => element?.textContent === "=JBP.TETWEEK(DATE(2026,1,13))"),
    ).toBeTruthy();
  });
});

describe("the language", () => {
  const choose = async (name: string) => pane.user.click(screen.getByRole("radio", { name }));
  const stored = () =>
    inSheet(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("JBP.language").load("value");
      await context.sync();
      return setting.isNullObject ? undefined : (setting.value as unknown);
    });

  test("is Excel's, until the planner switches it: then it is kept in the workbook, and words in cells follow", async () => {
    pane = await openPane("en");
    expect(await stored()).toBeUndefined();
    expect(await pane.book.enter("A1", "=JBP.WINWIN(95000,-130000)")).toBe("Supplier only");

    await choose("Tiếng Việt");
    expect(screen.getByRole("searchbox", { name: "Tìm hàm" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("vi");
    expect(await stored()).toBe("vi");
    await waitFor(async () => expect(await pane.book.read("A1")).toEqual([["Chỉ nhà cung cấp"]]));

    await choose("English");
    expect(screen.getByRole("searchbox", { name: "Search functions" })).toBeTruthy();
    expect(await stored()).toBe("en");
  });

  test("of the workbook wins over Excel's", async () => {
    pane = await openPane("en");
    await choose("Tiếng Việt");
    await stored();
    const snapshot = pane.book.engine.save();
    await pane.close();
    pane = await openPane("en", { snapshot });
    expect(screen.getByRole("searchbox", { name: "Tìm hàm" })).toBeTruthy();
  });
});

describe("where Excel has no custom functions", () => {
  test("the pane says so", async () => {
    pane = await openPane("vi", {}, { runsFunctions: false });
    expect(screen.getByRole("alert").textContent).toMatch(/không chạy hàm tùy chỉnh/);
  });
});
