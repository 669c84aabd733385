import { readDate, shownDate } from "../../src/taskpane/notation/dates";

test.each([
  [46424, "6-Feb-2027", "06/02/2027"],
  [61, "1-Mar-1900", "01/03/1900"],
  [31, "31-Jan-1900", "31/01/1900"],
])("the serial %d reads as in Excel: %s, %s", (serial, english, vietnamese) => {
  expect(shownDate(serial, "en")).toBe(english);
  expect(shownDate(serial, "vi")).toBe(vietnamese);
});

test("the time of day is left out of a date", () => {
  expect(shownDate(46424.75, "en")).toBe("6-Feb-2027");
});

test.each(["31/01/2027", "2027-01-31", "31.1.2027"])("%s is the last day of January 2027", (typed) => {
  expect(readDate(typed, "vi")).toEqual({ formula: "DATE(2027,1,31)", value: 46418 });
});

test.each(["31/02/2027", "00/01/2027", "01/13/2027", "28/02/1900"])("%s is no date", (typed) => {
  expect(readDate(typed, "vi")).toBeUndefined();
});
