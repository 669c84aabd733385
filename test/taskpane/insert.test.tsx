/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { heard, inSheet, openPane, type OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

/** Opens the form of a function while the given cell is the active one. */
async function startInserting(name: string, cell: string) {
  await pane.select(cell);
  await pane.user.click(screen.getByRole("button", { name: new RegExp(`^${name}\\b`) }));
  await pane.user.click(screen.getByRole("button", { name: new RegExp(`JBP\\.${name}$`) }));
  await screen.findByRole("form");
  await heard();
}

const field = (name: string) => form().getByRole("textbox", { name: new RegExp(`^${name}\\b`) });
const form = () => within(screen.getByRole("form"));
const formula = () => form().getByText((_, element) => element?.tagName === "CODE");

const holds = (name: string, text: string) =>
  waitFor(() => expect(field(name)).toHaveProperty("value", text));
const says = (sentence: string | RegExp) => form().findByText(sentence);

async function insert() {
  const button = { name: /^(Insert|Chèn)$/ };
  await pane.user.click(form().getByRole("button", button));
  await form().findByRole("button", button);
  await heard();
}

describe("inserting a function", () => {
  test("typed numbers become a formula in the cell that was active, and its value is shown", async () => {
    pane = await openPane("en");
    await startInserting("ROI", "D2");
    await holds("Result cell", "Sheet1!D2");
    await pane.user.type(field("profit"), "36,800");
    await pane.user.type(field("cost"), "15750");
    expect(formula().textContent).toBe("=JBP.ROI(36800,15750)");
    await insert();
    expect(await pane.content("D2")).toBe("=JBP.ROI(36800,15750)");
    await says("Sheet1!D2 now shows 2.336508.");
  });

  test("numbers are typed and shown in the planner's notation", async () => {
    pane = await openPane("vi");
    await startInserting("BREAKEVEN", "A1");
    await pane.user.type(field("discount"), "0,2");
    await pane.user.type(field("margin"), "40%");
    await pane.user.type(field("fixedCost"), "10.000");
    await pane.user.type(field("baseRevenue"), "100.000");
    await insert();
    expect(await pane.content("A1")).toBe("=JBP.BREAKEVEN(0.2,40%,10000,100000)");
    await says("Sheet1!A1 hiện cho 150%.");
  });

  test("a date is typed and shown as a date, and its cell too", async () => {
    pane = await openPane("vi");
    await startInserting("NEXTREVIEW", "A1");
    await pane.user.type(field("start"), "31/01/2027");
    await pane.user.type(field("everyMonths"), "1");
    await pane.user.type(field("asOf"), "1/2/2027");
    await insert();
    expect(await pane.content("A1")).toBe("=JBP.NEXTREVIEW(DATE(2027,1,31),1,DATE(2027,2,1))");
    await says("Sheet1!A1 hiện cho 28/02/2027.");
    const shown = await inSheet(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("text");
      await context.sync();
      return cell.text;
    });
    expect(shown).toEqual([["28/02/2027"]]);
  });

  test("clicking in the sheet fills the field that the planner chose, and the next click replaces it", async () => {
    pane = await openPane("en");
    await pane.book.write("A1", [
      [100, 50],
      [30, 20],
    ]);
    await startInserting("UPLIFT", "D1");
    await pane.select("A1");
    await holds("actual", "A1");
    await pane.select("A1:A2");
    await holds("actual", "A1:A2");
    await pane.user.click(field("baseline"));
    await pane.select("B1:B2");
    await holds("baseline", "B1:B2");
    await holds("Result cell", "Sheet1!D1");
    await says("The results fill 2 cells: Sheet1!D1:D2.");
    await insert();
    expect(await pane.content("D1")).toBe("=JBP.UPLIFT(A1:A2,B1:B2)");
    expect(await pane.book.read("D1:D2")).toEqual([[1], [0.5]]);
  });

  test("cells of another sheet come with its name", async () => {
    pane = await openPane("en");
    await inSheet(async (context) => {
      context.workbook.worksheets.add("Số liệu 2026").getRange("B3").values = [[100]];
      await context.sync();
    });
    await startInserting("UPLIFT", "Sheet1!D1");
    await pane.select("Số liệu 2026!B3");
    await holds("actual", "'Số liệu 2026'!B3");
    await pane.user.type(field("baseline"), "80");
    await insert();
    expect(await pane.book.read("D1")).toEqual([[0.25]]);
  });

  test("after inserting, clicks in the sheet fill nothing", async () => {
    pane = await openPane("en");
    await startInserting("UPLIFT", "D1");
    await pane.user.type(field("actual"), "122");
    await pane.user.type(field("baseline"), "100");
    await insert();
    await pane.select("F7");
    await holds("baseline", "100");
    await says("Sheet1!D1 now shows 22%.");
  });

  test("a missing argument is told at its field, and nothing is written", async () => {
    pane = await openPane("en");
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "1");
    await insert();
    await says("cost is missing: click a cell or type a value.");
    expect(document.activeElement).toBe(field("cost"));
    expect(await pane.content("D2")).toBe("");
  });

  test("what is typed cannot become another formula", async () => {
    pane = await openPane("en");
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "1)+SUM(A1:A9");
    await pane.user.type(field("cost"), "2");
    await insert();
    await says(/^profit takes a number/);
    expect(await pane.content("D2")).toBe("");
  });

  test("a name that the workbook does not have is refused", async () => {
    pane = await openPane("en");
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "turnover");
    await pane.user.type(field("cost"), "2");
    await insert();
    await says(/^profit is “turnover”, which is neither/);
    expect(await pane.content("D2")).toBe("");
  });

  test("a name that the workbook has is taken", async () => {
    pane = await openPane("en");
    await pane.book.write("A1", [[36800]]);
    await inSheet(async (context) => {
      context.workbook.names.add("LoiNhuan", "=Sheet1!$A$1");
      await context.sync();
    });
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "LoiNhuan");
    await pane.user.type(field("cost"), "15750");
    await insert();
    expect(await pane.content("D2")).toBe("=JBP.ROI(LoiNhuan,15750)");
  });

  test("an option is chosen from its words", async () => {
    pane = await openPane("vi");
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "36800");
    await pane.user.type(field("cost"), "15750");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: /^basis/ }), "ròng");
    await insert();
    expect(await pane.content("D2")).toBe('=JBP.ROI(36800,15750,"ròng")');
    await says("Sheet1!D2 hiện cho 1,336508.");
  });

  test("a cell that is not empty is only replaced after the planner said so", async () => {
    pane = await openPane("en");
    await pane.book.write("D2", [["keep me"]]);
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "36800");
    await pane.user.type(field("cost"), "15750");
    await insert();
    await says("Sheet1!D2 already holds “keep me”. Replace it?");
    expect(await pane.content("D2")).toBe("keep me");

    await pane.user.click(screen.getByRole("button", { name: "Keep" }));
    expect(await pane.content("D2")).toBe("keep me");
    expect(document.activeElement).toBe(field("Result cell"));

    await insert();
    await pane.user.click(screen.getByRole("button", { name: "Replace" }));
    await heard();
    expect(await pane.content("D2")).toBe("=JBP.ROI(36800,15750)");
  });

  test("results that would need cells in use are not written", async () => {
    pane = await openPane("en");
    await pane.book.write("A1", [
      [100, 50],
      [30, 20],
    ]);
    await pane.book.write("D2", [["in the way"]]);
    await startInserting("UPLIFT", "D1");
    await pane.select("A1:A2");
    await pane.user.type(field("baseline"), "50");
    await insert();
    await says(/^The results need Sheet1!D1:D2, where some cells are not empty/);
    expect(await pane.content("D1")).toBe("");
  });

  test("an error is shown with the function's own sentence", async () => {
    pane = await openPane("vi");
    await pane.book.write("A1", [[36800, 0]]);
    await startInserting("ROI", "D2");
    await pane.user.type(field("profit"), "A1");
    await pane.user.type(field("cost"), "B1");
    await insert();
    await says("Sheet1!D2 hiện #DIV/0!. cost bằng 0 nên không thể chia: hãy nhập giá trị khác 0.");
  });

  test("a result cell on another sheet keeps the references where they point", async () => {
    pane = await openPane("en");
    await inSheet(async (context) => {
      context.workbook.worksheets.add("Plan");
      await context.sync();
    });
    await startInserting("UPLIFT", "Sheet1!D1");
    await pane.user.type(field("actual"), "A1");
    await pane.user.type(field("baseline"), "Plan!B1");
    await pane.user.click(field("Result cell"));
    await pane.select("Plan!C4");
    await waitFor(() => expect(formula().textContent).toBe("=JBP.UPLIFT(Sheet1!A1,B1)"));
  });

  test("Escape leads back to the function in the list", async () => {
    pane = await openPane("en");
    await startInserting("ROI", "D2");
    await pane.user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^ROI/);
  });

  test("every control has a name, and every field its description and its problem", async () => {
    pane = await openPane("en");
    await startInserting("OTIF", "D2");
    await insert();
    for (const role of ["button", "textbox", "combobox"])
      expect(form().getAllByRole(role, { name: /\S/ })).toEqual(form().getAllByRole(role));
    expect(form().getByRole("textbox", { description: /^due is missing.*Due date of each line$/ })).toBe(
      field("due"),
    );
    expect(field("due").getAttribute("aria-invalid")).toBe("true");
    expect(field("orders").getAttribute("aria-invalid")).not.toBe("true");
  });
});
