/** Building an objective anew from what it says already: a field a slot, the old and the new sentence side by side. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { compose, type Slots } from "../../core/smart/compose";
import { openIn } from "../../core/smart/deed";
import { judge } from "../../core/smart/judge";
import { slotsOf } from "../../core/smart/slots";
import { writtenIn } from "../../core/smart/writtenIn";
import { writeReference } from "../../excel/reference";
import type { SelectedObjective } from "../../excel/selected-objectives";
import { type Language, languages } from "../../i18n/language";
import { BackIcon } from "../icons";
import { Notice, sentence } from "../Notice";
import { useFormStyles } from "../formStyles";
import { Waiting } from "../Waiting";
import { useLanguage, useWords } from "../words";
import { givenOf } from "./given";
import { NewSentence } from "./NewSentence";
import { rowSlots } from "./rowSlots";
import { Score } from "./Score";
import { type Slot, SlotField } from "./SlotField";
import { useReplacement, type Written } from "./useReplacement";
import { useObjectivesWords } from "./words";

const useStyles = makeStyles({
  sentence: { display: "grid", gap: tokens.spacingVerticalXXS },
  caption: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalS },
});

/** In the order of the sentence. */
const movement = [
  "direction",
  "metric",
  "scope",
  "from",
  "to",
  "change",
  "unit",
] as const satisfies readonly Slot[];
/** What is held has one level. */
const held = ["direction", "metric", "scope", "to", "unit"] as const satisfies readonly Slot[];

/** A deed stands for what is moved, and says some of the rest itself; emptied, it stays to be filled again. */
function slotOrder({ deed, direction }: Slots): readonly Slot[] {
  const open = deed?.trim() ? openIn(deed) : undefined;
  const moved = open ? [] : direction === "hold" ? held : movement;
  const order: readonly Slot[] = [
    "owner",
    "deed",
    ...(open ? (["from"] as const) : moved),
    "due",
    "means",
    "purpose",
  ];
  return order.filter((slot) => {
    if (slot === "deed") return deed !== undefined;
    return (
      open === undefined || (slot === "from" || slot === "due" || slot === "purpose" ? open[slot] : true)
    );
  });
}

export interface FixFormProps {
  readonly objective: SelectedObjective;
  readonly onClose: () => void;
  readonly onWritten: (written: Written) => void;
}

export default function FixForm({ objective, onClose, onWritten }: FixFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const title = useId();
  const pane = useWords();
  const paneLanguage = useLanguage();
  const { builder: words } = useObjectivesWords();
  const { text, place, row } = objective;
  const given = useMemo(() => givenOf(row), [row]);
  const [language, setLanguage] = useState<Language>(() => writtenIn(text) ?? paneLanguage);
  const [slots, setSlots] = useState<Slots>(() => ({
    ...(row && rowSlots(row, language)),
    ...slotsOf(text),
  }));
  const { stage, replace } = useReplacement(objective, onWritten);
  const fields = useRef<HTMLDivElement>(null);

  const after = compose(slots, language);
  const cell = writeReference(place);
  const working = stage.kind === "working";

  useEffect(() => {
    const all = [...(fields.current?.querySelectorAll<HTMLInputElement>("[data-slot]") ?? [])];
    (all.find(({ value }) => value === "") ?? all[0])?.focus();
  }, []);

  const close = () => {
    if (!working) onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!working) void replace(after);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };

  return (
    <form className={form.form} aria-labelledby={title} onSubmit={submit} onKeyDown={onKeyDown}>
      <div className={form.header}>
        <Button appearance="subtle" icon={<BackIcon />} aria-label={words.back} onClick={close} />
        <h1 id={title} className={form.title}>
          {words.title(cell)}
        </h1>
      </div>
      <div ref={fields} className={form.scroll}>
        <div className={styles.sentence}>
          <div className={styles.caption}>
            {words.before}
            <Score score={judge(text, given).score} />
          </div>
          <p className={styles.text}>{text}</p>
        </div>
        <p className={styles.note}>{words.note}</p>
        {row && <p className={styles.note}>{words.activitiesFollow}</p>}
        <Field label={words.sentenceLanguage}>
          <Select value={language} onChange={(_, { value }) => setLanguage(value as Language)}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {pane.languages[each]}
              </option>
            ))}
          </Select>
        </Field>
        {slotOrder(slots).map((slot) => (
          <SlotField key={slot} slot={slot} slots={slots} language={language} onChange={setSlots} />
        ))}
      </div>
      <div className={form.footer}>
        <div className={styles.sentence}>
          <div className={styles.caption}>
            {words.after}
            <Score score={judge(after, given).score} />
          </div>
          <NewSentence>{after}</NewSentence>
        </div>
        <div role="status" className={form.outcome}>
          {working && <Waiting />}
          {stage.kind === "changed" && <Notice>{words.changed(cell)}</Notice>}
          {stage.kind === "refused" && <Notice>{sentence(stage.error, pane)}</Notice>}
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={working || after === text}>
            {working ? words.working : words.accept(place.area)}
          </Button>
          <Button disabledFocusable={working} onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
