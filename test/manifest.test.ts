/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { manifestRules } from "./manifest-rules";

const manifest = readFileSync("manifest.xml", "utf8");
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml");

test.each(Object.entries(manifestRules))("%s", (_, offenders) => {
  expect(offenders(parse(manifest))).toEqual([]);
});

describe("the rules find", () => {
  const faults: readonly [fault: string, right: string | RegExp, wrong: string][] = [
    ["an element that is not closed", "</Group>", ""],
    ["a page before its script", /<Script>.*?<\/Script>\s*(<Page>.*?<\/Page>)/s, "$1<Script />"],
    ["a misspelt element", /Supertip/g, "SuperTip"],
    ["an id that is not a GUID", /<Id>/, "<Id>x"],
    ["a version of three numbers", /<Version>\d+\./, "<Version>"],
    ["a resid without a resource", 'resid="Help.Url"', 'resid="Helpful.Url"'],
    ["a resource's id that is too long", /Help\.Url/g, "Help.Url.That.Is.Far.Longer.Than.Excel.Takes"],
    ["two resources of one id", 'Image id="Icon.16"', 'Image id="Icon.32"'],
    ["a tooltip that is too long", 'DefaultValue="Opens', `DefaultValue="${"Opens ".repeat(50)}`],
    ["an empty label", 'DefaultValue="Open JBP"', 'DefaultValue=""'],
    ["an address without https", "https://localhost:3000/help.html", "http://localhost:3000/help.html"],
    ["a label without Vietnamese", '<bt:Override Locale="vi-VN" Value="Mở JBP" />', ""],
    ["a name without Vietnamese", /<Override Locale="vi-VN" Value="JBP –.*?\/>/, ""],
    ["metadata without Vietnamese", /<bt:Override.*functions-vi.*\/>/, ""],
    ["a ribbon icon of another size", 'size="80" resid="Icon.80"', 'size="80" resid="Icon.32"'],
    ["a ribbon icon without 16 pixels", '<bt:Image size="16" resid="Icon.16" />', ""],
    ["an icon that is not there", "icon-64.png", "icon-65.png"],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"'],
    ["functions in a page of their own", /(<Page>\s*<SourceLocation resid=")Taskpane/, "$1Help"],
    ["no shared runtime among the requirements", /<Set Name="SharedRuntime".*\/>/, ""],
  ];

  test.each(faults)("%s", (_, right, wrong) => {
    const faulty = manifest.replace(right, wrong);
    expect(faulty).not.toBe(manifest);
    const broken = Object.values(manifestRules).flatMap((offenders) => offenders(parse(faulty)));
    expect(broken).not.toEqual([]);
  });
});
