/** The form, kept in step with the workbook: the active cell it begins with, and the selections that fill its fields. */
import { type Dispatch, useEffect, useReducer, useState } from "react";
import { type WorkbookError, workbookError } from "../../excel/errors";
import { followSelection, readActiveCell } from "../../excel/selection";
import { emptyForm, type Form, type FormAction, formReducer } from "./form";

export interface FormInStep {
  readonly form: Form;
  readonly dispatch: Dispatch<FormAction>;
  /** Why the workbook could not be read, until it can be again. */
  readonly refusal: WorkbookError | undefined;
}

export function useForm(): FormInStep {
  const [form, dispatch] = useReducer(formReducer, emptyForm);
  const [refusal, setRefusal] = useState<WorkbookError>();

  useEffect(() => {
    let open = true;
    readActiveCell().then(
      (place) => open && dispatch({ type: "targeted", place }),
      (error) => open && setRefusal(workbookError(error)),
    );
    const stop = followSelection((selection) => {
      setRefusal(undefined);
      dispatch({ type: "selected", selection });
    }, setRefusal);
    return () => {
      open = false;
      stop();
    };
  }, []);

  return { form, dispatch, refusal };
}
