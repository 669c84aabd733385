/** The five verdicts: criterion, grade, why where that is asked for, and what to add where it is not met. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { criteria, type Judgement } from "../../core/smart/verdict";
import { criterionNames, grades, hint } from "../../i18n/smart";
import { reason } from "../../i18n/smart-reasons";
import { useSharedStyles } from "../styles";
import { useLanguage } from "../words";
import { gradeIcons, useCriterionStyles, useGradeStyles } from "./looks";
import { useObjectivesWords } from "./words";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyle: "none" },
  verdict: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: {
    display: "grid",
    placeItems: "center",
    height: "18px",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightBold,
  },
  grade: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  hint: {
    gridColumn: "2 / -1",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  reason: { gridColumn: "2 / -1", margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
});

export interface VerdictListProps {
  readonly sentence: string;
  readonly judgement: Judgement;
  readonly showsReasons: boolean;
}

export function VerdictList({ sentence, judgement, showsReasons }: VerdictListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const criterionLooks = useCriterionStyles();
  const gradeLooks = useGradeStyles();
  const language = useLanguage();
  const words = useObjectivesWords();
  const hints = criteria.map((criterion) => hint(criterion, judgement, language));
  const reasons = showsReasons
    ? criteria.map((criterion) => reason(judgement.verdicts[criterion], language))
    : [];
  return (
    <ul className={styles.list}>
      {criteria.map((criterion, i) => {
        const { grade, evidence } = judgement.verdicts[criterion];
        const GradeIcon = gradeIcons[grade];
        const quoted = evidence.map(({ start, end }) => `“${sentence.slice(start, end)}”`).join(", ");
        const [why, advice] = [once(reasons, i), once(hints, i)];
        return (
          <li key={criterion} className={styles.verdict}>
            <span aria-hidden="true" className={mergeClasses(styles.letter, criterionLooks[criterion])}>
              {criterion}
            </span>
            <span>{criterionNames[criterion][language]}</span>
            <span className={mergeClasses(styles.grade, gradeLooks[grade])}>
              <GradeIcon />
              {grades[grade][language]}
              {quoted && <span className={shared.spoken}>{words.evidence(quoted)}</span>}
            </span>
            {why && <p className={styles.reason}>{why}</p>}
            {advice && <p className={styles.hint}>{advice}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** Criteria that lack the same thing, or that the same decides, share their sentence: the first of them says it. */
function once(sentences: readonly (string | undefined)[], i: number): string | undefined {
  return sentences.indexOf(sentences[i]) === i ? sentences[i] : undefined;
}
