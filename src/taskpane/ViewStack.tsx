/** The views behind their tabs. A view that was opened stays as it was left while another is shown, but follows the workbook no longer. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, useCallback, useEffect, useState } from "react";
import type { FollowRibbon } from "../commands/ribbon";
import type { Language } from "../i18n/language";
import { FaultBoundary } from "./FaultBoundary";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notice, type Report } from "./Notice";
import { TabList } from "./TabList";
import { firstView, panelId, tabId, type ViewId, views } from "./views";
import { useWords } from "./words";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalSNudge}`,
  },
  views: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export interface ViewStackProps {
  readonly followRibbon: FollowRibbon;
  readonly onLanguage: (language: Language) => void;
  /** Told what Excel refused when a button of the ribbon was pressed. */
  readonly onRefusal: Report;
}

export function ViewStack({ followRibbon, onLanguage, onRefusal }: ViewStackProps) {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState<ViewId>(firstView.id);
  const [opened, setOpened] = useState<readonly ViewId[]>([firstView.id]);

  const show = useCallback((id: ViewId) => {
    setShown(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  }, []);

  useEffect(() => followRibbon({ show, report: onRefusal }), [followRibbon, show, onRefusal]);

  return (
    <>
      <header className={styles.header}>
        <TabList shown={shown} onShow={show} />
        <LanguageSwitch onChoose={onLanguage} />
      </header>
      <main className={styles.views}>
        {views
          .filter(({ id }) => opened.includes(id))
          .map(({ id, Content }) => (
            <Activity key={id} mode={id === shown ? "visible" : "hidden"}>
              <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} className={styles.view}>
                <FaultBoundary notice={<Notice>{words.fault}</Notice>}>
                  <Suspense>
                    <Content />
                  </Suspense>
                </FaultBoundary>
              </div>
            </Activity>
          ))}
      </main>
    </>
  );
}
