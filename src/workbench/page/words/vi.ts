/** Univer's own words in this language: one pack per plugin, merged. */
import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/vi-VN";
import ui from "@univerjs/ui/locale/vi-VN";
import docsUi from "@univerjs/docs-ui/locale/vi-VN";
import sheets from "@univerjs/sheets/locale/vi-VN";
import sheetsUi from "@univerjs/sheets-ui/locale/vi-VN";
import sheetsFormula from "@univerjs/sheets-formula/locale/vi-VN";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/vi-VN";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import sheetsFilter from "@univerjs/sheets-filter/locale/vi-VN";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/vi-VN";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/vi-VN";
import sheetsTable from "@univerjs/sheets-table/locale/vi-VN";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/vi-VN";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/vi-VN";
import sheetsHyperLink from "@univerjs/sheets-hyper-link/locale/vi-VN";
import sheetsHyperLinkUi from "@univerjs/sheets-hyper-link-ui/locale/vi-VN";

export default mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsConditionalFormattingUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsSortUi,
  sheetsTable,
  sheetsTableUi,
  sheetsNoteUi,
  sheetsHyperLink,
  sheetsHyperLinkUi,
);
