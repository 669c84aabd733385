// Keeps the workbook's charts, which Univer has none of: they are part of its snapshot, changed by mutations (so that they
// are autosaved and undone like everything else), and follow the cells under them and those they are fed from.
import {
  CommandType,
  generateRandomId,
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
  UniverInstanceType,
  type ICommandInfo,
  type IMutation,
  type IMutationInfo,
  type Injector,
  type IRange,
} from "@univerjs/core";
import {
  CopySheetCommand,
  handleDefaultRangeChangeWithEffectRefCommands,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { moveSources, type Chart, type Source } from "./chart";

/** The name under which a snapshot keeps charts, by the ids of their sheets. */
export const chartsResource = "SHEET_JBP_CHART_PLUGIN";

export type ChartsBySheet = Readonly<Record<string, readonly Chart[]>>;

interface SetCharts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly Chart[];
}

/** A sheet's charts, all of them: the lists are never changed, only replaced. */
const setCharts = "jbp.mutation.set-charts";

const set = (unitId: string, subUnitId: string, charts: readonly Chart[]): IMutationInfo => ({
  id: setCharts,
  params: { unitId, subUnitId, charts } satisfies SetCharts,
});

/** These tell the interceptors which rows go, but not from which sheet. */
const sheetless = new Set([RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id]);

export class Charts {
  private readonly kept = new Map<string, ChartsBySheet>();
  /** The sheet from which rows or columns are being removed. */
  private removingFrom: string | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: () => FWorkbook,
  ) {
    injector.get(IResourceManagerService).registerPluginResource<ChartsBySheet>({
      pluginName: chartsResource,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.kept.get(unitId) ?? {}),
      parseJson: (text) => JSON.parse(text) as ChartsBySheet,
      onLoad: (unitId, charts) => this.kept.set(unitId, charts),
      onUnLoad: (unitId) => this.kept.delete(unitId),
    });
    const commands = injector.get(ICommandService);
    commands.registerCommand({
      id: setCharts,
      type: CommandType.MUTATION,
      handler: (_, { unitId, subUnitId, charts }) => {
        const bySheet = Object.entries({ ...this.kept.get(unitId), [subUnitId]: charts });
        this.kept.set(unitId, Object.fromEntries(bySheet.filter(([, { length }]) => length > 0)));
        return true;
      },
    } satisfies IMutation<SetCharts>);
    commands.beforeCommandExecuted(({ id, params }) => {
      if (sheetless.has(id)) this.removingFrom = (params as { subUnitId: string }).subUnitId;
    });
    injector
      .get(SheetInterceptorService)
      .interceptCommand({ getMutations: (command) => this.follow(command) });
  }

  /** The open workbook's charts; sheets without any are not listed. */
  get bySheet(): ChartsBySheet {
    return this.kept.get(this.unitId) ?? {};
  }

  of(sheetId: string): readonly Chart[] {
    return this.bySheet[sheetId] ?? [];
  }

  /** One step to undo. */
  replace(sheetId: string, charts: readonly Chart[]): void {
    const undo = set(this.unitId, sheetId, this.of(sheetId));
    const redo = set(this.unitId, sheetId, charts);
    this.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  private get unitId(): string {
    return this.workbook().getId();
  }

  /** What a command of the grid does to charts. */
  private follow(command: ICommandInfo): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const params = (command.params ?? {}) as { subUnitId?: string; targetSubUnitId?: string };
    const sheetId = params.subUnitId ?? this.removingFrom ?? this.workbook().getActiveSheet().getSheetId();
    this.removingFrom = undefined;
    const before = this.bySheet;
    return this.changes(before, this.after(before, command, sheetId, params.targetSubUnitId));
  }

  private after(
    before: ChartsBySheet,
    command: ICommandInfo,
    sheetId: string,
    copyId: string | undefined,
  ): ChartsBySheet {
    const own = before[sheetId] ?? [];
    if (command.id === RemoveSheetCommand.id) return { ...before, [sheetId]: [] };
    if (command.id === CopySheetCommand.id && copyId !== undefined)
      return { ...before, [copyId]: own.map((chart) => copy(chart, sheetId, copyId)) };
    return Object.fromEntries(
      Object.entries(before).map(([id, charts]) => [
        id,
        charts.map((chart) => {
          const fed = moveSources(chart, (source) => moveSource(source, sheetId, command));
          return id === sheetId ? moveChart(fed, command) : fed;
        }),
      ]),
    );
  }

  private changes(before: ChartsBySheet, after: ChartsBySheet) {
    const changed = Object.keys(after).filter((id) => {
      const charts = after[id] ?? [];
      return (
        charts.length !== (before[id]?.length ?? 0) || charts.some((chart, i) => chart !== before[id]?.[i])
      );
    });
    return {
      redos: changed.map((id) => set(this.unitId, id, after[id] ?? [])),
      undos: changed.map((id) => set(this.unitId, id, before[id] ?? [])),
    };
  }
}

type Corners = NonNullable<Source["area"]>;

/** Where cells are after rows or columns were inserted, removed or moved; undefined if they are gone. */
function moved(area: Corners, command: ICommandInfo): Corners | undefined {
  const range: IRange | null = handleDefaultRangeChangeWithEffectRefCommands({ ...area }, command);
  if (!range) return undefined;
  const { startRow, startColumn, endRow, endColumn } = range;
  const same =
    startRow === area.startRow &&
    startColumn === area.startColumn &&
    endRow === area.endRow &&
    endColumn === area.endColumn;
  return same ? area : { startRow, startColumn, endRow, endColumn };
}

function moveSource(source: Source, sheetId: string, command: ICommandInfo): Source {
  if (source.sheetId !== sheetId || !source.area) return source;
  const area = moved(source.area, command);
  if (area === source.area) return source;
  return area ? { sheetId, area } : { sheetId };
}

/** A chart whose cells are all gone stays where they were, without height or width, as in Excel. */
function moveChart(chart: Chart, command: ICommandInfo): Chart {
  const { from, to } = chart;
  const under = { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
  const area = moved(under, command);
  if (area === under) return chart;
  if (!area) return { ...chart, to: from };
  return {
    ...chart,
    from: { ...from, row: area.startRow, column: area.startColumn },
    to: { ...to, row: area.endRow, column: area.endColumn },
  };
}

/** A copied sheet's chart is fed from the copy, as in Excel. */
function copy(chart: Chart, from: string, to: string): Chart {
  const fed = moveSources(chart, (source) => (source.sheetId === from ? { ...source, sheetId: to } : source));
  return { ...fed, id: generateRandomId() };
}
