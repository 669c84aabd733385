import { Workbook } from "@cj-tech-master/excelts";
import { ZipArchive } from "@cj-tech-master/excelts/archive";
import { workbenchWords } from "../../../src/i18n/workbench";
import { FileRefused } from "../../../src/xlsx/content";
import { readXlsx } from "../../../src/workbench/file/read";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zipOf = (path: string) => new ZipArchive().add(path, bytesOf("<x/>")).bytes();

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(bytes, "Kế hoạch").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FileRefused ? error.reason : `not refused: ${String(error)}`;
}

test("an empty file is refused as empty", async () => {
  expect(await refusal(new Uint8Array())).toBe("empty");
});

test("text is refused, whatever its name", async () => {
  expect(await refusal(bytesOf("Brand,Sales\nA,1"))).toBe("notXlsx");
});

test("only a file that is named .xlsx is told that its name is wrong", () => {
  for (const { refused } of Object.values(workbenchWords)) {
    expect(refused.notXlsx("b.csv")).not.toMatch(/although|dù/);
    expect(refused.notXlsx("b.XLSX")).toMatch(/although|dù/);
  }
});

test("another kind of package, such as a document, is refused as no workbook", async () => {
  expect(await refusal(await zipOf("word/document.xml"))).toBe("notXlsx");
});

test("a workbook with a password is refused for its password", async () => {
  expect(await refusal(new Uint8Array([...compound, 0, 1, ...utf16("EncryptedPackage")]))).toBe("password");
});

test("an old .xls workbook is refused as such", async () => {
  expect(await refusal(new Uint8Array([...compound, ...utf16("Workbook")]))).toBe("oldXls");
});

test("a workbook whose end is missing is refused as damaged", async () => {
  const file = new Workbook();
  file.addWorksheet("A").getCell("A1").value = 1;
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  expect(await refusal(bytes.slice(0, bytes.length / 2))).toBe("damaged");
});

test("a package with a workbook that is no XML is refused as damaged", async () => {
  expect(await refusal(await zipOf("xl/workbook.xml"))).toMatch(/^(damaged|noSheets)$/);
});
