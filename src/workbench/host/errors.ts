// The errors that Excel answers a batch with: code, sentence and HTTP status, as the real client shows them.

const table = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof table;

export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ErrorCode,
    message: string = table[code][1],
  ) {
    super(message);
    this.name = "HostError";
    this.httpStatus = table[code][0];
  }
}

export const invalidArgument = () => new HostError("InvalidArgument");
export const itemNotFound = () => new HostError("ItemNotFound");
