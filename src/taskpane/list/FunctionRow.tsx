/** One function of the list: its name and what it returns; open, its details. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CatalogEntry } from "../../functions/catalog";
import { ExpandIcon } from "../icons";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  row: { borderRadius: tokens.borderRadiusMedium },
  open: { backgroundColor: tokens.colorNeutralBackground2, marginBottom: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: {
    display: "grid",
    placeItems: "center",
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(90deg)" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  closedSummary: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

export interface FunctionRowProps {
  readonly entry: CatalogEntry;
  readonly open: boolean;
  /** The one row that Tab reaches; arrow keys reach the others. */
  readonly reached: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onInsert: () => void;
}

export function FunctionRow({ entry, open, reached, onToggle, onFocus, onInsert }: FunctionRowProps) {
  const styles = useStyles();
  const details = `details-${entry.id}`;
  return (
    <li className={mergeClasses(styles.row, open && styles.open)}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          data-function={entry.id}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          tabIndex={reached ? 0 : -1}
          onClick={onToggle}
          onFocus={onFocus}
        >
          <span className={mergeClasses(styles.chevron, open && styles.turned)}>
            <ExpandIcon />
          </span>
          <span>
            <span className={styles.name}>{entry.id}</span>{" "}
            <span className={mergeClasses(styles.summary, !open && styles.closedSummary)}>
              {entry.summary}
            </span>
          </span>
        </button>
      </h3>
      {open && <FunctionDetails id={details} entry={entry} onInsert={onInsert} />}
    </li>
  );
}
