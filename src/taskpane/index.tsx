import { createRoot } from "react-dom/client";
import { officeReady } from "../excel/office";
import { Pane } from "./Pane";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root.");

void officeReady().then((surroundings) => createRoot(root).render(<Pane {...surroundings} />));
