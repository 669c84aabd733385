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

test("a purpose that begins with to is led into once", () => {
  expect(compose({ ...english, purpose: "to defend category share" }, "en")).toBe(compose(english, "en"));
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
