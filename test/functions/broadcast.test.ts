import fc from "fast-check";
import { Failure } from "../../src/core/failure";
import type { Argument, Cell } from "../../src/functions/cells";
import type { Declaration } from "../../src/functions/declaration";
import { declarations } from "../../src/functions/declarations";
import { anyCell } from "./cells";

const functions = Object.entries(declarations).filter(([, { lifted }]) => lifted);

/** One value, a row, a column or a matrix of 3 × 2. */
const argument = fc.tuple(fc.constantFrom(1, 3), fc.constantFrom(1, 2)).chain(([rows, columns]) =>
  fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test.each(functions)(
  "%s over ranges is the same function for each row and column",
  async (_, declaration) => {
    const { parameters, width = 1 }: Declaration = declaration;
    const args = fc.array(argument, {
      minLength: declaration.parameters.length,
      maxLength: declaration.parameters.length,
    });
    await fc.assert(
      fc.asyncProperty(args, async (ranges) => {
        const broadcast = ranges.filter((_, i) => !parameters[i]?.range);
        const rows = Math.max(...broadcast.map((range) => range.length));
        const columns = Math.max(...broadcast.map((range) => range[0]?.length ?? 0));
        const single = (row: number, column: number) =>
          ranges.map((range, i): Argument => {
            if (parameters[i]?.range) return range;
            const cells = range[range.length === 1 ? 0 : row] as readonly Cell[];
            return cells[cells.length === 1 ? 0 : column];
          });
        const results = await declaration.call(ranges);
        if (results instanceof Failure) {
          expect([rows, columns]).toEqual([1, 1]);
          expect(await declaration.call(single(0, 0))).toEqual(results);
          return;
        }
        expect(results.map((line) => line.length)).toEqual(Array<number>(rows).fill(columns * width));
        for (const [row, line] of results.entries())
          for (let column = 0; column < columns; column++) {
            const own = line.slice(column * width, (column + 1) * width);
            const alone = await declaration.call(single(row, column));
            expect(alone instanceof Failure ? own.map(() => alone) : alone[0]).toEqual(own);
          }
      }),
      { numRuns: 60 },
    );
  },
);

test.each(functions)("%s takes each form of a blank alike", async (_, declaration) => {
  const args = fc.array(anyCell, {
    minLength: declaration.parameters.length,
    maxLength: declaration.parameters.length,
  });
  await fc.assert(
    fc.asyncProperty(args, fc.nat(), async (cells, pick) => {
      const at = pick % cells.length;
      const forms = [[[""]], [[null]], [[undefined]], "", null, undefined] as const;
      const answers = await Promise.all(
        forms.map(async (blank) => declaration.call(cells.map((cell, i) => (i === at ? blank : cell)))),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const [result] = [answers[0]].flat(2);
      const { optional, blankAllowed, name } = declaration.parameters[at]!;
      const wrongBefore = result instanceof Failure && result.about.parameter !== name;
      if (!optional && !blankAllowed && !wrongBefore)
        expect(result).toMatchObject({ code: "#N/A", reason: "blank", about: { parameter: name } });
    }),
    { numRuns: 60 },
  );
});
