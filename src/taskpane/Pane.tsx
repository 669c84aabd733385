/** The task pane: the functions, and the form that inserts one of them. */
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { WorkbookError } from "../excel/errors";
import type { Surroundings } from "../excel/office";
import { type CatalogEntry, catalog } from "../functions/catalog";
import { paneWords } from "../i18n/pane";
import { FaultBoundary } from "./FaultBoundary";
import { Browse } from "./list/Browse";
import { Notice, sentence } from "./Notice";
import { usePageStyles } from "./styles";
import { useJbpLanguage } from "./useJbpLanguage";
import { LanguageContext, SeparatorsContext } from "./words";

const InsertForm = lazy(() => import("./insert/InsertForm"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  notices: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    "&:empty": { display: "none" },
  },
});

export function Pane({ displayLanguage, dark, runsFunctions }: Surroundings) {
  usePageStyles();
  const styles = useStyles();
  const [refusal, setRefusal] = useState<WorkbookError>();
  const [inserting, setInserting] = useState<CatalogEntry["id"]>();
  const { language, separators, choose } = useJbpLanguage(displayLanguage, setRefusal);
  const words = paneWords[language];
  const entry = inserting && catalog(language).find(({ id }) => id === inserting);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageContext value={language}>
      <SeparatorsContext value={separators}>
        <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.pane}>
          <div role="alert" className={styles.notices}>
            {!runsFunctions && <Notice tone="warning">{words.functionsUnsupported}</Notice>}
            {refusal && <Notice>{sentence(refusal, words)}</Notice>}
          </div>
          <FaultBoundary sentence={words.fault}>
            <Browse hidden={entry !== undefined} onInsert={setInserting} onLanguage={choose} />
            {entry && (
              <Suspense>
                <InsertForm entry={entry} onClose={() => setInserting(undefined)} />
              </Suspense>
            )}
          </FaultBoundary>
        </FluentProvider>
      </SeparatorsContext>
    </LanguageContext>
  );
}
