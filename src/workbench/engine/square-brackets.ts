// A formula is read for itself. Univer remembers a square bracket that was left open, as every one is while a reference
// to a table's column is typed, and from then on reads no formula to its end: they all show #NAME?.
import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

export function forgetOpenSquareBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const begin: unknown = Reflect.get(lexer, "_resetTemp");
  if (typeof begin !== "function") throw new Error("Univer has no beginning of a formula.");
  Object.assign(lexer, {
    _resetTemp: () => {
      Reflect.apply(begin, lexer, []);
      Object.assign(lexer, { _squareBracketState: 0, _tableBracketState: false });
    },
  });
}
