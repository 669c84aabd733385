/** The script that Excel runs for the custom functions (functions.js): associates every declared function with its id. */
import { declarations } from "./declarations";
import { excelFunction } from "./excel-function";

for (const [id, declaration] of Object.entries(declarations))
  CustomFunctions.associate(id, excelFunction(declaration));
