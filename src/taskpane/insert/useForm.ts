/**
 * The form, kept in step with the workbook (the active cell it begins with, and the selections that fill its fields) and
 * with the language.
 */
import { type Dispatch, useEffect, useReducer, useRef, useState } from "react";
import { type WorkbookError, workbookError } from "../../excel/errors";
import { followSelection, readActiveCell, readSelection } from "../../excel/selection";
import type { CatalogEntry } from "../../functions/catalog";
import type { Language } from "../../i18n/language";
import { emptyForm, type Form, type FormAction, formReducer } from "./form";
import { type Told, translated } from "./translation";

export interface FormInStep {
  readonly form: Form;
  readonly dispatch: Dispatch<FormAction>;
  /** Why the workbook could not be read, until it can be again. */
  readonly refusal: WorkbookError | undefined;
}

export function useForm(entry: CatalogEntry, language: Language): FormInStep {
  const [form, dispatch] = useReducer(formReducer, emptyForm);
  const [refusal, setRefusal] = useState<WorkbookError>();

  const told = useRef<Told>({ entry, language });
  useEffect(() => {
    const to = { entry, language };
    if (told.current.language !== language)
      dispatch({ type: "translated", values: translated(form.values, told.current, to) });
    told.current = to;
  }, [entry, language, form.values]);

  useEffect(() => {
    let open = true;
    readActiveCell().then(
      (place) => open && dispatch({ type: "targeted", place }),
      (error) => open && setRefusal(workbookError(error)),
    );
    const stop = followSelection({
      read: readSelection,
      onRead: (selection) => {
        setRefusal(undefined);
        dispatch({ type: "selected", selection });
      },
      onError: setRefusal,
    });
    return () => {
      open = false;
      stop();
    };
  }, []);

  return { form, dispatch, refusal };
}
