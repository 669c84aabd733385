/** @jest-environment jsdom */
import { workbenchWords } from "../../../src/i18n/workbench";
import { lossList } from "../../../src/workbench/page/lossList";
import { Messages } from "../../../src/workbench/page/messages";

function messages() {
  const area = document.createElement("section");
  document.body.append(area);
  return { area, messages: new Messages(area, workbenchWords.en.messages) };
}

const texts = (area: HTMLElement) => [...area.querySelectorAll("p")].map((sentence) => sentence.textContent);
const button = (area: HTMLElement, label: string) =>
  [...area.querySelectorAll("button")].find((each) => each.textContent === label);

test("a message is announced, and stays until it is dismissed", () => {
  const { area, messages: shown } = messages();
  shown.show({ tone: "warning", text: "Không còn chỗ." });
  expect(area.getAttribute("aria-live")).toBe("polite");
  expect(texts(area)).toEqual(["Không còn chỗ."]);
  button(area, "Dismiss")?.click();
  expect(texts(area)).toEqual([]);
});

test("a message is text, never markup", () => {
  const { area, messages: shown } = messages();
  shown.show({ tone: "error", text: "“<img src=x>.xlsx” is empty." });
  expect(area.querySelector("img")).toBeNull();
  expect(texts(area)).toEqual(["“<img src=x>.xlsx” is empty."]);
});

test("an action runs once and takes the message away", () => {
  const { area, messages: shown } = messages();
  const [run, other] = [jest.fn(), jest.fn()];
  const actions = [
    { label: "Bring it back", run },
    { label: "Save it", run: other },
  ];
  shown.show({ tone: "news", text: "Reset.", actions });
  const action = button(area, "Bring it back");
  action?.click();
  expect(run).toHaveBeenCalledTimes(1);
  expect(other).not.toHaveBeenCalled();
  expect(texts(area)).toEqual([]);
});

test("the focus goes on when the dismissed message had it", () => {
  const { area, messages: shown } = messages();
  shown.afterwards = jest.fn();
  shown.show({ tone: "warning", text: "A" });
  button(area, "Dismiss")?.focus();
  button(area, "Dismiss")?.click();
  expect(shown.afterwards).toHaveBeenCalledTimes(1);
});

test("more than three messages would cover the grid: the oldest goes", () => {
  const { area, messages: shown } = messages();
  for (const text of ["1", "2", "3", "4"]) shown.show({ tone: "error", text });
  expect(texts(area)).toEqual(["2", "3", "4"]);
});

test("losses are listed with their first places", () => {
  const losses = [
    { kind: "charts", places: [] },
    { kind: "cellFormats", places: ["A!B1", "A!B2", "A!B3", "A!B4", "A!B5"] },
    { kind: "namedLinks", places: ["A!C1"] },
  ] as const;
  expect(lossList(losses, workbenchWords.en)).toBe(
    "charts, some cell formats (A!B1, A!B2, A!B3 and 2 more), links to names (A!C1)",
  );
  expect(lossList(losses, workbenchWords.vi)).toContain("một số định dạng ô (A!B1, A!B2, A!B3 và 2 chỗ nữa)");
});
