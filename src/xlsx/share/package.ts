/** The parts of an .xlsx file: read and changed one by one; what is not touched stays byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileRefused, requirePackage } from "../content";
import { attribute, elements, replaceElements } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in transitional and strict files: "worksheet". */
  readonly type: string;
  /** The path of the part that it leads to. */
  readonly part: string;
}

const contentTypes = "[Content_Types].xml";

/** Zip keeps dates; Excel gives all of its parts this one. */
const date = new Date(1980, 0, 1);

export class Package {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** Throws {@link FileRefused} unless the bytes are an .xlsx file. */
  static open(bytes: Uint8Array): Package {
    requirePackage(bytes);
    try {
      return new Package(unzipSync(bytes));
    } catch (error) {
      throw new FileRefused("damaged", { cause: error });
    }
  }

  bytes(): Uint8Array {
    return zipSync(this.parts, { mtime: date });
  }

  /** The text of a part; "" where there is none. */
  text(path: string): string {
    const part = this.parts[path];
    return part ? strFromU8(part) : "";
  }

  write(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  relationships(path: string): Relationship[] {
    return elements(this.text(relationshipsPath(path)), "Relationship")
      .filter((one) => attribute(one, "TargetMode") !== "External")
      .map((one) => ({
        id: attribute(one, "Id") ?? "",
        type: (attribute(one, "Type") ?? "").replace(/^.*\//, ""),
        part: resolved(attribute(one, "Target") ?? "", path),
      }));
  }

  related(path: string, type: string): string[] {
    return this.relationships(path).flatMap((one) => (one.type === type ? [one.part] : []));
  }

  /** Takes a part away, with all that says it exists: its content type and the relationship to it. */
  remove(part: string, from: string): void {
    Reflect.deleteProperty(this.parts, part);
    Reflect.deleteProperty(this.parts, relationshipsPath(part));
    this.edit(contentTypes, "Override", (name) => name === `/${part}`, "PartName");
    this.edit(relationshipsPath(from), "Relationship", (target) => resolved(target, from) === part, "Target");
  }

  private edit(path: string, name: string, goes: (value: string) => boolean, key: string): void {
    const xml = this.text(path);
    const left = replaceElements(xml, name, (one) => (goes(attribute(one, key) ?? "") ? "" : one.text));
    if (left !== xml) this.write(path, left);
  }
}

/** Where the relationships of a part are; those of the package itself are of the part "". */
function relationshipsPath(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** A target as seen from a part: "../tables/table1.xml" from "xl/worksheets/sheet1.xml" is "xl/tables/table1.xml". */
function resolved(target: string, from: string): string {
  return decodeURI(new URL(target, `file:///${from}`).pathname).slice(1);
}
