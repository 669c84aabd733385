/** Stands in for the part of Excel's runtime that functions need: its error type. The contract test uses Microsoft's own. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

/** For the tests of a file. */
export function useExcelErrors(): void {
  beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } }));
  afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));
}
