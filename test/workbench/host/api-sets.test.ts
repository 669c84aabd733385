// Every member the host declares must carry the requirement set that Microsoft's documentation gives it.
import { readFileSync } from "node:fs";
import ts from "typescript";
import type { HostClass, Member } from "../../../src/workbench/host/members";
import { classes } from "../../../src/workbench/host/model/classes";

const file = require.resolve("@types/office-js/index.d.ts");
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);

/** "ExcelApi 1.4" of a doc comment; where one member has several ("1.1 for get; 1.8 for set"), all of them. */
function apiSets(node: ts.Node): string[] {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join("\n");
  const [, sets = ""] = /\[Api set: ([^\]]+)\]/.exec(text) ?? [];
  const [name = ""] = sets.split(" ");
  return [...sets.matchAll(/\b\d+\.\d+\b/g)].map(([version]) => `${name} ${version}`);
}

/** Class name to member name to the sets that its comment, or else its class's, names. */
const documented = new Map<string, Map<string, string[]>>();
const functions = new Map<string, string[]>();
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
  if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
  for (const declaration of statement.body.statements) {
    if (ts.isFunctionDeclaration(declaration) && declaration.name)
      functions.set(declaration.name.text, apiSets(declaration));
    if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
    const members = documented.get(declaration.name.text) ?? new Map<string, string[]>();
    documented.set(declaration.name.text, members);
    for (const member of declaration.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
      if (name && !members.has(name)) {
        const own = apiSets(member);
        members.set(name, own.length > 0 ? own : apiSets(declaration));
      }
    }
  }
}

/** Undocumented members that a documented function of the client calls. */
const calledBy = new Map([
  ["Application.createWorkbook", "createWorkbook"],
  ["WorkbookCreated.id", "createWorkbook"],
  ["WorkbookCreated.open", "createWorkbook"],
]);

const declared = classes.flatMap((type: HostClass<unknown>) =>
  Object.entries(type.members)
    // Members with an underscore are the client's own, and undocumented.
    .filter(([name]) => !name.startsWith("_"))
    .map(([name, member]: [string, Member<unknown>]) => [type.name, name, member.apiSet] as const),
);

test.each(declared)("%s.%s is of %s, as documented", (className, name, apiSet) => {
  const caller = calledBy.get(`${className}.${name}`);
  expect(caller ? functions.get(caller) : documented.get(className)?.get(name)).toContain(apiSet);
});

test("no class is left out of the list", () => {
  expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
  expect(declared.length).toBeGreaterThan(100);
});
