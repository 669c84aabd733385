/** What came of inserting: the value that the cell shows, or why nothing was written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { writeReference } from "../../excel/reference";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../../i18n/pane";
import { Notice, sentence } from "../Notice";
import { shownValue } from "../notation/values";
import { Waiting } from "../Waiting";
import { useLanguage, useWords } from "../words";
import type { Stage } from "./useInsertion";

const useStyles = makeStyles({
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

export interface OutcomeNoteProps {
  readonly stage: Stage;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

export function OutcomeNote({ stage, onReplace, onKeep }: OutcomeNoteProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const keep = useRef<HTMLButtonElement>(null);
  const asking = stage.kind === "occupied";
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  switch (stage.kind) {
    case "working":
      return <Waiting />;
    case "refused":
      return <Notice>{sentence(stage.error, words)}</Notice>;
    case "blocked":
      return <Notice>{words.blocked(writeReference(stage.draft.area))}</Notice>;
    case "occupied":
      return (
        <Notice tone="warning">
          {words.insert.occupied(writeReference(stage.draft.target), stage.content)}
          <div className={styles.actions}>
            <Button size="small" onClick={onReplace}>
              {words.insert.replace}
            </Button>
            <Button size="small" ref={keep} onClick={onKeep}>
              {words.insert.keep}
            </Button>
          </div>
        </Notice>
      );
    case "written":
      return (
        <Notice tone={stage.shown.kind === "error" ? "warning" : "success"}>
          {result(stage, words, language)}
        </Notice>
      );
    default:
      return null;
  }
}

/** Errors that are Excel's own, not the function's. */
const errorKeys = new Map<string, keyof PaneWords["cellErrors"]>([
  ["#NAME?", "notLoaded"],
  ["#SPILL!", "noRoom"],
]);

function result(
  { draft, shown, explanation }: Extract<Stage, { kind: "written" }>,
  { insert, cellErrors }: PaneWords,
  language: Language,
): string {
  const cell = writeReference(draft.target);
  switch (shown.kind) {
    case "busy":
      return insert.calculating(cell);
    case "value":
      return insert.written(cell, shownValue(shown.value, language, draft.format) || insert.blank);
    case "error": {
      const meaning = cellErrors[errorKeys.get(shown.code) ?? "other"];
      return `${insert.failed(cell, shown.code)} ${explanation ?? meaning}`;
    }
  }
}
