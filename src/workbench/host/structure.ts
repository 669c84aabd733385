// A protected workbook keeps its sheets as they are: none is added, deleted, named, moved, hidden or shown.
import type { Book } from "./book";
import { customData, setCustomData } from "./custom-data";
import { HostError } from "./errors";

const key = "structureProtection";

interface Protection {
  /** A hash of the password; without one anybody may lift the protection. */
  readonly hash?: number;
}

const protectionOf = (book: Book) => customData(book, undefined, key) as Protection | undefined;

export const isStructureProtected = (book: Book) => protectionOf(book) !== undefined;

export function assertStructure(book: Book): void {
  if (isStructureProtected(book)) throw new HostError("AccessDenied");
}

export function protectStructure(book: Book, password: string): void {
  assertStructure(book);
  setCustomData(book, undefined, key, password === "" ? {} : { hash: hashOf(password) });
}

export function unprotectStructure(book: Book, password: string): void {
  const protection = protectionOf(book);
  if (!protection) return;
  if (protection.hash !== undefined && protection.hash !== hashOf(password))
    throw new HostError("AccessDenied");
  setCustomData(book, undefined, key, undefined);
}

/** Excel's own short hash of a password (ECMA-376 part 4, 14.7.1): it hinders mistakes, not attackers. */
function hashOf(password: string): number {
  const rotate = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const characters = [...password].map((character) => character.charCodeAt(0));
  const mixed = characters.reduceRight((hash, code) => rotate(hash ^ code), 0);
  return mixed ^ characters.length ^ 0xce4b;
}
