// Excel.Setting and SettingCollection: what an add-in keeps inside the workbook.
import type { Settings } from "../settings";
import { textArgument } from "../arguments";
import { itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";

interface Entry {
  readonly settings: Settings;
  readonly key: string;
}

const settingObject = (entry: Entry): HostObject => HostObject.of(settingClass, entry);

function present({ settings, key }: Entry): Entry {
  if (!settings.has(key)) throw itemNotFound();
  return { settings, key };
}

export const settingClass: HostClass<Entry> = {
  name: "Setting",
  id: ({ key }) => key,
  members: {
    key: { kind: "property", apiSet: "ExcelApi 1.4", get: ({ key }) => key },
    value: {
      kind: "property",
      apiSet: "ExcelApi 1.4",
      get: (entry) => present(entry).settings.get(entry.key),
      set({ settings, key }, value) {
        settings.set(key, value);
      },
    },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(entry) {
        present(entry).settings.delete(entry.key);
      },
    },
  },
};

export const settingCollectionClass: HostClass<Settings> = {
  name: "SettingCollection",
  items: {
    type: settingClass,
    of: (settings) => settings.keys().map((key) => settingObject({ settings, key })),
  },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(settings, key, value) {
        settings.set(textArgument(key), value);
        return settingObject({ settings, key: textArgument(key) });
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: (settings) => settings.keys().length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: (settings, key) => settingObject(present({ settings, key: textArgument(key) })),
    },
    getItemOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: (settings, key) =>
        settings.has(textArgument(key)) ? settingObject({ settings, key: textArgument(key) }) : null,
    },
  },
};
