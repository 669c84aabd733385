import { createRoot } from "react-dom/client";
import { answerRibbon } from "../commands/ribbon";
import { officeReady } from "../excel/office";
import { Pane } from "./Pane";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root.");

const followRibbon = answerRibbon();

void officeReady().then((surroundings) =>
  createRoot(root).render(<Pane {...surroundings} followRibbon={followRibbon} />),
);
