/** A formula or a part of one. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export function Code({ children }: { children: string }) {
  return (
    <code className={useStyles().code} lang="en" translate="no">
      {children}
    </code>
  );
}
