import { renamedColumns, withoutTables } from "../../../src/workbench/engine/table-references";

const names = new Map([
  ["Value", "Amount"],
  ["Amount", "Value"],
  ["Kết quả [%]", "Tỷ lệ #1"],
]);

test.each([
  ["=SUM(Drivers[Value])", "=SUM(Drivers[Amount])"],
  ["=drivers[[#This Row],[Value]]/DRIVERS[Amount]", "=drivers[[#This Row],[Amount]]/DRIVERS[Value]"],
  ["=SUM(Drivers[[Value]:[Amount]])", "=SUM(Drivers[[Amount]:[Value]])"],
  ["=Drivers[@Value]+Drivers[@[Value]]", "=Drivers[@Amount]+Drivers[@[Amount]]"],
  ["=Drivers[Kết quả '[%']]", "=Drivers[Tỷ lệ '#1]"],
  ["=SUM(Others[Value])", "=SUM(Others[Value])"],
  ['="Drivers[Value]"&Drivers[Value]', '="Drivers[Value]"&Drivers[Amount]'],
  ["='Drivers[Value]'!A1", "='Drivers[Value]'!A1"],
  ["=Drivers[#Headers]", "=Drivers[#Headers]"],
])("%s becomes %s", (formula, expected) => {
  expect(renamedColumns(formula, "Drivers", names)).toBe(expected);
});

test.each([
  ["=SUM(Drivers[Value])*Others[Value]", "=SUM(#REF!)*Others[Value]"],
  ["=SUM(drivers[[Value]:[Amount]],DRIVERS)", "=SUM(#REF!,#REF!)"],
  ["=Drivers[Kết quả '[%']]&Drivers2[Value]", "=#REF!&Drivers2[Value]"],
  ['="Drivers"&Drivers(1)', '="Drivers"&Drivers(1)'],
  ["='Drivers'!A1+Drivers!A1+My.Drivers", "='Drivers'!A1+Drivers!A1+My.Drivers"],
])("%s without the table is %s", (formula, expected) => {
  expect(withoutTables(formula, ["Drivers"])).toBe(expected);
});
