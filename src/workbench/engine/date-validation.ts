// Whether a cell holds a date. Univer asks the text that it shows, and reads that in the American order: 31/12/2026 would
// be none. In Excel a date is a number, however it is shown.
import { DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";

export function validateDatesAsNumbers(injector: Injector): void {
  const dates = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (!dates) throw new Error("Univer validates no dates.");
  dates.isValidType = ({ value }) => Promise.resolve(typeof value === "number");
}
