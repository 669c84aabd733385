/**
 * Shows why a JBP function failed: at the cell under the pointer or with the cursor, in Univer's own alert, and in the
 * status line, where it is read aloud.
 */
import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { createElement } from "react";
import { SheetsSelectionsService, type ISheetLocationBase } from "@univerjs/sheets";
import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  IEditorBridgeService,
} from "@univerjs/sheets-ui";
import { debounceTime, merge, Subject } from "rxjs";
import type { WorkbenchWords } from "../../i18n/workbench";
import type { Engine } from "../engine/engine";
import { cellAddress } from "../file/addresses";

/** The key of Univer's alert about a formula's error: under the same key, ours takes its place. */
const univerKey = "SHEET_FORMULA_ALERT";
const cursorKey = "JBP_CURSOR_ALERT";

/** Univer shows its own after 100 ms of rest; ours comes after. */
const rest = 120;

export type MessageOf = (sheetId: string, row: number, column: number) => string | undefined;

export class CellMessages {
  private readonly alerts: CellAlertManagerService;

  constructor(
    private readonly engine: Engine,
    private readonly messageOf: MessageOf,
    private readonly line: HTMLElement,
    private readonly words: WorkbenchWords,
  ) {
    const injector = engine.univer.__getInjector();
    this.alerts = injector.get(CellAlertManagerService);
    injector
      .get(HoverManagerService)
      .currentCell$.pipe(debounceTime(rest))
      .subscribe((cell) => cell && this.hovered(cell.location));
    const calculated$ = new Subject<void>();
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id) calculated$.next();
    });
    const selections = injector.get(SheetsSelectionsService);
    merge(selections.selectionMoveEnd$, selections.selectionSet$, calculated$)
      .pipe(debounceTime(rest))
      .subscribe(() => this.refresh());
    injector
      .get(IEditorBridgeService)
      .visible$.subscribe(({ visible }) => visible && this.alerts.removeAlert(cursorKey));
  }

  /** The cursor has moved, or its cell may have a new value. */
  private refresh(): void {
    this.alerts.removeAlert(cursorKey);
    const cell = this.cursor();
    const message = cell && this.messageOf(cell.subUnitId, cell.row, cell.col);
    const sentence = message ? this.words.cellError(cellAddress(cell.row, cell.col), message) : "";
    if (this.line.textContent !== sentence) this.line.textContent = sentence;
    const isEditing = this.engine.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
    if (message && !isEditing) this.show(cursorKey, cell, message);
  }

  private cursor(): ISheetLocationBase | undefined {
    const workbook = this.engine.workbook();
    const cell = workbook.getActiveRange();
    if (!cell) return undefined;
    return {
      unitId: workbook.getId(),
      subUnitId: cell.getSheetId(),
      row: cell.getRow(),
      col: cell.getColumn(),
    };
  }

  private hovered(location: ISheetLocationBase): void {
    const message = this.messageOf(location.subUnitId, location.row, location.col);
    if (!message) return;
    const cursor = this.cursor();
    // One cell, one alert.
    if (cursor && cursor.row === location.row && cursor.col === location.col)
      this.alerts.removeAlert(univerKey);
    else this.show(univerKey, location, message);
  }

  private show(key: string, location: ISheetLocationBase, message: string): void {
    const cell = this.engine.workbook().getActiveSheet().getRange(location.row, location.col);
    this.alerts.showAlert({
      key,
      location,
      type: CellAlertType.ERROR,
      title: cell.getDisplayValue(),
      message: createElement("span", { className: "cell-message" }, message),
      width: 280,
      height: 90,
    });
  }
}
