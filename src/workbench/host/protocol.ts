// What Office.js and its host say to each other: one JSON request of actions over object paths, one JSON response.
// Nothing of it is documented; it was read from the pinned @microsoft/office-js and is held by the contract tests.

export const pathTypes = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  kept: 6,
  nullObject: 7,
} as const;
export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Where an argument is an object, the id of its path; in the same place as the argument. */
  ReferencedObjectPathIds?: (number | null)[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  ActionIndex: number;
  Location: string;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace actions that were reached: how the client knows what of it was done, handlers among it. */
  TraceIds: number[];
  Error?: BatchError;
}

/** Numbers that Office.js gives to its calls and events (DispIds). */
export const dispIds = {
  selectionChanged: 2,
  richApiMessage: 33,
  actionInvoked: 39,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  executeRichApiRequest: 93,
  actionCompleted: 94,
} as const;

/** Status codes of a call. */
export const callStatus = { success: 0, unsupported: 5000, internalError: 5001 } as const;

/** Messages that the host pushes: [category, type, target id, body, sequence number, remote]. */
export const messageCategories = { customFunction: 1, event: 65536 } as const;
export const eventTypes = {
  changed: 10,
  activated: 11,
  selectionChanged: 14,
  visibilityChanged: 65539,
} as const;
export const invocationType = 1000;

/** The target of an event that a handler of the whole workbook hears. */
export const workbookTarget = "Workbook";
/** The target of an event of the add-in itself. */
export const addInTarget = "";
