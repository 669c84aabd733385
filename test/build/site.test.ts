/** @jest-environment jsdom */
// Looks at dist/, which `npm test` builds first.
import { existsSync, readFileSync } from "node:fs";
import { manifestRules } from "../manifest-rules";

const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");
const page = (file: string): Document => new DOMParser().parseFromString(read(file), "text/html");
const scripts = (file: string): (string | null)[] =>
  Array.from(page(file).scripts, (script) => script.getAttribute("src"));
const policy = (file: string): string =>
  page(file).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
const directive = (file: string, name: string): string | undefined =>
  policy(file)
    .split("; ")
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("the manifest of the site", () => {
  const manifest = new DOMParser().parseFromString(read("manifest.xml"), "text/xml");

  test.each(Object.entries(manifestRules))("%s", (_, offenders) => expect(offenders(manifest)).toEqual([]));

  test("every address in it is a file of the site", () => {
    const addresses = [...read("manifest.xml").matchAll(/"https:\/\/localhost:3000\/(.*?)"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(addresses).toContain("functions-vi.json");
    expect(addresses.filter((path) => !existsSync(`dist/${path}`))).toEqual([]);
  });
});

describe("the pane in Excel", () => {
  test("loads Office.js from Microsoft, then the functions, then itself", () => {
    expect(scripts("taskpane.html")).toEqual([officeJs, "functions.js", "taskpane.js"]);
  });

  test("may run scripts of its own origin and Microsoft's only, none of them made from text", () => {
    expect(directive("taskpane.html", "script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directive("taskpane.html", "connect-src")).toBe("'self'");
    expect(directive("taskpane.html", "default-src")).toBe("'none'");
  });
});

describe("the embedded workbook", () => {
  test("shows the very files that Excel loads, with Office.js from its own origin", () => {
    expect(scripts("workbench/taskpane.html")).toEqual([
      "seam.js",
      "office-js/office.js",
      "../functions.js",
      "../taskpane.js",
    ]);
  });

  test.each(["office.js", "excel-win32-16.01.js", "en-us/office_strings.js", "vi-vn/office_strings.js"])(
    "has Microsoft's %s unmodified",
    (file) => {
      expect(read(`workbench/office-js/${file}`)).toBe(
        readFileSync(`node_modules/@microsoft/office-js/dist/${file}`, "utf8"),
      );
    },
  );

  test("has Microsoft's licence beside Office.js", () => {
    expect(read("workbench/office-js/LICENSE.md")).toContain("MICROSOFT");
  });

  test.each(["workbench/index.html", "workbench/taskpane.html"])(
    "%s may run scripts of its own origin only",
    (file) => {
      expect(directive(file, "script-src")).toBe("'self'");
      expect(directive(file, "connect-src")).toBe("'self'");
      expect(directive(file, "default-src")).toBe("'none'");
    },
  );
});

test.each(["taskpane.html", "help.html", "workbench/index.html", "workbench/taskpane.html"])(
  "%s allows neither eval nor inline scripts nor another base",
  (file) => {
    expect(policy(file)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(policy(file)).toContain("base-uri 'none'");
    expect(scripts(file).filter((source) => source === null)).toEqual([]);
  },
);

test.each(["React", "Fluent", "stdlib"])("the licence notice names %s", (name) => {
  expect(read("LICENSES.txt")).toMatch(new RegExp(`^@?${name}[\\w/-]* \\d`, "im"));
});

test("the licence notice of the workbook names Univer", () => {
  expect(read("workbench/LICENSES.txt")).toMatch(/^@univerjs\/core \d/m);
});
