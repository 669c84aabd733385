import { Failure } from "../../src/core/failure";
import type { Argument } from "../../src/functions/cells";
import { declarations } from "../../src/functions/declarations";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";

beforeEach(() => setWorkbookLanguage("en"));
afterEach(() => setWorkbookLanguage(undefined));

const complete = "Increase OSA at WinMart from 91% to 97% by 31/12/2027, in order to grow the category";
const bare = "Tăng sell-out tại WinMart";

async function first(id: "SMART" | "SMARTHINT", ...args: Argument[]): Promise<unknown> {
  const results = await declarations[id].call(args);
  return results instanceof Failure ? results : results[0]?.[0];
}
const detail = (...args: Argument[]) => declarations.SMARTDETAIL.call(args);

test("a column of objectives gives a column of scores; a blank among them is #N/A in its place", async () => {
  const results = await declarations.SMART.call([[[complete], [""], ["Improve sales"]]]);
  expect(results).toEqual([[5], [expect.objectContaining({ code: "#N/A", reason: "blank" })], [1]]);
});

test("a blank objective alone is #N/A, and a text that is no objective scores nothing", async () => {
  expect(await first("SMART", [[""]])).toMatchObject({ code: "#N/A", about: { parameter: "objective" } });
  expect(await first("SMART", [["Last year sales grew"]])).toBe(0);
});

test("verdicts come in the order S M A R T, in the language of the workbook", async () => {
  expect(await detail("Improve sales")).toEqual([["partial", "partial", "unknown", "unknown", "missing"]]);
  setWorkbookLanguage("vi");
  expect(await detail("Improve sales")).toEqual([["một phần", "một phần", "chưa rõ", "chưa rõ", "thiếu"]]);
});

test("a column of objectives gives a row of five verdicts each", async () => {
  const results = await detail([[complete], [""]]);
  expect(results).toEqual([
    ["met", "met", "met", "met", "met"],
    Array.from({ length: 5 }, () => expect.objectContaining({ reason: "blank" }) as unknown),
  ]);
});

test("the arguments tell what the sentence does not", async () => {
  const history = [[100], [108], [113], [120]];
  expect(await detail(bare, 120, 128, history, 46752, "Sẵn hàng")).toEqual([
    ["met", "met", "met", "met", "met"],
  ]);
  expect(await detail(bare, 120, 200, history)).toEqual([["met", "met", "missing", "unknown", "missing"]]);
});

test("one history serves all objectives, and a blank in it is a gap rather than a zero", async () => {
  const results = await declarations.SMARTDETAIL.call([
    [[bare], [bare]],
    [[140], [140]],
    [[152], [240]],
    [[100, 108, "", 130, 140]],
  ]);
  expect((results as unknown[][]).map((line) => line[2])).toEqual(["met", "missing"]);
});

test("a due date may be a date or a text that names one with its year", async () => {
  for (const due of [46752, "31/12/2027", "Q4/2027", "quý 4/2027", "cuối năm 2027", "end of June 2027"])
    expect((await detail(bare, null, null, null, due)) as unknown[][]).toEqual([
      ["met", "partial", "unknown", "unknown", "met"],
    ]);
  for (const due of ["TBD", "hàng tháng", true])
    expect(await first("SMART", bare, null, null, null, due)).toMatchObject({
      code: "#VALUE!",
      reason: "notDate",
      about: { parameter: "due" },
    });
  expect(await first("SMART", bare, null, null, null, -1)).toMatchObject({ code: "#NUM!" });
});

test("a hint is one sentence a criterion, each thing said once, and nothing when all are met", async () => {
  expect(await first("SMARTHINT", complete)).toBe("");
  expect(await first("SMARTHINT", `${bare} từ 91% lên 97%`)).toBe(
    "Link it to a growth driver or a goal of the retailer, e.g. “in order to grow the category”. " +
      "Add a deadline, e.g. “by 31/12/2027”.",
  );
  const hint = (await first("SMARTHINT", "Last year sales grew")) as string;
  expect(hint.split("This is no objective yet")).toHaveLength(2);
});

test("a hint speaks the language that the call asks for", async () => {
  const args = [`${bare} từ 91% lên 97%`, null, null, null, 46752, null, null] as const;
  expect(await first("SMARTHINT", ...args, "vi")).toMatch(/^Hãy gắn với/);
  setWorkbookLanguage("vi");
  expect(await first("SMARTHINT", ...args, "tiếng Anh")).toMatch(/^Link it/);
});
