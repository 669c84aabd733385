import { registration } from "../../.config/registration";

const id = "0f0e";

test("Excel on Windows finds the manifest's path under the add-in's id in the developer's registry key", () => {
  const { add, remove } = registration("win32", "C:\\Users\\kam", {
    id,
    manifest: "C:\\jbp\\dist\\manifest.xml",
  });
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  expect(add).toEqual({
    run: ["reg", "add", key, "/v", id, "/t", "REG_SZ", "/d", "C:\\jbp\\dist\\manifest.xml", "/f"],
  });
  expect(remove).toEqual({ run: ["reg", "delete", key, "/v", id, "/f"] });
});

test("Excel on a Mac finds a copy of the manifest in its wef folder", () => {
  const { add, remove } = registration("darwin", "/Users/kam", { id, manifest: "/jbp/dist/manifest.xml" });
  const copy = "/Users/kam/Library/Containers/com.microsoft.Excel/Data/Documents/wef/0f0e.manifest.xml";
  expect(add).toEqual({ copy: "/jbp/dist/manifest.xml", to: copy });
  expect(remove).toEqual({ remove: copy });
});

test("elsewhere the developer is told of Excel on the web and of the embedded workbook", () => {
  expect(() => registration("linux", "/home/kam", { id, manifest: "/jbp/dist/manifest.xml" })).toThrow(
    /no desktop Excel on linux\. Upload \/jbp\/dist\/manifest\.xml in Excel on the web .* npm start/,
  );
});
