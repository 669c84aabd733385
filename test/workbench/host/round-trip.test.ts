/** @jest-environment jsdom */
import fc from "fast-check";
import { bootWorkbook, type Workbench } from "../boot";

let bench: Workbench;
beforeAll(async () => (bench = await bootWorkbook()));
afterAll(() => bench.close());

/** A value that comes back as it was written: text behind an apostrophe, so that nothing is read as a number or formula. */
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => [value, value + 0] as const),
  fc.boolean().map((value) => [value, value] as const),
  fc.string({ unit: "grapheme", minLength: 1 }).map((value) => [`'${value}`, value] as const),
  fc.constant(["", ""] as const),
);

const block = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("whatever is written is read back, through workbook files' snapshots too", async () => {
  await fc.assert(
    fc.asyncProperty(block, async (cells) => {
      const address = `A1:${"ABCDEF"[cells[0]!.length - 1]}${cells.length}`;
      const expected = cells.map((row) => row.map(([, value]) => value));
      await bench.write(
        "A1",
        cells.map((row) => row.map(([value]) => value)),
      );
      expect(await bench.read(address)).toEqual(expected);
      bench.engine.replace(bench.engine.save());
      expect(await bench.read(address)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("any text that is typed gives a value, never a failed batch", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
      const value = await bench.enter("A1", text.replace(/^=/, ""));
      expect(["string", "number", "boolean"]).toContain(typeof value);
    }),
    { numRuns: 50 },
  );
});
