/** Inserting a function: one field an argument, filled by typing or by clicking in the sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FocusEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { writeReference } from "../../excel/reference";
import type { CatalogEntry } from "../../functions/catalog";
import { Code } from "../Code";
import { BackIcon } from "../icons";
import { Notice, sentence } from "../Notice";
import { shownNumber } from "../notation/values";
import { useFormStyles } from "../formStyles";
import { useLanguage, useWords } from "../words";
import { ArgumentField } from "./ArgumentField";
import { choices, type Draft, readForm } from "./draft";
import { targetField } from "./form";
import { OutcomeNote } from "./OutcomeNote";
import { useForm } from "./useForm";
import { useInsertion } from "./useInsertion";

const useStyles = makeStyles({
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface InsertFormProps {
  readonly entry: CatalogEntry;
  readonly onClose: () => void;
}

export default function InsertForm({ entry, onClose }: InsertFormProps) {
  const styles = useStyles();
  const page = useFormStyles();
  const words = useWords();
  const language = useLanguage();
  const { form, dispatch, refusal } = useForm(entry, language);
  const { stage, insert, resume } = useInsertion(language);
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { preview, problems, draft } = readForm(entry, form, language);

  const focusField = (field?: string) => {
    const all = [...(fields.current?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
    all.find(({ dataset }) => field === undefined || dataset.field === field)?.focus();
  };
  const focused = useRef<CatalogEntry["id"]>(undefined);
  useEffect(() => {
    // Not again when the view of the functions is shown again.
    if (focused.current !== entry.id) focusField(entry.parameters[0]?.name);
    focused.current = entry.id;
  }, [entry.id]);
  useEffect(resume, [form.values, form.target]);

  const problemOf = (field: string, label: string): string | undefined => {
    if (stage.kind === "unknown" && stage.mention.field === field) {
      const { kind, name } = stage.mention;
      return words.fields[kind === "sheet" ? "sheetUnknown" : "nameUnknown"](label, name);
    }
    const problem = tried ? problems[field] : undefined;
    return problem && words.fields[problem](label, "");
  };

  const write = async (draft: Draft, replace?: "anything") => {
    dispatch({ type: "focused", field: undefined });
    const next = await insert(draft, replace);
    if (next.kind === "unknown") focusField(next.mention.field);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft) void write(draft);
    else focusField(Object.keys(problems)[0]);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) =>
    dispatch({ type: "focused", field: target.dataset.field });

  const working = stage.kind === "working";
  return (
    <form
      noValidate
      className={page.form}
      aria-labelledby="insert-title"
      onSubmit={submit}
      onFocus={onFocus}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <div className={page.header}>
        <Button appearance="subtle" icon={<BackIcon />} aria-label={words.insert.back} onClick={onClose} />
        <h1 id="insert-title" className={page.title}>
          {words.insert.title(`JBP.${entry.id}`)}
        </h1>
      </div>
      <div ref={fields} className={page.scroll}>
        <p className={styles.summary}>{entry.summary}</p>
        {entry.parameters.map((parameter) => (
          <ArgumentField
            key={parameter.name}
            name={parameter.name}
            label={parameter.name}
            description={parameter.description}
            optional={parameter.optional}
            choices={choices(parameter, language)}
            text={form.values[parameter.name] ?? ""}
            problem={problemOf(parameter.name, parameter.name)}
            active={form.active === parameter.name}
            onText={(text) => dispatch({ type: "typed", field: parameter.name, text })}
          />
        ))}
        <ArgumentField
          name={targetField}
          label={words.insert.target}
          optional={false}
          text={form.target}
          problem={problemOf(targetField, words.insert.target)}
          active={form.active === targetField}
          onText={(text) => dispatch({ type: "typed", field: targetField, text })}
        />
      </div>
      <div className={page.footer}>
        <p>
          <span className={styles.caption}>{words.insert.preview(form.target)}</span>
          <br />
          <Code>{preview}</Code>
        </p>
        {draft && draft.area.rows * draft.area.columns > 1 && (
          <p className={styles.caption}>
            {words.insert.fills(
              shownNumber(draft.area.rows * draft.area.columns, language),
              writeReference(draft.area),
            )}
          </p>
        )}
        <div role="status" className={page.outcome}>
          {refusal && <Notice>{sentence(refusal, words)}</Notice>}
          <OutcomeNote
            stage={stage}
            onReplace={() => stage.kind === "occupied" && void write(stage.draft, "anything")}
            onKeep={() => {
              resume();
              focusField(targetField);
            }}
          />
        </div>
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {working ? words.insert.working : words.insert.submit}
        </Button>
      </div>
    </form>
  );
}
