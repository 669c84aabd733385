/** The plans of the workbook: where they are, and what somebody deleted of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PlanSummary } from "../../excel/plan/plans";
import { sheetWords } from "./sheets";
import { usePlanViewWords } from "./words";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  plan: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PlanListProps {
  readonly plans: readonly PlanSummary[];
  readonly working: boolean;
  readonly onOpen: (sheet: string) => void;
  readonly onComplete: (prefix: string) => void;
}

export function PlanList({ plans, ...actions }: PlanListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {plans.map((plan) => (
        <PlanItem key={plan.prefix} plan={plan} {...actions} />
      ))}
    </ul>
  );
}

type PlanItemProps = Omit<PlanListProps, "plans"> & { readonly plan: PlanSummary };

function PlanItem({ plan, working, onOpen, onComplete }: PlanItemProps) {
  const styles = useStyles();
  const words = usePlanViewWords();
  const name = useId();
  const { prefix, supplier, retailer, sheet, missing, language } = plan;
  return (
    <li className={styles.plan}>
      <p id={name} className={styles.name}>
        {words.plan(supplier, retailer) || words.unnamed}
      </p>
      {missing.length > 0 && (
        <p className={styles.missing}>{words.missing(sheetWords(missing, language).join(", "))}</p>
      )}
      <div className={styles.actions}>
        {sheet !== undefined && (
          <Button size="small" aria-describedby={name} onClick={() => onOpen(sheet)}>
            {words.open}
          </Button>
        )}
        {missing.length > 0 && (
          <Button
            size="small"
            aria-describedby={name}
            disabledFocusable={working}
            onClick={() => onComplete(prefix)}
          >
            {words.complete}
          </Button>
        )}
      </div>
    </li>
  );
}
