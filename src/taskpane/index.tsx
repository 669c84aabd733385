import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { answerRibbon } from "../commands/ribbon";
import { workbookError } from "../excel/errors";
import { officeReady } from "../excel/office";
import { languageOf } from "../i18n/language";
import { paneWords } from "../i18n/pane";
import { FaultBoundary } from "./FaultBoundary";
import { Notice } from "./Notice";
import { Pane } from "./Pane";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root.");
const page = createRoot(root);

const followRibbon = answerRibbon();

/** What the planner reads where the pane itself cannot be drawn: in the browser's language, as Excel has told none. */
const notice = (
  <FluentProvider theme={webLightTheme}>
    <Notice>{paneWords[languageOf(navigator.language)].fault}</Notice>
  </FluentProvider>
);

/** Takes a fault from before the pane to where faults while drawing are told. */
function Unopened({ error }: { error: unknown }): never {
  throw workbookError(error);
}

const show = (pane: ReactNode) => page.render(<FaultBoundary notice={notice}>{pane}</FaultBoundary>);

void officeReady().then(
  (surroundings) => show(<Pane {...surroundings} followRibbon={followRibbon} />),
  (error: unknown) => show(<Unopened error={error} />),
);
