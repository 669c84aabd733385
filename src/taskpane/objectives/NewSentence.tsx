/** The sentence that the builder made, its blanks standing out. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  blank: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

const blank = /(\[[^\]]*\])/;

export function NewSentence({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.sentence}>
      {children.split(blank).map((part, index) =>
        blank.test(part) ? (
          <span key={index} className={styles.blank}>
            {part}
          </span>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </p>
  );
}
