/** The search box above the functions. */
import { Button, Input } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { ClearIcon, SearchIcon } from "../icons";
import { useWords } from "../words";

export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The arrow down or Enter: on to what was found. */
  readonly onDown: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

export function SearchField({ query, onQuery, onDown, field }: SearchFieldProps) {
  const { list: words } = useWords();
  const clear = () => {
    onQuery("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") clear();
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    onDown();
  };
  return (
    <Input
      ref={field}
      style={{ flexGrow: 1, minWidth: 0 }}
      type="search"
      value={query}
      placeholder={words.search}
      aria-label={words.search}
      contentBefore={<SearchIcon />}
      contentAfter={
        query === "" ? undefined : (
          <Button
            appearance="transparent"
            size="small"
            icon={<ClearIcon />}
            aria-label={words.clear}
            onClick={clear}
          />
        )
      }
      onChange={(_, { value }) => onQuery(value)}
      onKeyDown={onKeyDown}
    />
  );
}
