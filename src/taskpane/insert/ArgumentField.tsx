/** The field of one argument: filled by typing, by choosing a word, or by clicking in the sheet while it is the active one. */
import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  /** Also shown while the planner is in the sheet, where the browser's own focus is gone. */
  active: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

export interface ArgumentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly optional: boolean;
  /** Words to choose from; a reference picked in the sheet joins them. */
  readonly choices?: readonly string[] | undefined;
  readonly text: string;
  readonly problem: string | undefined;
  readonly active: boolean;
  readonly onText: (text: string) => void;
}

export function ArgumentField(props: ArgumentFieldProps) {
  const { name, label, description, optional, choices, text, problem, active, onText } = props;
  const styles = useStyles();
  const { details, insert: words } = useWords();
  const className = mergeClasses(active && styles.active);
  const unset = optional ? words.unset : words.choose;
  return (
    <Field
      label={{
        className: styles.label,
        children: (
          <>
            {label}
            {optional && <span className={styles.note}> {details.optional}</span>}
          </>
        ),
      }}
      hint={description}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      {choices ? (
        <Select
          select={{ className }}
          data-field={name}
          required={!optional}
          value={text}
          onChange={(_, { value }) => onText(value)}
        >
          <option value="">{unset}</option>
          {(choices.includes(text) || text === "" ? choices : [text, ...choices]).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      ) : (
        <Input
          className={className}
          data-field={name}
          required={!optional}
          autoComplete="off"
          spellCheck={false}
          placeholder={active ? words.picking : undefined}
          value={text}
          onChange={(_, { value }) => onText(value)}
        />
      )}
    </Field>
  );
}
