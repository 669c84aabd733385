/** The fields of a new plan. */
import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { languages } from "../../i18n/language";
import { type PlanSettings, type Unit, units, unitWords } from "../../plan/definition";
import { useLanguage, useWords } from "../words";
import { isCurrency, type PlanForm } from "./planForm";
import { usePlanViewWords } from "./words";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    // An input is never narrower than twenty letters by itself.
    "& .fui-Input": { minWidth: 0 },
  },
});

const lengths: readonly PlanSettings["years"][] = [1, 2, 3];
const months = Array.from({ length: 12 }, (_, index) => index + 1);

export interface PlanFieldsProps {
  readonly form: PlanForm;
  readonly today: Date;
  readonly onChange: (change: Partial<PlanForm>) => void;
}

export function PlanFields({ form, today, onChange }: PlanFieldsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = usePlanViewWords();
  const { languages: languageNames } = useWords();
  const years = Array.from({ length: 5 }, (_, index) => today.getFullYear() - 1 + index);
  return (
    <>
      <Field label={words.content} {...(form.content === "sample" && { hint: words.sampleNote })}>
        <RadioGroup
          value={form.content}
          onChange={(_, { value }) => onChange({ content: value as PlanForm["content"] })}
        >
          <Radio value="blank" label={words.blank} />
          <Radio value="sample" label={words.sample} />
        </RadioGroup>
      </Field>
      <Choice
        label={words.language}
        value={form.language}
        choices={languages.map((one) => [one, languageNames[one]])}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
      {form.content === "blank" && (
        <>
          <Field label={words.supplier}>
            <Input value={form.supplier} onChange={(_, { value }) => onChange({ supplier: value })} />
          </Field>
          <Field label={words.retailer}>
            <Input value={form.retailer} onChange={(_, { value }) => onChange({ retailer: value })} />
          </Field>
          <div className={styles.pair}>
            <Choice
              label={words.start}
              value={form.month}
              choices={months.map((month) => [month, String(month)])}
              onChoose={(month) => onChange({ month })}
            />
            <Choice
              label={words.year}
              value={form.year}
              choices={years.map((year) => [year, String(year)])}
              onChoose={(year) => onChange({ year })}
            />
          </div>
          <Choice
            label={words.length}
            value={form.years}
            choices={lengths.map((length) => [length, words.years(length)])}
            onChoose={(length) => onChange({ years: length })}
          />
          <div className={styles.pair}>
            <Field
              label={words.currency}
              {...(!isCurrency(form.currency) && { validationMessage: words.currencyProblem })}
            >
              <Input
                value={form.currency}
                maxLength={3}
                autoComplete="off"
                onChange={(_, { value }) => onChange({ currency: value })}
              />
            </Field>
            <Choice
              label={words.unit}
              value={form.unit}
              choices={(Object.keys(units) as Unit[]).map((unit) => [unit, unitWords[unit][language]])}
              onChoose={(unit) => onChange({ unit })}
            />
          </div>
        </>
      )}
    </>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string | number>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: text }) => {
          const chosen = choices.find(([one]) => String(one) === text);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
