/** Styles that several parts of the pane share. */
import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0 },
});

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
