/** The arithmetic that the bench calls bare. */
export { osaLoss } from "../../src/core/availability";
export { roi } from "../../src/core/promotion";
export { judge } from "../../src/core/smart/judge";
export { status } from "../../src/core/tracking";
