/** Where the open workbook's formulas spill to, with the values there: a snapshot keeps neither, a file needs both. */
import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "../engine/engine";
import type { Spill, Spills } from "../file/write";

type ByCell = Record<string, Record<string, IRange>>;

export function spillsOf(engine: Engine): Spills {
  const model = engine.univer.__getInjector().get(FormulaDataModel);
  const unitId = engine.workbook().getId();
  const values = model.getArrayFormulaCellData()[unitId] ?? {};
  const areas = (model.getArrayFormulaRange()[unitId] ?? {}) as Record<string, ByCell | null | undefined>;
  return Object.fromEntries(
    Object.entries(areas).map(([sheetId, byCell]) => {
      const cells = values[sheetId] ?? {};
      const spills = Object.values(byCell ?? {})
        .flatMap((columns) => Object.values(columns))
        .filter((area) => area.endRow > area.startRow || area.endColumn > area.startColumn)
        .map((area): Spill => ({
          area,
          values: Array.from({ length: area.endRow - area.startRow + 1 }, (_, down) =>
            Array.from(
              { length: area.endColumn - area.startColumn + 1 },
              (_, right) => cells[area.startRow + down]?.[area.startColumn + right] ?? null,
            ),
          ),
        }));
      return [sheetId, spills];
    }),
  );
}
