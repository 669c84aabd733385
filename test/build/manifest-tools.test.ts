import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInId, builtSite, requirementSets, ribbonTab, siteUrl, withSite } from "../../.config/manifest";

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

test("a built manifest tells which port it leads Excel to; without one it is the usual port", () => {
  const folder = mkdtempSync(join(tmpdir(), "jbp-"));
  const file = join(folder, "manifest.xml");
  expect(builtSite(file)).toBe(siteUrl());
  writeFileSync(file, withSite(manifest, "https://localhost:3001"));
  expect(builtSite(file)).toBe("https://localhost:3001");
  writeFileSync(file, withSite(manifest, "https://jbp.example.com"));
  expect(builtSite(file)).toBe(siteUrl());
  rmSync(folder, { recursive: true });
});

test("the id and the requirement sets are read from the manifest", () => {
  expect(addInId(manifest)).toBe("0f");
  expect(requirementSets(manifest)).toEqual({ ExcelApi: "1.7" });
});

test("a manifest without an id is refused", () => {
  expect(() => addInId("<OfficeApp />")).toThrow("manifest.xml has no <Id>.");
});

describe("the tab of the ribbon", () => {
  const tab = `<CustomTab id="Tab"><Group id="Group"><Label resid="G" />
    <Control xsi:type="Button" id="Show"><Label resid="L" />
      <Supertip><Title resid="L" /><Description resid="D" /></Supertip>
      <Icon><bt:Image size="16" resid="I.16" /><bt:Image size="32" resid="I.32" /></Icon>
      <Action xsi:type="ShowTaskpane"></Action></Control>
    <Control xsi:type="Button" id="Run"><Label resid="L" />
      <Supertip><Title resid="L" /><Description resid="D" /></Supertip>
      <Icon><bt:Image size="32" resid="I.32" /></Icon>
      <Action xsi:type="ExecuteFunction"><FunctionName>JBP.Run</FunctionName></Action></Control>
    </Group><Label resid="T" /></CustomTab>
    <bt:Image id="I.16" DefaultValue="https://localhost:3000/assets/i-16.png" />
    <bt:Image id="I.32" DefaultValue="https://localhost:3000/assets/i-32.png" />
    <bt:String id="T" DefaultValue="JBP" />
    <bt:String id="G" DefaultValue="P &amp; L"><bt:Override Locale="vi-VN" Value="Lãi &amp;amp; lỗ" /></bt:String>
    <bt:String id="L" DefaultValue="Run"><bt:Override Locale="vi-VN" Value="Chạy" /></bt:String>
    <bt:String id="D" DefaultValue="Runs."><bt:Override Locale="vi-VN" Value="Để chạy." /></bt:String>`;

  test("is read with its groups and buttons in both languages", () => {
    const button = {
      label: { en: "Run", vi: "Chạy" },
      tooltip: { en: "Runs.", vi: "Để chạy." },
      icon: "assets/i-32.png",
    };
    expect(ribbonTab(tab)).toEqual({
      label: { en: "JBP", vi: "JBP" },
      groups: [
        {
          label: { en: "P & L", vi: "Lãi &amp; lỗ" },
          buttons: [
            { id: "Show", ...button },
            { id: "Run", ...button, action: "JBP.Run" },
          ],
        },
      ],
    });
  });

  test("without its texts is refused", () => {
    expect(() => ribbonTab(tab.replace('id="L"', 'id="M"'))).toThrow("manifest.xml has nothing like");
  });
});
