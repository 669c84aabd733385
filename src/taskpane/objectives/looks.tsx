/** How criteria and grades look: each has a letter or a form of its own besides its colour. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Criterion, Grade } from "../../core/smart/verdict";
import { icon } from "../icons";

/** The words that a verdict rests on, and the letter of its criterion, share a colour. */
export const useCriterionStyles = makeStyles<Criterion>({
  S: { color: tokens.colorPaletteBlueForeground2, backgroundColor: tokens.colorPaletteBlueBackground2 },
  M: { color: tokens.colorPaletteForestForeground2, backgroundColor: tokens.colorPaletteForestBackground2 },
  A: { color: tokens.colorPalettePumpkinForeground2, backgroundColor: tokens.colorPalettePumpkinBackground2 },
  R: { color: tokens.colorPaletteGrapeForeground2, backgroundColor: tokens.colorPaletteGrapeBackground2 },
  T: { color: tokens.colorPaletteTealForeground2, backgroundColor: tokens.colorPaletteTealBackground2 },
});

const circle = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z";

export const gradeIcons: Readonly<Record<Grade, () => ReactElement>> = {
  met: icon(`${circle}M5.2 8.2l2 2 3.6-4`),
  partial: icon(`${circle}M5.2 8h5.6`),
  missing: icon(`${circle}M5.8 5.8l4.4 4.4m0-4.4-4.4 4.4`),
  unknown: icon(`${circle}M6.3 6.4a1.7 1.7 0 1 1 2.4 1.5c-.5.3-.7.6-.7 1.1m0 2v.1`),
};

export const useGradeStyles = makeStyles<Grade>({
  met: { color: tokens.colorStatusSuccessForeground1 },
  partial: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});
