import { addInId, requirementSets, siteUrl, withSite } from "../../.config/manifest";

const manifest = `<Id>0f</Id><Set Name="ExcelApi" MinVersion="1.7" /><Url DefaultValue="https://localhost:3000/help.html" />`;

test("the site is the developer's own machine until another is named", () => {
  expect(siteUrl()).toBe("https://localhost:3000");
});

test("the address of the site loses its last slash", () => {
  expect(siteUrl("https://jbp.example.com/excel/")).toBe("https://jbp.example.com/excel");
  expect(siteUrl("https://jbp.example.com")).toBe("https://jbp.example.com");
});

test.each([
  "http://jbp.example.com",
  "jbp.example.com",
  "true",
  "",
  "https://jbp.example.com/?v=1",
  "https://a.b/#c",
])('the address "%s" is refused with a sentence that names it', (address) => {
  expect(() => siteUrl(address)).toThrow(
    `must be https, such as https://jbp.example.com/excel, but is "${address}".`,
  );
});

test("the site takes the place of the developer's machine throughout the manifest, as XML", () => {
  expect(withSite(manifest, "https://jbp.example.com/a&b")).toContain(
    '"https://jbp.example.com/a&amp;b/help.html"',
  );
});

test("the id and the requirement sets are read from the manifest", () => {
  expect(addInId(manifest)).toBe("0f");
  expect(requirementSets(manifest)).toEqual({ ExcelApi: "1.7" });
});

test("a manifest without an id is refused", () => {
  expect(() => addInId("<OfficeApp />")).toThrow("manifest.xml has no <Id>.");
});
