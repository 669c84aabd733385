/** The views of the pane, in the order of their tabs. All but the first are loaded when they are first opened. */
import { type ComponentType, lazy } from "react";
import type { PaneWords } from "../i18n/pane";
import { FunctionsView } from "./FunctionsView";

export type ViewId = keyof PaneWords["views"];

export interface View {
  readonly id: ViewId;
  readonly Content: ComponentType;
}

export const firstView: View = { id: "functions", Content: FunctionsView };

export const views: readonly View[] = [
  firstView,
  { id: "plan", Content: lazy(() => import("./plan/PlanView")) },
  { id: "objectives", Content: lazy(() => import("./objectives/ObjectivesView")) },
];

export const tabId = (id: ViewId) => `tab-${id}`;
export const panelId = (id: ViewId) => `view-${id}`;
