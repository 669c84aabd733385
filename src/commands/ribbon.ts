/** What the buttons of the ribbon do: each opens the pane at a view. */
import { opensPane } from "../excel/ribbon";

/** The actions that manifest.xml names, and the view that each opens. */
export const ribbonViews = {
  "JBP.InsertPlan": "plan",
  "JBP.CheckObjectives": "objectives",
  "JBP.Functions": "functions",
} as const;

export type RibbonView = (typeof ribbonViews)[keyof typeof ribbonViews];

/** Calls back with every view that the ribbon asks for, until the returned function is called. */
export type FollowRibbon = (show: (view: RibbonView) => void) => () => void;

/** A button may start the add-in: what it asks for is kept until the pane is there to follow. */
export function answerRibbon(): FollowRibbon {
  let asked: RibbonView | undefined;
  const keep = (view: RibbonView) => {
    asked = view;
  };
  let show = keep;
  for (const [action, view] of Object.entries(ribbonViews)) opensPane(action, () => show(view));
  return (follow) => {
    show = follow;
    if (asked !== undefined) follow(asked);
    asked = undefined;
    return () => {
      show = keep;
    };
  };
}
