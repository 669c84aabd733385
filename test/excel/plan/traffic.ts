/** What goes over the bridge between Office.js and the host: every request, and a way to make one of them fail. */
interface Request {
  /** UTF-8. */
  readonly bytes: number;
  readonly actions: number;
}

/** How a request fails: before anything of it is done, after all of it, or after so many of its actions. */
export type Fault = "before" | "after" | number;

export interface Traffic {
  readonly requests: readonly Request[];
  /** UTF-8. */
  bytes(): number;
  /** Makes one request fail, 0 for the next; or that and all after it. */
  fail(request: number, fault: Fault, lasting?: boolean): void;
}

interface Body {
  readonly Actions?: readonly { readonly Id: number }[];
  readonly ObjectPaths?: Readonly<Record<string, { readonly ObjectPathType: number }>>;
}

/** Office.js itself tells services of the host that the page is ready, some time after it was loaded. */
const serviceType = 2;
interface Response {
  toArray(): unknown[];
}
interface Bridge {
  Execute(dispId: number, args: unknown[][], callback: (response: Response) => void): void;
}

/** To be called after the boot, and before what is watched. */
export function watchTraffic(): Traffic {
  const bridge = (window as unknown as { external: Bridge }).external;
  const execute = bridge.Execute.bind(bridge);
  const requests: Request[] = [];
  let fault: { from: number; to: number; how: Fault } | undefined;

  bridge.Execute = (dispId, args, callback) => {
    const text = String(args[0]?.[4]);
    const body = JSON.parse(text) as Body;
    const { Actions = [], ObjectPaths = {} } = body;
    if (Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === serviceType))
      return execute(dispId, args, callback);
    const index =
      requests.push({ bytes: new TextEncoder().encode(text).length, actions: Actions.length }) - 1;
    if (!fault || index < fault.from || index > fault.to) return execute(dispId, args, callback);
    const done =
      fault.how === "before" ? 0 : fault.how === "after" ? Actions.length : fault.how % (Actions.length + 1);
    const [message = [], ...others] = args;
    const shortened = message.with(4, JSON.stringify({ ...body, Actions: Actions.slice(0, done) }));
    execute(dispId, [shortened, ...others], () => callback(refused(done)));
  };

  return {
    requests,
    bytes: () => requests.reduce((sum, { bytes }) => sum + bytes, 0),
    fail: (request, how, lasting = false) => {
      const from = requests.length + request;
      fault = { from, to: lasting ? Infinity : from, how };
    },
  };
}

function refused(action: number): Response {
  const error = {
    Code: "GeneralException",
    Message: "There was an internal error while processing the request.",
    HttpStatusCode: 500,
    ActionIndex: action,
    Location: "",
  };
  return { toArray: () => [0, 200, [], JSON.stringify({ Results: [], Error: error })] };
}
