/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane, type OpenPane } from "./openPane";

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
      expect.stringMatching(/^MMeasurablepartial.*Add a target with a unit/),
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

  test("follows what is selected and typed while it is shown", async () => {
    await openView("en", [complete, "Increase sales"]);
    await card("A2");
    await pane.select("A1");
    await waitFor(() => expect(screen.queryByRole("article", { name: "A2" })).toBeNull());
    await pane.book.write("A1", [["Grow"]]);
    await (await card("A1")).findByText("Grow");
  });
});
