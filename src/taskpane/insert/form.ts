/** What the planner has put into the form so far, and which field takes the clicks in the sheet. */
import {
  areaFrom,
  isPlace,
  parseReference,
  type Place,
  type Reference,
  seenFrom,
  writeReference,
} from "../../excel/reference";

/** The field of the result cell; every other field bears the name of its parameter. */
export const targetField = "=";

export interface Form {
  readonly target: string;
  /** The sheet of the result cell: references to it go without its name. */
  readonly home: string | undefined;
  /** Texts by parameter. */
  readonly values: Readonly<Record<string, string>>;
  /** The field that takes the next selection; it stays so while the planner is in the sheet. */
  readonly active: string | undefined;
}

export type FormAction =
  | { readonly type: "typed"; readonly field: string; readonly text: string }
  | { readonly type: "focused"; readonly field: string | undefined }
  | { readonly type: "targeted"; readonly place: Place }
  | { readonly type: "selected"; readonly selection: Reference }
  /** The same values, as they are typed in the language that was switched to. */
  | { readonly type: "translated"; readonly values: Form["values"] };

export const emptyForm: Form = { target: "", home: undefined, values: {}, active: undefined };

export function formReducer(form: Form, action: FormAction): Form {
  switch (action.type) {
    case "focused":
      return { ...form, active: action.field };
    case "targeted":
      // A form that is shown again keeps the cell that it has.
      return form.target === "" ? withTarget(form, writeReference(action.place)) : form;
    case "translated":
      return { ...form, values: action.values };
    case "typed":
      return filled(form, action.field, action.text);
    case "selected": {
      const { selection } = action;
      if (form.active === undefined || selection.sheet === undefined) return form;
      const taken =
        form.active === targetField
          ? areaFrom({ ...selection, sheet: selection.sheet, rows: 1, columns: 1 }, 1, 1)
          : seenFrom(form.home ?? "", selection);
      return filled(form, form.active, writeReference(taken));
    }
  }
}

function filled(form: Form, field: string, text: string): Form {
  return field === targetField
    ? withTarget(form, text)
    : { ...form, values: { ...form.values, [field]: text } };
}

/** Where the sheet of the result cell changes, references keep pointing to the cells that they point to. */
function withTarget(form: Form, target: string): Form {
  const place = targetOf({ ...form, target });
  if (place === undefined || form.home === undefined || place.sheet === form.home)
    return { ...form, target, home: place?.sheet ?? form.home };
  const { home } = form;
  const moved = (text: string) => {
    const reference = parseReference(text);
    return reference
      ? writeReference(seenFrom(place.sheet, { ...reference, sheet: reference.sheet ?? home }))
      : text;
  };
  const values = Object.entries(form.values).map(([field, text]) => [field, moved(text)] as const);
  return { ...form, target, home: place.sheet, values: Object.fromEntries(values) };
}

/** The result cell, if what stands in its field is one cell. */
export function targetOf({ target, home }: Pick<Form, "target" | "home">): Place | undefined {
  const reference = parseReference(target.trim());
  const place = reference && { ...reference, sheet: reference.sheet ?? home };
  return isPlace(place) ? place : undefined;
}
