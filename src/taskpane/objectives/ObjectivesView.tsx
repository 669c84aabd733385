/** The selected objectives, judged as they are selected and typed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { writeReference } from "../../excel/reference";
import { Notice, sentence } from "../Notice";
import { shownNumber } from "../notation/values";
import { useLanguage, useWords } from "../words";
import { ObjectiveCard } from "./ObjectiveCard";
import { useSelectedObjectives } from "./useSelectedObjectives";
import { useObjectivesWords } from "./words";

const useStyles = makeStyles({
  scroll: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export default function ObjectivesView() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useObjectivesWords();
  const pane = useWords();
  const { selected, refusal } = useSelectedObjectives();
  const { objectives, leftOut } = selected ?? { objectives: [], leftOut: { texts: 0, cells: 0 } };
  return (
    <div className={styles.scroll}>
      <div role="status">
        {refusal && <Notice>{sentence(refusal, pane)}</Notice>}
        {selected && (
          <p className={styles.note}>
            {objectives.length === 0 ? words.nothing : words.count(objectives.length)}
          </p>
        )}
      </div>
      {objectives.map((objective) => (
        <ObjectiveCard key={writeReference(objective.place)} objective={objective} />
      ))}
      {leftOut.texts > 0 && (
        <p className={styles.note}>{words.textsLeftOut(shownNumber(leftOut.texts, language))}</p>
      )}
      {leftOut.cells > 0 && (
        <p className={styles.note}>{words.cellsLeftOut(shownNumber(leftOut.cells, language))}</p>
      )}
    </div>
  );
}
