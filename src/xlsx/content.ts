/** Looks at the first bytes of a file, never at its name: what is it really? */
export type FileContent = "package" | "compound" | "empty" | "other";

const signatures: readonly [FileContent, readonly number[]][] = [
  ["package", [0x50, 0x4b, 0x03, 0x04]],
  // Compound files are both old .xls workbooks and .xlsx workbooks with a password.
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return "empty";
  return signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? "other";
}

/** In a compound file of an encrypted package, the directory names this stream (UTF-16LE). */
const encryptedStream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  const first = encryptedStream[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (encryptedStream.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Why a file cannot be opened. */
export const refusals = ["empty", "notXlsx", "password", "oldXls", "damaged", "noSheets", "unfit"] as const;
export type Refusal = (typeof refusals)[number];

/** A file that was not opened: `reason` chooses the sentence that a person reads. */
export class FileRefused extends Error {
  constructor(
    readonly reason: Refusal,
    options?: ErrorOptions,
  ) {
    super(`The file was refused: ${reason}.`, options);
    this.name = "FileRefused";
  }
}

/** Throws {@link FileRefused} unless the bytes can be a package. */
export function requirePackage(bytes: Uint8Array): void {
  const content = contentOf(bytes);
  if (content === "empty") throw new FileRefused("empty");
  if (content === "compound") throw new FileRefused(isEncrypted(bytes) ? "password" : "oldXls");
  if (content === "other") throw new FileRefused("notXlsx");
}
