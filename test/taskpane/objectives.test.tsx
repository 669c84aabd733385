/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { heard, inSheet, openPane, type OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const complete =
  "KAM Lan: increase OSA at Lotte from 91% to 97% by 31/12/2027, in order to defend category share";
const tabs = { en: "Objectives", vi: "Mục tiêu" };

/** Opens the view with these texts in A1, A2…, all of them selected. */
async function openView(language: "en" | "vi", texts: readonly unknown[]) {
  pane = await openPane(language);
  await pane.book.write(
    "A1",
    texts.map((text) => [text]),
  );
  await pane.user.click(screen.getByRole("tab", { name: tabs[language] }));
  await pane.select(`A1:A${texts.length}`);
}

const card = async (cell: string) => within(await screen.findByRole("article", { name: cell }));
const verdicts = async (cell: string) =>
  (await card(cell)).getAllByRole("listitem").map(({ textContent }) => textContent);
const says = (sentence: string | RegExp) => screen.findByText(sentence);

describe("the view of objectives", () => {
  test("says what to do while no text is selected", async () => {
    await openView("en", [42]);
    await says(/^Select cells with objectives/);
  });

  test("judges each selected text, in the order of the cells", async () => {
    await openView("en", [complete, 42, "", "Tăng OSA tại WinMart"]);
    await card("A4");
    expect(
      screen.getAllByRole("article").map((each) => within(each).getByRole("heading").textContent),
    ).toEqual(["A1", "A4"]);
    await says("2 objectives");
    (await card("A1")).getByText("5 of 5");
    expect(await verdicts("A4")).toEqual([
      expect.stringMatching(/^SSpecificmet/),
      expect.stringMatching(/^MMeasurablepartial.*Say where it stands today and where it is to be/),
      expect.stringMatching(/^AAchievableunknown/),
      expect.stringMatching(/^RRelevantunknown.*Link it to a growth driver/),
      expect.stringMatching(/^TTime-boundmissing.*Add a deadline/),
    ]);
  });

  test("speaks the pane's language, whatever the objective's", async () => {
    await openView("vi", [complete]);
    (await card("A1")).getByText("5 trên 5");
    expect((await verdicts("A1"))[3]).toBe("RPhù hợpđạtdựa vào “in order to defend category share”");
  });

  test("marks the words that the verdicts rest on, with the letters of the criteria", async () => {
    await openView("en", [complete]);
    const sentence = (await card("A1")).getByText(
      (_, element) => element?.tagName === "P" && element.textContent?.startsWith("KAM") === true,
    );
    const marked = [...sentence.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marked).toContain("by 31/12/2027\u2060T");
    expect(marked).toContain("97%\u2060MA");
    expect(sentence.textContent?.replaceAll(/\u2060[SMART]+/g, "")).toBe(complete);
  });

  test("says why each verdict is what it is when asked, by keyboard too, and no more when asked again", async () => {
    await openView("vi", ["Tăng OSA tại WinMart lên 97%"]);
    const why = (await card("A1")).getByRole("button", { name: "Vì sao A1 được chấm như vậy" });
    const before = await verdicts("A1");
    why.focus();
    await pane.user.keyboard("{Enter}");
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(await verdicts("A1")).toEqual([
      expect.stringMatching(/Nêu rõ bao nhiêu và ở đâu/),
      expect.stringMatching(/Có con số cần đạt/),
      expect.stringMatching(/Cần có cả mức hiện tại và mức cần đạt/),
      expect.stringMatching(/Chưa nêu mục đích/),
      expect.stringMatching(/Câu không nêu thời gian/),
    ]);
    await pane.user.keyboard("{Enter}");
    expect(why.getAttribute("aria-expanded")).toBe("false");
    expect(await verdicts("A1")).toEqual(before);
  });

  test("follows what is selected and typed while it is shown", async () => {
    await openView("en", [complete, "Increase sales"]);
    await card("A2");
    await pane.select("A1");
    await waitFor(() => expect(screen.queryByRole("article", { name: "A2" })).toBeNull());
    await pane.book.write("A1", [["Grow"]]);
    await (await card("A1")).findByText("Grow");
  });
});

const form = () => within(screen.getByRole("form"));
const field = (label: string | RegExp) => form().getByRole("textbox", { name: label });

const fixButton = async (cell: string) =>
  (await card(cell)).getByRole("button", { name: /^(Fix the objective|Sửa mục tiêu)/ });

async function openFix(cell: string) {
  await pane.user.click(await fixButton(cell));
  // The first time, its file is loaded.
  await screen.findByRole("form");
}

async function accept() {
  await pane.user.click(form().getByRole("button", { name: /^(Write into|Ghi vào)/ }));
  await heard();
}

describe("mending an objective", () => {
  test("starts from what the sentence says, leaves blanks where it says nothing, and writes only what was accepted", async () => {
    await openView("vi", ["Tăng OSA tại WinMart từ 91% lên 97%"]);
    await openFix("A1");
    expect(field(/^Chỉ số/)).toHaveProperty("value", "OSA");
    expect(field("Mức hiện tại")).toHaveProperty("value", "91%");
    expect(document.activeElement).toBe(field("Ai phụ trách"));
    form().getByText("[thời hạn]", { exact: false });
    expect(await pane.content("A1")).toBe("Tăng OSA tại WinMart từ 91% lên 97%");

    await pane.user.type(field("Ai phụ trách"), "KAM Lan");
    await pane.user.type(field("Thời hạn"), "31/12/2027");
    await pane.user.type(field(/^Lợi ích/), "giảm mất doanh số");
    expect(
      form()
        .getAllByText(/ trên 5$/)
        .map(({ textContent }) => textContent),
    ).toEqual(["3 trên 5", "5 trên 5"]);
    await accept();
    expect(await pane.content("A1")).toBe(
      "KAM Lan: tăng OSA tại WinMart từ 91% lên 97% trước 31/12/2027, nhằm giảm mất doanh số",
    );
    await says("A1 đã có câu mới.");
    await (await card("A1")).findByText("5 trên 5");
    expect(document.activeElement).toBe(await fixButton("A1"));
  });

  test("tells that it was written only while the cell holds it", async () => {
    await openView("en", ["Increase sales at Lotte by 12%"]);
    await openFix("A1");
    await pane.user.type(field(/^Who/), "KAM Lan");
    await accept();
    await says("A1 now holds the new sentence.");
    await inSheet(() => pane.book.engine.api.undo());
    await waitFor(() => expect(screen.queryByText(/now holds the new sentence/)).toBeNull());
    expect(await pane.content("A1")).toBe("Increase sales at Lotte by 12%");
    await inSheet(() => pane.book.engine.api.redo());
    await says("A1 now holds the new sentence.");
    await pane.book.write("A1", [["Increase sales at Lotte by 15%"]]);
    await waitFor(() => expect(screen.queryByText(/now holds the new sentence/)).toBeNull());
  });

  test("is left with Escape, which changes nothing and leads back to the objective", async () => {
    await openView("en", ["Increase sales at Lotte by 12%"]);
    await openFix("A1");
    await pane.user.keyboard("KAM Lan{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(await fixButton("A1"));
    expect(await pane.content("A1")).toBe("Increase sales at Lotte by 12%");
  });

  test("answers in the sentence's language, and in the other when told to", async () => {
    await openView("vi", ["Increase sales at Lotte by 12%"]);
    await openFix("A1");
    form().getByText(/increase sales at Lotte by 12% from/);
    await pane.user.selectOptions(form().getByRole("combobox", { name: "Ngôn ngữ của câu" }), "vi");
    form().getByText(/tăng sales tại Lotte thêm 12% từ/);
  });

  test("asks of what is to be done only for what it does not say, where it stands today among it", async () => {
    await openView("en", ["Win 40 endcaps at Lotte by 31/12/2027"]);
    await openFix("A1");
    expect(form().queryByRole("textbox", { name: "Deadline" })).toBeNull();
    await pane.user.type(field("Level today"), "25");
    form().getByText(/win 40 endcaps at Lotte by 31\/12\/2027, from 25 today, in order to/);
  });

  test("is not disturbed by clicks in the sheet", async () => {
    await openView("en", ["Increase sales at Lotte by 12%", complete]);
    await openFix("A1");
    await pane.user.type(field(/^Who/), "KAM Lan");
    await pane.select("A2");
    expect(field(/^Who/)).toHaveProperty("value", "KAM Lan");
    await accept();
    expect(await pane.content("A1")).toMatch(/^KAM Lan: increase sales at Lotte/);
    expect(await pane.content("A2")).toBe(complete);
  });

  test("never writes over what the cell was given meanwhile", async () => {
    await openView("en", ["Increase sales at Lotte by 12%"]);
    await openFix("A1");
    await pane.book.write("A1", [["something newer"]]);
    await accept();
    await says(/^Sheet1!A1 no longer holds the sentence that was read, so nothing was written/);
    expect(await pane.content("A1")).toBe("something newer");
  });

  test.each(["=1+1", "+84 903", "-Lan", "@Lan", "'Lan"])(
    "writes a sentence that begins with %s as text",
    async (owner) => {
      await openView("en", ["Increase sales at Lotte by 12%"]);
      await openFix("A1");
      await pane.user.type(field(/^Who/), owner);
      await accept();
      const read = await inSheet(async (context) => {
        const cell = context.workbook.worksheets
          .getItem("Sheet1")
          .getRange("A1")
          .load(["values", "valueTypes"]);
        await context.sync();
        return [cell.values, cell.valueTypes].flat(2) as unknown[];
      });
      expect(read).toEqual([expect.stringContaining(`${owner}: increase sales`), "String"]);
    },
  );

  test("is not offered where a formula gives the sentence", async () => {
    await openView("en", ['="Increase sales at "&"Lotte"']);
    (await card("A1")).getByText(/^A formula gives this sentence/);
    expect((await card("A1")).queryByRole("button", { name: /^Fix/ })).toBeNull();
  });

  test("says that a sheet is protected, and keeps what was filled in", async () => {
    await openView("vi", ["Tăng OSA tại WinMart"]);
    await inSheet(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await openFix("A1");
    await pane.user.type(field("Ai phụ trách"), "KAM Lan");
    await accept();
    await says(/^Trang tính đang được bảo vệ/);
    expect(field("Ai phụ trách")).toHaveProperty("value", "KAM Lan");
    expect(await pane.content("A1")).toBe("Tăng OSA tại WinMart");
  });

  test("every control has a name", async () => {
    await openView("en", [complete]);
    await openFix("A1");
    for (const role of ["button", "textbox", "combobox"])
      expect(form().getAllByRole(role, { name: /\S/ })).toEqual(form().getAllByRole(role));
  });
});
