import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notice } from "../../.config/licences";

const folder = mkdtempSync(join(tmpdir(), "jbp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function installed(name: string, license: string | undefined, files: Record<string, string> = {}): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, version: "1.0.0", license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

test("packages of one licence text share it, and each is named with its version", () => {
  const text = "Apache License 2.0";
  const packages = [
    installed("b", "Apache-2.0", { LICENSE: text }),
    installed("a", "Apache-2.0", { "LICENSE.md": text }),
  ];
  expect(notice(packages)).toBe(`a 1.0.0\nb 1.0.0\n\n${text}`);
});

test("a notice stands beside its licence", () => {
  expect(notice([installed("c", "MIT", { LICENSE: "MIT text", NOTICE: "Made by C." })])).toContain(
    "MIT text\n\nMade by C.",
  );
});

test("a package without a licence text is named with the licence that it states", () => {
  expect(notice([installed("d", "MIT")])).toBe("d 1.0.0\n\nLicence: MIT (the package holds no text of it).");
});

test("a package without any licence fails the build", () => {
  const path = installed("e", undefined);
  expect(() => notice([path])).toThrow("The package e names no licence.");
});
