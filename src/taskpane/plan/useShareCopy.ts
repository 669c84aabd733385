/** Making a share copy of the open workbook, and what came of it. */
import { useState } from "react";
import { openNewWorkbook, readDocument } from "../../excel/document";
import { type WorkbookError, workbookError } from "../../excel/errors";
import type { Language } from "../../i18n/language";
import type { ShareCopyWords } from "../../i18n/share-copy";
import { FileRefused } from "../../xlsx/content";
import type { ShareCopy } from "../../xlsx/share/copy";

export type ShareStage =
  | { readonly kind: "ready" | "working" | "nothing" }
  | { readonly kind: "made"; readonly copy: Omit<ShareCopy, "bytes"> }
  /** What Excel handed over cannot be copied. */
  | { readonly kind: "unreadable"; readonly reason: keyof ShareCopyWords["refused"] }
  | { readonly kind: "refused"; readonly error: WorkbookError };

export function useShareCopy(language: Language): { stage: ShareStage; make: () => void } {
  const [stage, setStage] = useState<ShareStage>({ kind: "ready" });
  const make = () => {
    setStage({ kind: "working" });
    void shareCopy(language).then(setStage);
  };
  return { stage, make };
}

async function shareCopy(language: Language): Promise<ShareStage> {
  try {
    const file = await readDocument();
    const { copyWithoutAddIn } = await import("../../xlsx/share/copy");
    const { bytes, ...copy } = copyWithoutAddIn(file, language);
    if (copy.native === 0 && copy.values.length === 0) return { kind: "nothing" };
    await openNewWorkbook(bytes);
    return { kind: "made", copy };
  } catch (error) {
    if (!(error instanceof FileRefused)) return { kind: "refused", error: workbookError(error) };
    return { kind: "unreadable", reason: error.reason === "password" ? "password" : "other" };
  }
}
