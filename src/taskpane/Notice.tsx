/** A sentence about something that went wrong, read out when it appears. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbookError } from "../excel/errors";
import type { PaneWords } from "../i18n/pane";

/** Shows a refusal of Excel's, or clears what was shown. */
export type Report = (error: WorkbookError | undefined) => void;

export function sentence({ problem, code }: WorkbookError, { problems }: PaneWords): string {
  const words = problems[problem];
  return typeof words === "string" ? words : words(code);
}

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

export function Notice({ tone = "danger", children }: { tone?: "danger" | "warning"; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="alert" className={mergeClasses(styles.notice, tone === "warning" && styles.warning)}>
      {children}
    </div>
  );
}
