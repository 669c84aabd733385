/** One objective: its sentence with the evidence, its score, its five verdicts, and the way to mend it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { judge } from "../../core/smart/judge";
import { writeReference } from "../../excel/reference";
import type { SelectedObjective } from "../../excel/selected-objectives";
import { adviceSentences } from "../../i18n/smart";
import { useLanguage } from "../words";
import { Evidence } from "./Evidence";
import { givenOf } from "./given";
import { Score } from "./Score";
import { VerdictList } from "./VerdictList";
import { useObjectivesWords } from "./words";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  cell: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  advice: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ObjectiveCardProps {
  readonly objective: SelectedObjective;
  readonly onFix: () => void;
}

export function ObjectiveCard({ objective, onFix }: ObjectiveCardProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useObjectivesWords();
  const heading = useId();
  const [showsReasons, setShowsReasons] = useState(false);
  const { place, text, calculated, row } = objective;
  const judgement = useMemo(() => judge(text, givenOf(row)), [text, row]);
  return (
    <article aria-labelledby={heading} className={styles.card}>
      <div className={styles.header}>
        <h2 id={heading} className={styles.cell}>
          {place.area}
        </h2>
        <Score score={judgement.score} />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsReasons}
          aria-label={words.whyCell(place.area)}
          onClick={() => setShowsReasons(!showsReasons)}
        >
          {words.why}
        </Button>
        {!calculated && (
          <Button
            size="small"
            data-fix={writeReference(place)}
            aria-label={words.fixCell(place.area)}
            onClick={onFix}
          >
            {words.fix}
          </Button>
        )}
      </div>
      <Evidence sentence={text} verdicts={judgement.verdicts} />
      <VerdictList sentence={text} judgement={judgement} showsReasons={showsReasons} />
      {calculated && <p className={styles.advice}>{words.calculated}</p>}
      {adviceSentences(judgement, language).map((sentence) => (
        <p key={sentence} className={styles.advice}>
          {sentence}
        </p>
      ))}
    </article>
  );
}
