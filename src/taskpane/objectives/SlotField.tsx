/** The field of one slot of a sentence: a choice for its direction, a text for any other. */
import { Field, Input, Select } from "@fluentui/react-components";
import type { Direction, Slots } from "../../core/smart/compose";
import type { Language } from "../../i18n/language";
import { useObjectivesWords } from "./words";

/** A heading stays before the sentence as it is. */
export type Slot = Exclude<keyof Slots, "heading">;

const directions: readonly Direction[] = ["up", "down", "hold"];

export interface SlotFieldProps {
  readonly slot: Slot;
  readonly slots: Slots;
  /** Of the sentence, which need not be the pane's. */
  readonly language: Language;
  readonly onChange: (slots: Slots) => void;
}

export function SlotField({ slot, slots, language, onChange }: SlotFieldProps) {
  const { builder: words } = useObjectivesWords();
  return (
    <Field label={words.slots[slot]}>
      {slot === "direction" ? (
        <Select
          data-slot={slot}
          value={slots.direction ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...slots, direction: directions.find((each) => each === value) })
          }
        >
          <option value="">{words.choose}</option>
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {words[direction]}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          data-slot={slot}
          autoComplete="off"
          lang={language}
          value={slots[slot] ?? ""}
          onChange={(_, { value }) => onChange({ ...slots, [slot]: value })}
        />
      )}
    </Field>
  );
}
