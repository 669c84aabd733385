/** A formula. Where it is too long for a line it is broken after a separator. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

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
      {children.split(/(?<=[,;(])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
