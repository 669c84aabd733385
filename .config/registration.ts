/** How the desktop Excel of each system is told of an add-in under development. */
import { posix } from "node:path";

export interface AddIn {
  readonly id: string;
  /** The absolute path of its manifest. */
  readonly manifest: string;
}

export type Step =
  | { readonly run: readonly [command: string, ...flags: string[]] }
  | { readonly copy: string; readonly to: string }
  | { readonly remove: string };

interface Registration {
  readonly add: Step;
  readonly remove: Step;
}

// https://learn.microsoft.com/office/dev/add-ins/testing/uninstall-add-in names the key: a value's name is the add-in's
// id, its data the manifest's path.
const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

// https://learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac
const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

export function registration(platform: NodeJS.Platform, home: string, addIn: AddIn): Registration {
  switch (platform) {
    case "win32":
      return {
        add: {
          run: ["reg", "add", developerKey, "/v", addIn.id, "/t", "REG_SZ", "/d", addIn.manifest, "/f"],
        },
        remove: { run: ["reg", "delete", developerKey, "/v", addIn.id, "/f"] },
      };
    case "darwin": {
      const copy = posix.join(home, macFolder, `${addIn.id}.manifest.xml`);
      return { add: { copy: addIn.manifest, to: copy }, remove: { remove: copy } };
    }
    default:
      throw new Error(
        `There is no desktop Excel on ${platform}. Upload ${addIn.manifest} in Excel on the web ` +
          "(Home > Add-ins > More Settings > Upload My Add-in), or use the embedded workbook: npm start.",
      );
  }
}
