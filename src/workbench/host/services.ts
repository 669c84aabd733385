// Services that Office.js calls for itself, beside the workbook. No add-in sees them, so no requirement set names them.
import { invalidArgument } from "./errors";
import { HostObject, type ApiSet, type HostClass } from "./members";
import type { Visibility } from "./visibility";

export const internalSet = "Internal";
const internal: ApiSet = `${internalSet} 1.0`;

/** [invocation id, succeeded, value or message, error code]. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const addInService: HostClass<null> = {
  name: "AddinInternalService",
  members: { notifyActionHandlerReady: { kind: "method", apiSet: internal, call: () => null } },
};

/** Office.addin: a runtime is visible in the pane, or goes on in the background while the pane is hidden. */
const runtimeStates = { Visible: true, Background: false } as const;

const runtimeService: HostClass<Visibility> = {
  name: "AppRuntimeService",
  members: {
    getAppRuntimeState: {
      kind: "method",
      apiSet: "SharedRuntime 1.1",
      call: ({ isShown }) => Object.entries(runtimeStates).find(([, shown]) => shown === isShown)?.[0],
    },
    setAppRuntimeState: {
      kind: "method",
      apiSet: "SharedRuntime 1.1",
      call(visibility, state) {
        if (!isRuntimeState(state)) throw invalidArgument();
        visibility.show(runtimeStates[state]);
      },
    },
  },
};

const isRuntimeState = (state: unknown): state is keyof typeof runtimeStates =>
  Object.hasOwn(runtimeStates, String(state));

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

export function services(onResults: ResultListener, visibility: Visibility): ReadonlyMap<string, HostObject> {
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", HostObject.of(addInService, null)],
    ["Microsoft.AppRuntime.AppRuntimeService", HostObject.of(runtimeService, visibility)],
    ["Microsoft.ExcelServices.CustomFunctions", HostObject.of(customFunctionsService, onResults)],
  ]);
}
