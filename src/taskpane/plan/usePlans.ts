/** The workbook's plans, and what comes of adding to them. */
import { useCallback, useEffect, useState } from "react";
import { type WorkbookError, workbookError } from "../../excel/errors";
import { completePlan, type Inserted, insertPlan } from "../../excel/plan/insert";
import { goToSheet, type PlanSummary, readPlans } from "../../excel/plan/plans";
import { UnknownReference } from "../../plan/layout/references";
import { plan } from "../../plan/plan";
import type { NewPlan } from "./planForm";

export type Stage =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly error: WorkbookError }
  /** Parts that are to be added need a column that is gone. */
  | { readonly kind: "columnGone"; readonly column: string }
  | { readonly kind: "inserted" | "completed"; readonly sheets: Inserted["sheets"] };

export interface Plans {
  /** Undefined until the workbook has been read. */
  readonly plans: readonly PlanSummary[] | undefined;
  readonly stage: Stage;
  readonly insert: (newPlan: NewPlan) => Promise<void>;
  readonly complete: (prefix: string) => Promise<void>;
  readonly open: (sheet: string) => Promise<void>;
}

export function usePlans(): Plans {
  const [plans, setPlans] = useState<readonly PlanSummary[]>();
  const [stage, setStage] = useState<Stage>({ kind: "idle" });

  const refuse = useCallback((error: unknown) => {
    if (error instanceof UnknownReference) setStage({ kind: "columnGone", column: error.reference });
    else setStage({ kind: "refused", error: workbookError(error) });
  }, []);
  const read = useCallback(() => readPlans(plan).then(setPlans, refuse), [refuse]);

  // Sheets are deleted outside of the pane: whoever comes back to it sees what is there now.
  useEffect(() => {
    const again = () => void read();
    again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [read]);

  const add = async (kind: "inserted" | "completed", adding: () => Promise<Inserted>) => {
    setStage({ kind: "working" });
    try {
      const { sheets } = await adding();
      setStage({ kind, sheets });
    } catch (error) {
      refuse(error);
    }
    await read();
  };

  return {
    plans,
    stage,
    insert: ({ settings, data }) => add("inserted", () => insertPlan(plan, settings, data)),
    open: (sheet) => goToSheet(sheet).catch(refuse),
    complete: (prefix) => add("completed", () => completePlan(plan, prefix)),
  };
}
