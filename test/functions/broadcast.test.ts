import fc from "fast-check";
import { Failure } from "../../src/core/failure";
import type { Argument, Cell } from "../../src/functions/cells";
import type { Result } from "../../src/functions/declaration";
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

test.each(functions)("%s over ranges is the same function for each row and column", (_, declaration) => {
  const args = fc.array(argument, {
    minLength: declaration.parameters.length,
    maxLength: declaration.parameters.length,
  });
  fc.assert(
    fc.property(args, (ranges) => {
      const results = declaration.call(ranges) as Result[][];
      expect(results.length).toBe(Math.max(...ranges.map((range) => range.length)));
      for (const [row, line] of results.entries()) {
        expect(line.length).toBe(Math.max(...ranges.map((range) => range[0]?.length ?? 0)));
        for (const [column, result] of line.entries()) {
          const single = ranges.map((range): Argument => {
            const cells = range[range.length === 1 ? 0 : row] as readonly Cell[];
            return cells[cells.length === 1 ? 0 : column];
          });
          expect(declaration.call(single)).toEqual([[result]]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test.each(functions)("%s takes each form of a blank alike", (_, declaration) => {
  const args = fc.array(anyCell, {
    minLength: declaration.parameters.length,
    maxLength: declaration.parameters.length,
  });
  fc.assert(
    fc.property(args, fc.nat(), (cells, pick) => {
      const at = pick % cells.length;
      const forms = [[[""]], [[null]], [[undefined]], "", null, undefined] as const;
      const answers = forms.map((blank) =>
        declaration.call(cells.map((cell, i) => (i === at ? blank : cell))),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const [[result] = []] = answers[0] as Result[][];
      const { optional, blankAllowed, name } = declaration.parameters[at]!;
      const wrongBefore = result instanceof Failure && result.about.parameter !== name;
      if (!optional && !blankAllowed && !wrongBefore)
        expect(result).toMatchObject({ code: "#N/A", reason: "blank", about: { parameter: name } });
    }),
    { numRuns: 60 },
  );
});
