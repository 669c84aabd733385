/** The selected objectives, judged as they are selected and typed, and the form that mends one of them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { type Place, writeReference } from "../../excel/reference";
import type { SelectedObjective } from "../../excel/selected-objectives";
import { Notice, sentence } from "../Notice";
import { shownNumber } from "../notation/values";
import { scrolling } from "../styles";
import { useLanguage, useWords } from "../words";
import { ObjectiveCard } from "./ObjectiveCard";
import type { Written } from "./useReplacement";
import { useSelectedObjectives } from "./useSelectedObjectives";
import { useObjectivesWords } from "./words";

const FixForm = lazy(() => import("./FixForm"));

const useStyles = makeStyles({
  list: {
    ...scrolling,
    padding: tokens.spacingHorizontalM,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  hidden: { display: "none" },
  status: { display: "grid", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The objective that was just written: what its cell held then, and how many activities followed it. */
interface JustWritten extends Written {
  readonly place: Place;
}

const nothing = { objectives: [], leftOut: { texts: 0, cells: 0 } };

export default function ObjectivesView() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useObjectivesWords();
  const pane = useWords();
  const { selected, refusal } = useSelectedObjectives();
  const [fixing, setFixing] = useState<SelectedObjective>();
  const [written, setWritten] = useState<JustWritten>();
  const list = useRef<HTMLDivElement>(null);
  const { objectives, leftOut } = selected ?? nothing;
  const stillWritten = objectives.find(
    ({ place, text }) => written && isSame(place, written.place) && text === written.text,
  );

  const left = useRef<Place>(undefined);
  useEffect(() => {
    if (!fixing && left.current) focusIn(list.current, left.current);
    left.current = fixing?.place;
  }, [fixing]);

  const fix = (objective: SelectedObjective) => {
    setWritten(undefined);
    setFixing(objective);
  };
  const close = (now?: JustWritten) => {
    setWritten(now);
    setFixing(undefined);
  };

  return (
    <>
      <div ref={list} tabIndex={-1} className={mergeClasses(styles.list, fixing && styles.hidden)}>
        <div role="status" className={styles.status}>
          {written && stillWritten && (
            <Notice tone="success">{words.written(stillWritten.place.area, written.activities)}</Notice>
          )}
          {refusal && <Notice>{sentence(refusal, pane)}</Notice>}
          {selected && (
            <p className={styles.note}>
              {objectives.length === 0 ? words.nothing : words.count(objectives.length)}
            </p>
          )}
        </div>
        {objectives.map((objective) => (
          <ObjectiveCard
            key={writeReference(objective.place)}
            objective={objective}
            onFix={() => fix(objective)}
          />
        ))}
        {leftOut.texts > 0 && (
          <p className={styles.note}>{words.textsLeftOut(shownNumber(leftOut.texts, language))}</p>
        )}
        {leftOut.cells > 0 && (
          <p className={styles.note}>{words.cellsLeftOut(shownNumber(leftOut.cells, language))}</p>
        )}
      </div>
      {fixing && (
        <Suspense>
          <FixForm
            objective={fixing}
            onClose={() => close()}
            onWritten={(now) => close({ ...now, place: fixing.place })}
          />
        </Suspense>
      )}
    </>
  );
}

function isSame(one: Place, other: Place): boolean {
  return writeReference(one) === writeReference(other);
}

/** The button that the form was opened with; where another cell is selected by now, the list. */
function focusIn(list: HTMLElement | null, place: Place): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-fix]") ?? [])];
  (buttons.find(({ dataset }) => dataset.fix === writeReference(place)) ?? list)?.focus();
}
