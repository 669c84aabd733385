/** A form that takes the whole view: a title with the way back, fields that scroll, and a footer that stays. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { scrolling } from "./styles";

export const useFormStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    // Too low for a footer that stays, as at 200 % zoom.
    "@media (max-height: 480px)": { display: "block", overflowY: "auto" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  scroll: {
    ...scrolling,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  footer: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& p": { margin: 0, overflowWrap: "anywhere" },
  },
  outcome: { display: "grid", gap: tokens.spacingVerticalS, "&:empty": { display: "none" } },
});
