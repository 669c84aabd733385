import { compose, type Slots } from "../../../src/core/smart/compose";
import { judge } from "../../../src/core/smart/judge";
import { slotsOf } from "../../../src/core/smart/slots";
import { writtenIn } from "../../../src/core/smart/writtenIn";

const english: Slots = {
  owner: "KAM Lan",
  metric: "OSA",
  scope: "Lotte",
  from: "91",
  to: "97",
  unit: "%",
  due: "31/12/2027",
  purpose: "defend category share",
};
const vietnamese: Slots = { ...english, scope: "Bách Hóa Xanh", purpose: "giảm mất doanh số" };

test("complete slots make a sentence that scores 5", () => {
  expect(compose(english, "en")).toBe(
    "KAM Lan: increase OSA at Lotte from 91% to 97% by 31/12/2027, in order to defend category share",
  );
  expect(compose(vietnamese, "vi")).toBe(
    "KAM Lan: tăng OSA tại Bách Hóa Xanh từ 91% lên 97% trước 31/12/2027, nhằm giảm mất doanh số",
  );
  expect(judge(compose(english, "en")).score).toBe(5);
  expect(judge(compose(vietnamese, "vi")).score).toBe(5);
});

test("figures that fall make a sentence that reduces", () => {
  expect(compose({ ...english, metric: "out of stock", from: "9", to: "6" }, "en")).toContain(
    "reduce out of stock",
  );
  expect(compose({ ...vietnamese, metric: "tỷ lệ hết hàng", from: "9", to: "6" }, "vi")).toContain(
    "xuống 6%",
  );
});

test("unknown slots stay visible as blanks", () => {
  expect(compose({ metric: "OSA" }, "en")).toBe(
    "[owner]: [increase or reduce] OSA at [retailer, channel or product] from [level today] to [target] by [deadline], in order to [benefit for the retailer or the growth driver]",
  );
  expect(compose({ metric: "OSA" }, "vi")).toContain("[ai phụ trách]: [tăng hay giảm] OSA");
});

test("a slot's own words are not doubled", () => {
  const sentence = compose(
    { ...english, due: "within 12 weeks", scope: "in the North", purpose: "so that shelves are full" },
    "en",
  );
  expect(sentence).toContain("OSA in the North from 91% to 97% within 12 weeks, so that shelves are full");
});

const purposeIn = (language: "en" | "vi", purpose: string) =>
  compose({ ...english, purpose }, language).replace(/.*2027, /, "");

test.each([
  ["grow the category", "in order to grow the category"],
  ["to defend category share", "in order to defend category share"],
  ["cement our position", "in order to cement our position"],
  ["help the retailer win", "in order to help the retailer win"],
  ["more traffic", "in support of more traffic"],
  ["for more traffic", "in support of more traffic"],
  ["traffic", "in support of traffic"],
  ["sales growth", "in support of sales growth"],
  ["an increase in traffic", "in support of an increase in traffic"],
  ["increase in traffic", "in support of increase in traffic"],
  ["growing the category", "in support of growing the category"],
  ["Drink + snack occasions", "in support of Drink + snack occasions"],
  ["shelves are full", "so that shelves are full"],
  ["both sides win", "so that both sides win"],
  ["the retailer wins new shoppers", "so that the retailer wins new shoppers"],
  ["it brings traffic", "so that it brings traffic"],
  ["grows the category", "so that it grows the category"],
  ["because shoppers leave empty shelves", "because shoppers leave empty shelves"],
  ["so that shelves are full", "so that shelves are full"],
])("the purpose %j is read on as %j", (purpose, told) => {
  expect(purposeIn("en", purpose)).toBe(told);
});

test.each([
  ["giảm mất doanh số", "nhằm giảm mất doanh số"],
  ["tăng trưởng ngành hàng", "nhằm tăng trưởng ngành hàng"],
  ["nhiều khách hơn", "để có nhiều khách hơn"],
  ["giỏ hàng lớn hơn", "để có giỏ hàng lớn hơn"],
  ["không mất doanh số", "để không mất doanh số"],
  ["kệ luôn đầy hàng", "để kệ luôn đầy hàng"],
  ["chuỗi tăng ngành hàng", "để chuỗi tăng ngành hàng"],
  ["hai bên cùng có lợi", "để hai bên cùng có lợi"],
  ["để khách quay lại", "để khách quay lại"],
  ["bởi vì kệ trống làm mất khách", "bởi vì kệ trống làm mất khách"],
])("in Vietnamese the purpose %j is read on as %j", (purpose, told) => {
  expect(purposeIn("vi", purpose)).toBe(told);
});

test("slots are filled from what the sentence says", () => {
  expect(
    slotsOf(
      "KAM Lan: nâng OSA tại WinMart miền Bắc từ 91% lên 97% trước cuối năm 2027 nhằm giảm mất doanh số",
    ),
  ).toEqual({
    owner: "KAM Lan",
    direction: "up",
    metric: "OSA",
    scope: "WinMart miền Bắc",
    from: "91%",
    to: "97%",
    due: "cuối năm 2027",
    purpose: "nhằm giảm mất doanh số",
  });
  expect(slotsOf("Cut stock cover at Lotte by 10% within 12 weeks")).toEqual({
    direction: "down",
    metric: "stock cover",
    scope: "Lotte",
    change: "10%",
    due: "within 12 weeks",
  });
});

test("a sentence that says nothing fills no slot", () => {
  expect(slotsOf("")).toEqual({});
  expect(slotsOf("Tăng OSA")).toEqual({ direction: "up", metric: "OSA" });
});

test.each([
  ["KAM Lan: tăng OSA tại WinMart từ 91% lên 97%", "vi"],
  ["Tang do phu tai WinMart len 97%", "vi"],
  ["Increase OSA at Bách Hóa Xanh from 91% to 97%", "en"],
  ["97%", undefined],
])("%j is written in %s", (sentence, language) => expect(writtenIn(sentence)).toBe(language));

test("building again what was built changes nothing", () => {
  for (const [slots, language] of [
    [english, "en"],
    [vietnamese, "vi"],
  ] as const) {
    // prettier-ignore
    const sentence = compose(slots, language);
    expect(compose(slotsOf(sentence), language)).toBe(sentence);
  }
});
