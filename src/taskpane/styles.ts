/** Styles that several parts of the pane share. */
import { type GriffelStyle, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0 },
});

/** Blocks one below the other, in the height that is left, which scroll where they need more. */
export const scrolling = {
  display: "grid",
  alignContent: "start",
  gap: tokens.spacingVerticalM,
  flexGrow: 1,
  minHeight: 0,
  overflowY: "auto",
} satisfies GriffelStyle;

export const useSharedStyles = makeStyles({
  /** Read out, not seen. */
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
