// Univer checks what cells accept when the page is idle. By then another workbook may be open, and it would fail unheard.
import { IUniverInstanceService, type Injector } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

export function validateOpenWorkbooksOnly(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, ...cells) =>
    instances.getUnit(unitId) ? validate(unitId, ...cells) : Promise.resolve([]);
}
