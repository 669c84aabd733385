/** @jest-environment jsdom */
// Whatever a client asks for that the host does not declare is ApiNotFound, and the host goes on.
import fc from "fast-check";
import type { HostClass } from "../../../src/workbench/host/members";
import { classes } from "../../../src/workbench/host/model/classes";
import {
  actionTypes,
  dispIds,
  pathTypes,
  type Action,
  type BatchResponse,
  type ObjectPath,
} from "../../../src/workbench/host/protocol";
import { bootWorkbook, type Workbench } from "../boot";

let bench: Workbench;
beforeAll(async () => (bench = await bootWorkbook()));
afterAll(() => bench.close());

const root: ObjectPath = { Id: 1, ObjectPathType: pathTypes.root, Name: "" };
const below = (parent: ObjectPath, Name: string, type: "method" | "property", Arguments: unknown[] = []) => ({
  Id: parent.Id + 1,
  ObjectPathType: pathTypes[type],
  Name,
  ParentObjectPathId: parent.Id,
  ArgumentInfo: { Arguments },
});

const worksheets = below(root, "Worksheets", "property");
const sheet = below(worksheets, "GetItem", "method", ["Sheet1"]);
const range = below(sheet, "GetRange", "method", ["A1"]);
const format = below(range, "Format", "property");
const names = below(root, "Names", "property");

/** Where a client can stand: the class of the last path's object, and the paths that lead there. */
const places: readonly (readonly [className: string, paths: readonly ObjectPath[]])[] = [
  ["Workbook", [root]],
  ["WorksheetCollection", [root, worksheets]],
  ["Worksheet", [root, worksheets, sheet]],
  ["Range", [root, worksheets, sheet, range]],
  ["RangeFormat", [root, worksheets, sheet, range, format]],
  ["NamedItemCollection", [root, names]],
];

/** What a class knows; a collection may be asked for what its items know, too. */
function membersOf(className: string): object {
  const { members, items } = classes.find(({ name }: HostClass<unknown>) => name === className)!;
  return { ...members, ...items?.type.members };
}

/** Names of no member of a class: any text, what every object of JavaScript has, and members of other classes. */
const unknownMember = (className: string) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "members", "self"),
      fc.constantFrom(...classes.flatMap(({ members }) => Object.keys(members))),
    )
    .filter((name) => {
      const first = name.charAt(0).toLowerCase() + name.slice(1);
      return !Object.hasOwn(membersOf(className), first.split("/")[0]!) && !/^items\b/i.test(name);
    });

type Ask = "query" | "method" | "set" | "navigate" | "callForObject";

/** A batch that asks one thing of the place's object. */
function batchOf(paths: readonly ObjectPath[], ask: Ask, name: string, value: unknown) {
  const last = paths.at(-1)!;
  const way = ask === "navigate" ? "property" : ask === "callForObject" ? "method" : undefined;
  const asked = way ? [...paths, below(last, name, way, [value])] : paths;
  const action: Action = {
    Id: 1,
    ActionType: actionTypes[way ? "instantiate" : (ask as "query")],
    Name: ask === "query" || way ? "" : name,
    ObjectPathId: asked.at(-1)!.Id,
    ArgumentInfo: { Arguments: [value] },
    ...(ask === "query" && { QueryInfo: { Select: [name] } }),
  };
  return { Actions: [action], ObjectPaths: Object.fromEntries(asked.map((path) => [path.Id, path])) };
}

const unknownAsk = fc
  .constantFrom(...places)
  .chain(([className, paths]) =>
    fc.tuple(
      fc.constant(paths),
      fc.constantFrom<Ask>("query", "method", "set", "navigate", "callForObject"),
      unknownMember(className),
      fc.jsonValue(),
    ),
  );

interface External {
  Execute(
    dispId: number,
    args: unknown[][],
    callback: (answer: { toArray(): unknown[] } | number) => void,
  ): void;
}

/** Sends a batch as Office.js does, which itself would not send members that it does not know. */
const send = (batch: object) =>
  new Promise<BatchResponse | number>((resolve) => {
    const args = [["", "", "", "", JSON.stringify(batch)]];
    (window.external as unknown as External).Execute(dispIds.executeRichApiRequest, args, (answer) =>
      resolve(
        typeof answer === "number" ? answer : (JSON.parse(String(answer.toArray()[3])) as BatchResponse),
      ),
    );
  });

test("anything unknown that is asked of an object is ApiNotFound", async () => {
  await fc.assert(
    fc.asyncProperty(unknownAsk, async ([paths, ask, name, value]) => {
      const answer = await send(batchOf(paths, ask, name, value));
      expect(answer).toMatchObject({ Results: [], Error: { Code: "ApiNotFound" } });
    }),
    { numRuns: 1000 },
  );
  expect(await bench.enter("A1", "=1+1")).toBe(2);
});

test("any unknown property that Office.js loads is ApiNotFound", async () => {
  // The client reads these of an array for itself.
  const loadable = unknownMember("Range").filter((name) => !/^\s*$|^\$|,/.test(name));
  await fc.assert(
    fc.asyncProperty(fc.array(loadable, { minLength: 1, maxLength: 4 }), async (properties) => {
      const loading = bench.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").load(properties);
        await context.sync();
      });
      await expect(loading).rejects.toMatchObject({ code: "ApiNotFound" });
    }),
    { numRuns: 100 },
  );
  expect(await bench.enter("A1", "=1+2")).toBe(3);
});
