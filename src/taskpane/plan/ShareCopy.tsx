/** Makes a copy of the workbook for somebody without the add-in, and says what became a value in it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type ShareCopyWords, shareCopyWords } from "../../i18n/share-copy";
import type { Cells } from "../../xlsx/share/copy";
import { Notice, sentence } from "../Notice";
import { useInSight } from "../useInSight";
import { useLanguage, useWords } from "../words";
import { type ShareStage, useShareCopy } from "./useShareCopy";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { display: "grid", gap: tokens.spacingVerticalS, width: "100%", "&:empty": { display: "none" } },
  places: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

export function ShareCopy() {
  const styles = useStyles();
  const language = useLanguage();
  const words = shareCopyWords[language];
  const { stage, make } = useShareCopy(language);
  const outcome = useInSight(stage);
  const title = useId();
  const working = stage.kind === "working";
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.intro}>{words.intro}</p>
      <Button disabledFocusable={working} onClick={make}>
        {working ? words.working : words.make}
      </Button>
      <div ref={outcome} role="status" className={styles.outcome}>
        <Outcome stage={stage} words={words} />
      </div>
    </section>
  );
}

function Outcome({ stage, words }: { readonly stage: ShareStage; readonly words: ShareCopyWords }) {
  const pane = useWords();
  switch (stage.kind) {
    case "made": {
      const { native, values, unfinished } = stage.copy;
      return (
        <>
          <Notice tone="success">
            {[words.made, ...(native > 0 ? [words.native(native)] : [])].join(" ")}
          </Notice>
          {unfinished.length > 0 && (
            <Notice tone="warning">
              {words.unfinished}
              <Places cells={unfinished} words={words} />
            </Notice>
          )}
          {values.length > 0 && (
            <div>
              {words.values}
              <Places cells={values} words={words} />
            </div>
          )}
        </>
      );
    }
    case "nothing":
      return <Notice tone="success">{words.nothing}</Notice>;
    case "unreadable":
      return <Notice>{words.refused[stage.reason]}</Notice>;
    case "refused":
      return <Notice>{sentence(stage.error, pane)}</Notice>;
    default:
      return null;
  }
}

/** More areas of one sheet would fill the pane. */
const most = 24;

function Places({ cells, words }: { readonly cells: readonly Cells[]; readonly words: ShareCopyWords }) {
  const styles = useStyles();
  return (
    <ul className={styles.places}>
      {cells.map(({ sheet, areas }) => {
        const shown = areas.slice(0, most).join(", ");
        const more = areas.length - most;
        return <li key={sheet}>{words.place(sheet, more > 0 ? `${shown} ${words.more(more)}` : shown)}</li>;
      })}
    </ul>
  );
}
