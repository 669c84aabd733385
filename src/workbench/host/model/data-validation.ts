// Excel.DataValidation of a range, or of areas. What differs between cells reads as null.
import { DataValidationErrorStyle } from "@univerjs/core";
import { choice, flagArgument, textArgument } from "../arguments";
import { invalidArgument } from "../errors";
import type { HostClass, PropertyMember } from "../members";
import { readRule, writeRule } from "../validation-rules";
import { clearValidation, differenceIn, validate, validationOf, type Validation } from "../validations";
import type { Areas } from "./areas";
import { inverse } from "./look";
import { rangesAsFormulas } from "./range-argument";

const alertStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
};
const alertStyleNames = inverse(alertStyles);

const property = (
  get: (validation: Validation) => unknown,
  put: (value: unknown) => Partial<Validation>,
): PropertyMember<Areas> => ({
  kind: "property",
  apiSet: "ExcelApi 1.8",
  get({ book, sheetId, areas }) {
    const validation = validationOf(book, sheetId, areas);
    return validation ? get(validation) : null;
  },
  set({ book, sheetId, areas }, value) {
    validate(book, sheetId, areas, put(value));
  },
});

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** A text that may be left out. */
const optionalText = (value: unknown) => (value === undefined || value === null ? "" : textArgument(value));

export const dataValidationClass: HostClass<Areas> = {
  name: "DataValidation",
  members: {
    errorAlert: property(
      ({ error, errorTitle, errorStyle, showErrorMessage }) => ({
        message: error ?? "",
        showAlert: showErrorMessage !== false,
        style: alertStyleNames.get(errorStyle ?? DataValidationErrorStyle.STOP) ?? "Stop",
        title: errorTitle ?? "",
      }),
      (value) => {
        const { message, showAlert, style, title } = fields(value);
        return {
          error: optionalText(message),
          errorTitle: optionalText(title),
          errorStyle: choice(alertStyles, style ?? "Stop"),
          showErrorMessage: showAlert === undefined || flagArgument(showAlert),
        };
      },
    ),
    ignoreBlanks: property(
      ({ allowBlank }) => allowBlank !== false,
      (value) => ({ allowBlank: flagArgument(value) }),
    ),
    prompt: property(
      ({ prompt, promptTitle, showInputMessage }) => ({
        message: prompt ?? "",
        showPrompt: showInputMessage !== false,
        title: promptTitle ?? "",
      }),
      (value) => {
        const { message, showPrompt, title } = fields(value);
        return {
          prompt: optionalText(message),
          promptTitle: optionalText(title),
          showInputMessage: showPrompt === undefined || flagArgument(showPrompt),
        };
      },
    ),
    rule: property(
      (validation) => writeRule(validation).rule,
      (value) => readRule(rangesAsFormulas(value)),
    ),
    type: {
      kind: "property",
      apiSet: "ExcelApi 1.8",
      get({ book, sheetId, areas }) {
        const validation = validationOf(book, sheetId, areas);
        return validation ? writeRule(validation).type : differenceIn(book, sheetId, areas);
      },
    },

    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.8",
      call({ book, sheetId, areas }) {
        clearValidation(book, sheetId, areas);
      },
    },
  },
};
