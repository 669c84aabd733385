// Lines under text: Excel's words for Univer's.
import { BooleanNumber, TextDecoration, type IStyleData, type ITextDecoration } from "@univerjs/core";

export const underlines: Readonly<Record<string, ITextDecoration>> = {
  None: { s: BooleanNumber.FALSE },
  Single: { s: BooleanNumber.TRUE },
  Double: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE },
};

export const underlineOf = ({ ul }: IStyleData) =>
  ul?.s ? (ul.t === TextDecoration.DOUBLE ? "Double" : "Single") : "None";
