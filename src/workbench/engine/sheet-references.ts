// References to a sheet whose name holds "!": 'Now!'!B1. Univer ends a sheet's name at the first "!", a reference at the
// last one.
import type { Injector } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  deserializeRangeWithSheetWithCache,
  LexerTreeBuilder,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";

const hasMarkInName = /^'.*!.*'!/;

export function readSheetNamesToTheirEnd(injector: Injector): void {
  calculateWithWholeNames(injector.get(ReferenceNodeFactory));
  followCellsWithWholeNames(injector.get(LexerTreeBuilder));
}

function calculateWithWholeNames(factory: ReferenceNodeFactory): void {
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    const reference = node?.getToken() ?? "";
    if (node && hasMarkInName.test(reference)) {
      const execute = node.execute.bind(node);
      node.execute = () => {
        correctWhatIsKnownOf(reference);
        execute();
      };
    }
    return node;
  };
}

/** Where cells move, the formulas that refer to them are taken apart anew. */
function followCellsWithWholeNames(lexer: LexerTreeBuilder): void {
  const takeApart = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const nodes = takeApart(formula);
    for (const node of nodes ?? [])
      if (typeof node !== "string" && hasMarkInName.test(node.token)) correctWhatIsKnownOf(node.token);
    return nodes;
  };
}

/** Univer reads a reference once, and from then on takes what it then kept of it: this very object. */
function correctWhatIsKnownOf(reference: string): void {
  const end = reference.lastIndexOf("!");
  const sheetName = reference.slice(1, end - 1).replaceAll("''", "'");
  const { range } = deserializeRangeWithSheet(reference.slice(end + 1));
  deserializeRangeWithSheetWithCache(reference);
  Object.assign(deserializeRangeWithSheetWithCache(reference), { sheetName, range });
}
