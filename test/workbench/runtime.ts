// Sends a call through Microsoft's own custom functions runtime in the page, as Excel does, instead of calling directly:
// so a contract test can hold the two ways against each other.
import type { Host } from "../../src/workbench/host/host";
import type { InvocationResult } from "../../src/workbench/host/services";

/** What came back: a value, or an error with the runtime's own code and the function's message. */
export type RuntimeAnswer =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** The runtime's error codes as Excel shows them; 2 is an exception that is no Excel error, 3 a rejected promise. */
const errorTexts: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The function may be given errors as arguments. */
const allowErrors = 4;
let invocations = 0;

export function invokeThroughRuntime(
  host: Host,
  functionId: string,
  args: readonly unknown[],
  address = "Sheet1!A1",
): Promise<RuntimeAnswer> {
  const invocation = ++invocations;
  return new Promise((resolve) => {
    const stop = host.onInvocationResults((results: readonly InvocationResult[]) => {
      const result = results.find(([id]) => id === invocation);
      if (!result) return;
      stop();
      const [, succeeded, value, errorCode = 0] = result;
      resolve(
        succeeded
          ? { value }
          : {
              error: errorTexts[errorCode] ?? String(errorCode),
              message: typeof value === "string" ? value : "",
            },
      );
    });
    host.invoke(invocation, functionId, args.map(onTheWire), address, allowErrors);
  });
}

/** Excel sends an error argument in the runtime's own form. */
function onTheWire(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(onTheWire);
  const { type, basicValue } = (argument ?? {}) as { type?: unknown; basicValue?: unknown };
  return type === "Error" ? { type: "CustomFunctionError", code: basicValue } : argument;
}
