// Services that Office.js calls for itself, beside the workbook. No add-in sees them, so no requirement set names them.
import { HostObject, type ApiSet, type HostClass } from "./members";

export const internalSet = "Internal";
const internal: ApiSet = `${internalSet} 1.0`;

/** [invocation id, succeeded, value or message, error code]. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const addInService: HostClass<null> = {
  name: "AddinInternalService",
  members: { notifyActionHandlerReady: { kind: "method", apiSet: internal, call: () => null } },
};

type ResultListener = (results: readonly InvocationResult[]) => void;

const customFunctionsService: HostClass<ResultListener> = {
  name: "CustomFunctions",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: { kind: "method", apiSet: internal, call: () => null },
    setInvocationArrayResults: {
      kind: "method",
      apiSet: internal,
      call(listener, results) {
        listener(results as InvocationResult[]);
      },
    },
  },
};

export function services(onResults: ResultListener): ReadonlyMap<string, HostObject> {
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", HostObject.of(addInService, null)],
    ["Microsoft.ExcelServices.CustomFunctions", HostObject.of(customFunctionsService, onResults)],
  ]);
}
