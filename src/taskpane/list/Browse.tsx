/** Finding a function: the search box over the list. It stays as it was while a function is being inserted. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { type CatalogEntry, catalog } from "../../functions/catalog";
import { useLanguage, useWords } from "../words";
import { FunctionList, rowsIn } from "./FunctionList";
import { search } from "./search";
import { SearchField } from "./SearchField";

const useStyles = makeStyles({
  browse: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  hidden: { display: "none" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  count: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
});

export interface BrowseProps {
  readonly hidden: boolean;
  readonly onInsert: (id: CatalogEntry["id"]) => void;
}

export function Browse({ hidden, onInsert }: BrowseProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { list: words } = useWords();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<CatalogEntry["id"]>();
  const [current, setCurrent] = useState<CatalogEntry["id"]>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => {
    const found = search(query);
    return catalog(language).filter(({ id }) => found.has(id));
  }, [language, query]);

  const wasHidden = useRef(hidden);
  useEffect(() => {
    if (wasHidden.current && !hidden)
      rowsIn(list.current)
        .find((row) => row.tabIndex === 0)
        ?.focus();
    wasHidden.current = hidden;
  }, [hidden]);

  return (
    <div className={mergeClasses(styles.browse, hidden && styles.hidden)}>
      <div className={styles.header}>
        <SearchField
          field={field}
          query={query}
          onQuery={setQuery}
          onDown={() => rowsIn(list.current)[0]?.focus()}
        />
      </div>
      <p role="status" className={styles.count}>
        {entries.length === 0 ? words.nothing(query.trim()) : words.count(entries.length)}
      </p>
      <div className={styles.scroll}>
        <FunctionList
          list={list}
          entries={entries}
          open={open}
          current={current}
          onOpen={setOpen}
          onCurrent={setCurrent}
          onInsert={onInsert}
          onLeave={() => field.current?.focus()}
        />
      </div>
    </div>
  );
}
