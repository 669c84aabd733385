/** A sentence with the words marked that its verdicts rest on, each with the letters of the criteria. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Verdicts } from "../../core/smart/verdict";
import { useCriterionStyles } from "./looks";
import { segmentsOf } from "./segments";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  mark: {
    paddingBlock: "1px",
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  letters: {
    marginInlineStart: "2px",
    fontSize: "9px",
    lineHeight: 1,
    fontWeight: tokens.fontWeightBold,
    verticalAlign: "super",
  },
});

export interface EvidenceProps {
  readonly sentence: string;
  readonly verdicts: Verdicts;
}

export function Evidence({ sentence, verdicts }: EvidenceProps) {
  const styles = useStyles();
  const looks = useCriterionStyles();
  return (
    <p className={styles.sentence}>
      {segmentsOf(sentence, verdicts).map(({ text, criterion, ends }, index) =>
        criterion === undefined ? (
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <mark key={index} className={mergeClasses(styles.mark, looks[criterion])}>
            {text}
            {ends.length > 0 && (
              <span aria-hidden="true" className={styles.letters}>
                {/* Never alone on the next line. */}
                {"\u2060"}
                {ends.join("")}
              </span>
            )}
          </mark>
        ),
      )}
    </p>
  );
}
