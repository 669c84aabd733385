/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { heard, openPane, type OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const tab = (name: string) => screen.getByRole("tab", { name });
const shownPanel = () =>
  screen.getAllByRole("tabpanel").filter((panel) => getComputedStyle(panel).display !== "none");
const search = () => screen.getByRole("searchbox");

describe("the views of the pane", () => {
  test("stand behind tabs, the functions first", async () => {
    pane = await openPane("vi");
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Hàm",
      "Kế hoạch",
      "Mục tiêu",
    ]);
    expect(tab("Hàm").getAttribute("aria-selected")).toBe("true");
    expect(shownPanel()).toEqual([screen.getByRole("tabpanel", { name: "Hàm" })]);
  });

  test("are reached by keyboard", async () => {
    pane = await openPane("en");
    await pane.user.tab();
    expect(document.activeElement).toBe(tab("Functions"));
    await pane.user.keyboard("{ArrowRight}{ArrowRight}");
    await screen.findByText(/^Select cells with objectives/);
    expect(shownPanel()).toEqual([screen.getByRole("tabpanel", { name: "Objectives" })]);
    await pane.user.tab();
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "English" }));
  });

  test("are opened by the ribbon's buttons, and stay as they were left", async () => {
    pane = await openPane("en");
    await pane.user.type(search(), "elasticity");
    await act(() => pane.book.host.runAction("JBP.CheckObjectives", "JBP.Plan.Objectives"));
    await screen.findByText(/^Select cells with objectives/);
    expect(shownPanel()).toEqual([screen.getByRole("tabpanel", { name: "Objectives" })]);
    await act(() => pane.book.host.runAction("JBP.Functions", "JBP.Plan.Functions"));
    expect(shownPanel()).toEqual([screen.getByRole("tabpanel", { name: "Functions" })]);
    expect(search()).toHaveProperty("value", "elasticity");
  });

  test("stay as they were left", async () => {
    pane = await openPane("en");
    await pane.user.type(search(), "elasticity");
    await pane.user.click(tab("Objectives"));
    await heard();
    await pane.user.click(tab("Functions"));
    expect(search()).toHaveProperty("value", "elasticity");
  });

  test("a function that is being inserted stays so, with its cell, and takes no clicks meanwhile", async () => {
    pane = await openPane("en");
    await pane.select("D2");
    await pane.user.click(screen.getByRole("button", { name: /^ROI\b/ }));
    await pane.user.click(screen.getByRole("button", { name: "Insert JBP.ROI" }));
    const form = within(await screen.findByRole("form"));
    await heard();
    const field = (name: string) => form.getByRole("textbox", { name: new RegExp(`^${name}`) });
    await pane.user.type(field("profit"), "36,800");

    await pane.user.click(tab("Objectives"));
    await pane.select("B9");
    await pane.user.click(tab("Functions"));
    await heard();
    expect(field("profit")).toHaveProperty("value", "36,800");
    expect(field("Result cell")).toHaveProperty("value", "Sheet1!D2");
    expect(document.activeElement).toBe(tab("Functions"));
  });

  test("the language can be switched in each; what is typed keeps its value, in the other notation", async () => {
    pane = await openPane("en");
    await pane.user.click(screen.getByRole("button", { name: /^NEXTREVIEW\b/ }));
    await pane.user.click(screen.getByRole("button", { name: "Insert JBP.NEXTREVIEW" }));
    const form = within(await screen.findByRole("form"));
    await heard();
    const field = (name: string) => form.getByRole("textbox", { name: new RegExp(`^${name}`) });
    await pane.user.type(field("start"), "31-Jan-2027");
    await pane.user.type(field("everyMonths"), "1.5");
    await pane.user.type(field("asOf"), "B2");
    await pane.user.click(screen.getByRole("radio", { name: "Tiếng Việt" }));
    expect(field("start")).toHaveProperty("value", "31/01/2027");
    expect(field("everyMonths")).toHaveProperty("value", "1,5");
    expect(field("asOf")).toHaveProperty("value", "B2");
    await pane.user.click(tab("Mục tiêu"));
    await pane.user.click(screen.getByRole("radio", { name: "English" }));
    await pane.user.click(tab("Functions"));
    expect(field("everyMonths")).toHaveProperty("value", "1.5");
  });
});
