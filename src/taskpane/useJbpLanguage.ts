/** The language in force: the workbook's own, or else Excel's; changing it is kept in the workbook. */
import { useCallback, useEffect, useRef, useState } from "react";
import { workbookError } from "../excel/errors";
import { readPreferences, storeLanguage } from "../excel/preferences";
import { setWorkbookLanguage } from "../functions/workbook-language";
import type { Language } from "../i18n/language";
import type { Report } from "./Notice";
import { type Separators, separators } from "./notation/separators";

export interface JbpLanguage {
  readonly language: Language;
  readonly separators: Separators;
  readonly choose: (language: Language) => void;
}

export function useJbpLanguage(displayLanguage: Language, report: Report): JbpLanguage {
  const [language, setLanguage] = useState(displayLanguage);
  const [decimalMark, setDecimalMark] = useState<string>();
  const chosen = useRef(false);

  const apply = useCallback((next: Language) => {
    setWorkbookLanguage(next);
    setLanguage(next);
  }, []);

  useEffect(() => {
    readPreferences().then(
      (preferences) => {
        setDecimalMark(preferences.decimalMark);
        if (preferences.language && !chosen.current) apply(preferences.language);
      },
      (error) => report(workbookError(error)),
    );
  }, [apply, report]);

  const choose = useCallback(
    (next: Language) => {
      chosen.current = true;
      apply(next);
      storeLanguage(next).then(
        () => report(undefined),
        (error) => report(workbookError(error)),
      );
    },
    [apply, report],
  );

  return { language, separators: separators(decimalMark, displayLanguage), choose };
}
