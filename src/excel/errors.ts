/** What Office.js refuses, told apart by its codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
import type { PaneWords } from "../i18n/pane";

export type Problem = keyof PaneWords["problems"];

/** A request that Excel refused; the pane has one sentence for each problem. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: Problem,
    readonly code: string,
    cause: unknown,
  ) {
    super(`${problem} (${code})`, { cause });
    this.name = "WorkbookError";
  }
}

const problems = new Map<string, Problem>([
  ["InvalidOperationInCellEditMode", "cellEdited"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "notFound"],
  ["InvalidBinding", "notFound"],
  ["InvalidSelection", "severalAreas"],
  ["InvalidArgument", "badReference"],
  ["InvalidReference", "badReference"],
  ["RangeExceedsLimit", "tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["InsertDeleteConflict", "busy"],
  ["Conflict", "busy"],
  ["RequestAborted", "busy"],
  ["TooManyRequests", "busy"],
  ["ServiceNotAvailable", "offline"],
  ["ConnectionFailure", "offline"],
  ["NonBlankCellOffSheet", "badReference"],
  ["FileReadOnly", "readOnly"],
  ["ReadOnly", "readOnly"],
  ["ApiNotAvailable", "notSupported"],
  ["ApiNotFound", "notSupported"],
  ["NotImplemented", "notSupported"],
  ["UnsupportedOperation", "notSupported"],
  // Of the Common API: its own numbers.
  ["1009", "fileWithheld"],
  ["5000", "fileWithheld"],
  ["11000", "busy"],
  ["11001", "offline"],
]);

export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError(problems.get(code) ?? "unknown", code, error);
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) {
    // Numbers are the codes of the Common API.
    const { code } = error;
    if (typeof code === "string" || typeof code === "number") return String(code);
  }
  return error instanceof Error ? error.name : "GeneralException";
}
