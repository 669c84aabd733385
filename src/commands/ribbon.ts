/** What the buttons of the ribbon do: each opens the pane at a view. */
import type { WorkbookError } from "../excel/errors";
import { opensPane } from "../excel/ribbon";

/** The actions that manifest.xml names, and the view that each opens. */
export const ribbonViews = {
  "JBP.InsertPlan": "plan",
  "JBP.CheckObjectives": "objectives",
  "JBP.Functions": "functions",
} as const;

export type RibbonView = (typeof ribbonViews)[keyof typeof ribbonViews];

export interface RibbonFollower {
  show(view: RibbonView): void;
  /** Excel refused to open the pane or, where nothing is told, opened it. */
  report(refusal: WorkbookError | undefined): void;
}

/** Tells the follower what the ribbon asks for, until the returned function is called. */
export type FollowRibbon = (follower: RibbonFollower) => () => void;

/** A button may start the add-in: what it asks for is kept until the pane is there to follow. */
export function answerRibbon(): FollowRibbon {
  type Told = (follower: RibbonFollower) => void;
  let follower: RibbonFollower | undefined;
  const unheard: Told[] = [];
  const tell = (told: Told) => {
    if (follower) told(follower);
    else unheard.push(told);
  };
  for (const [action, view] of Object.entries(ribbonViews))
    opensPane(
      action,
      () => tell((pane) => pane.show(view)),
      (refusal) => tell((pane) => pane.report(refusal)),
    );
  return (pane) => {
    follower = pane;
    for (const told of unheard.splice(0)) told(pane);
    return () => {
      follower = undefined;
    };
  };
}
