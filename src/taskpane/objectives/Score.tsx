/** How many of the five points an objective has. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { shownNumber } from "../notation/values";
import { useSharedStyles } from "../styles";
import { useLanguage } from "../words";
import { useObjectivesWords } from "./words";

const useStyles = makeStyles({
  score: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  of: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export function Score({ score }: { score: number }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useObjectivesWords();
  const shown = shownNumber(score, useLanguage());
  return (
    <span className={styles.score}>
      <span className={shared.spoken}>{words.score(shown)}</span>
      <span aria-hidden="true">
        {shown}
        <span className={styles.of}> / 5</span>
      </span>
    </span>
  );
}
