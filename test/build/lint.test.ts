import { execFileSync } from "node:child_process";

interface Snippet {
  readonly file: string;
  readonly code: string;
}

const crossing = [
  'import { shown } from "../taskpane/dates"; export const x = shown;',
  'export { shown } from "../taskpane/dates";',
  'export const x = import("../taskpane/dates");',
  'export type X = import("../excel/office").X;',
].map((code) => ({ file: "src/core/layer.ts", code }));
const nested = {
  file: "src/functions/native/layer.ts",
  code: 'export const x = import("../../excel/office");',
};
const impure = [
  "Date.now()",
  "new Date()",
  "Date()",
  "globalThis.Date.now()",
  "Math.random()",
  'fetch("/")',
].map((code) => ({ file: "src/core/pure.ts", code: `export const x = ${code};` }));
const allowed = [
  { file: "src/core/layer.ts", code: 'export const x = import("./ratio"), day = new Date(0);' },
  { file: "src/functions/layer.ts", code: 'export const x = import("../core/ratio");' },
  { file: "src/excel/layer.ts", code: 'export type X = import("../plan/plan").X;' },
];

/** ESLint reads its configuration as an ES module, so it runs in a process of its own; without types it is quick. */
const lint = `
  const { ESLint } = require("eslint");
  const lint = new ESLint({
    overrideConfigFile: ".config/eslint.config.mjs",
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith("no-restricted-"),
  });
  const verdict = async ({ file, code }) => {
    const [{ messages }] = await lint.lintText(code, { filePath: file });
    return messages.map(({ message }) => message).join(" ");
  };
  Promise.all(JSON.parse(process.argv[1]).map(verdict)).then((all) => console.log(JSON.stringify(all)));
`;

test("no layer reaches above itself, and the core is pure, in whatever form that is written", () => {
  const snippets: readonly Snippet[] = [...crossing, nested, ...impure, ...allowed];
  const answer = execFileSync(process.execPath, ["-e", lint, JSON.stringify(snippets)], { encoding: "utf8" });
  expect(JSON.parse(answer)).toEqual([
    ...[...crossing, nested].map(() => expect.stringContaining("may import only from") as string),
    ...impure.map(() => expect.stringMatching(/core\/ (has|is)/) as string),
    ...allowed.map(() => ""),
  ]);
});
