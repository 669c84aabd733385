import { readFileSync } from "node:fs";
import { withFunctionsTable } from "../.config/readme";

const readme = readFileSync("README.md", "utf8");
/** Prettier pads the columns of tables; what they say is the same. */
const unpadded = (text: string) => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");

test("the README's table of functions is the one that the declarations make", () => {
  expect(unpadded(withFunctionsTable(readme))).toBe(unpadded(readme));
});

test("the README names no script that package.json lacks", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? "");
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test("every file that the README shows or links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, file]) => file ?? "");
  for (const file of links) expect(() => readFileSync(file)).not.toThrow();
});
