/** A sentence that stands out. The element around it says how it is read out. */
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
    overflowWrap: "anywhere",
  },
  danger: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

export interface NoticeProps {
  readonly tone?: "danger" | "warning" | "success";
  readonly children: ReactNode;
}

export function Notice({ tone = "danger", children }: NoticeProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.notice, styles[tone])}>{children}</div>;
}
