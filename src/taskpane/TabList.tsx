/** The tabs of the views: one stop for Tab, arrow keys open the others. Fluent's own would make the pane's first load 24 kB heavier. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { panelId, tabId, type ViewId, views } from "./views";
import { useWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex" },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-selected=true]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      "&::after": {
        content: "''",
        position: "absolute",
        insetInline: tokens.spacingHorizontalSNudge,
        bottom: 0,
        borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      },
    },
  },
  /** Keeps the width of the label when it becomes bold, so that the tabs beside it stay where they are. */
  label: {
    display: "grid",
    "&::after": {
      content: "attr(data-label)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export interface TabListProps {
  readonly shown: ViewId;
  readonly onShow: (id: ViewId) => void;
}

export function TabList({ shown, onShow }: TabListProps) {
  const styles = useStyles();
  const words = useWords();

  const onKeyDown = (event: KeyboardEvent) => {
    const next =
      views[
        moved(
          event.key,
          views.findIndex(({ id }) => id === shown),
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };

  return (
    <div role="tablist" aria-label={words.tabs} className={styles.list} onKeyDown={onKeyDown}>
      {views.map(({ id }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === shown}
          aria-controls={id === shown ? panelId(id) : undefined}
          tabIndex={id === shown ? 0 : -1}
          className={styles.tab}
          onClick={() => onShow(id)}
        >
          <span className={styles.label} data-label={words.views[id]}>
            {words.views[id]}
          </span>
        </button>
      ))}
    </div>
  );
}

function moved(key: string, index: number): number {
  const count = views.length;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? -1;
}
