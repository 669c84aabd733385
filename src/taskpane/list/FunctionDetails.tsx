/** What a planner needs to know before using a function: how it is written, its arguments, an example. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogEntry, CatalogParameter } from "../../functions/catalog";
import type { PaneWords } from "../../i18n/pane";
import { Code } from "../Code";
import { shownValue } from "../notation/values";
import { shownExample } from "../notation/example";
import { signature } from "../notation/separators";
import { useSharedStyles } from "../styles";
import { useLanguage, useSeparators, useWords } from "../words";

const useStyles = makeStyles({
  details: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  arguments: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  name: { display: "inline", fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  description: { margin: 0, color: tokens.colorNeutralForeground2 },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  insert: { justifySelf: "start" },
});

export interface FunctionDetailsProps {
  readonly id: string;
  readonly entry: CatalogEntry;
  readonly onInsert: () => void;
}

export function FunctionDetails({ id, entry, onInsert }: FunctionDetailsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { details: words } = useWords();
  const language = useLanguage();
  const separators = useSeparators();
  const { result } = entry.example;
  const results: readonly (number | string)[] = typeof result === "object" ? result : [result];
  return (
    <div id={id} className={styles.details}>
      <Code>{signature(entry.id, entry.parameters, separators)}</Code>
      <dl aria-label={words.arguments} className={styles.arguments}>
        {entry.parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt className={styles.name}>
              {parameter.name} <span className={styles.note}>{notes(parameter, words)}</span>
            </dt>
            <dd className={styles.description}>{parameter.description}</dd>
          </div>
        ))}
      </dl>
      {entry.lifted && <p className={styles.paragraph}>{words.lifted}</p>}
      <p className={styles.paragraph}>
        <span className={styles.note}>{words.example}</span>
        <br />
        <Code>{shownExample(entry, separators)}</Code> <span aria-hidden="true">→</span>
        <span className={shared.spoken}>{words.gives}</span>{" "}
        {results.map((value) => shownValue(value, language, entry.format)).join(" · ")}
      </p>
      <Button
        className={styles.insert}
        appearance="primary"
        size="small"
        aria-label={words.insertFunction(`JBP.${entry.id}`)}
        onClick={onInsert}
      >
        {words.insert}
      </Button>
    </div>
  );
}

/** "optional · range"; accepted words only where the description does not name them already. */
function notes(parameter: CatalogParameter, words: PaneWords["details"]): string {
  const { optional, range, options, description } = parameter;
  const unnamed = options.some((option) => !description.includes(option));
  return [optional && words.optional, range && words.range, unnamed && words.words(options.join(", "))]
    .filter((note) => note !== false)
    .join(" · ");
}
