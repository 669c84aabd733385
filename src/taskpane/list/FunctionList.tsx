/** The functions by family. Arrow keys move between them, Enter opens one, Escape closes it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import type { CatalogEntry } from "../../functions/catalog";
import { useWords } from "../words";
import { FunctionRow } from "./FunctionRow";

const useStyles = makeStyles({
  family: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  rows: { listStyle: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});

export interface FunctionListProps {
  readonly entries: readonly CatalogEntry[];
  /** The open function, and the one that Tab reaches. */
  readonly open: CatalogEntry["id"] | undefined;
  readonly current: CatalogEntry["id"] | undefined;
  readonly onOpen: (id: CatalogEntry["id"] | undefined) => void;
  readonly onCurrent: (id: CatalogEntry["id"]) => void;
  readonly onInsert: (id: CatalogEntry["id"]) => void;
  readonly onLeave: () => void;
  readonly list: RefObject<HTMLDivElement | null>;
}

export function FunctionList(props: FunctionListProps) {
  const { entries, open, current, onOpen, onCurrent, onInsert, onLeave, list } = props;
  const styles = useStyles();
  const words = useWords();
  const families = [...new Set(entries.map(({ family }) => family))].map((family) => ({
    family,
    members: entries.filter((entry) => entry.family === family),
  }));
  const reached = entries.some(({ id }) => id === current) ? current : entries[0]?.id;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      if (open === undefined) onLeave();
      else {
        onOpen(undefined);
        rowsIn(list.current)
          .find((row) => row.dataset.function === open)
          ?.focus();
      }
      return;
    }
    const rows = rowsIn(list.current);
    const next = rows[moved(event.key, rows.indexOf(event.target as HTMLElement), rows.length)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {families.map(({ family, members }) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`} className={styles.family}>
            {words.families[family]}
            <span className={styles.count}>{members.length}</span>
          </h2>
          <ul className={styles.rows}>
            {members.map((entry) => (
              <FunctionRow
                key={entry.id}
                entry={entry}
                open={entry.id === open}
                reached={entry.id === reached}
                onToggle={() => onOpen(entry.id === open ? undefined : entry.id)}
                onFocus={() => onCurrent(entry.id)}
                onInsert={() => onInsert(entry.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The buttons of the list, in the order in which they are shown. */
export function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-function]") ?? [])];
}

function moved(key: string, index: number, count: number): number {
  if (index < 0) return -1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? -1;
}
