/** The task pane: its views, in the workbook's language, under what Excel has to say against them. */
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FollowRibbon } from "../commands/ribbon";
import type { WorkbookError } from "../excel/errors";
import type { Surroundings } from "../excel/office";
import { paneWords } from "../i18n/pane";
import { Notice, sentence } from "./Notice";
import { usePageStyles } from "./styles";
import { useJbpLanguage } from "./useJbpLanguage";
import { ViewStack } from "./ViewStack";
import { LanguageContext, SeparatorsContext } from "./words";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  notices: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    "&:empty": { display: "none" },
  },
});

export interface PaneProps extends Surroundings {
  readonly followRibbon: FollowRibbon;
}

export function Pane({ displayLanguage, dark, runsFunctions, followRibbon }: PaneProps) {
  usePageStyles();
  const styles = useStyles();
  const [refusal, setRefusal] = useState<WorkbookError>();
  const { language, separators, choose } = useJbpLanguage(displayLanguage, setRefusal);
  const words = paneWords[language];

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
          <ViewStack followRibbon={followRibbon} onLanguage={choose} onRefusal={setRefusal} />
        </FluentProvider>
      </SeparatorsContext>
    </LanguageContext>
  );
}
