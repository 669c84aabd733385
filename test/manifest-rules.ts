/**
 * Microsoft's rules for an add-in only manifest with a shared runtime and custom functions, each as a function that
 * returns what breaks it. Source: learn.microsoft.com/office/dev/add-ins, "Office Add-ins manifest" and its reference.
 */
import { existsSync, readFileSync } from "node:fs";

type Rule = (manifest: Document) => readonly string[];

export const manifestRules: Readonly<Record<string, Rule>> = {
  "the document is well formed": (manifest) => all(manifest, "parsererror").map((error) => error.textContent),

  "elements stand in the schema's order, and no others are there": (manifest) =>
    [...manifest.querySelectorAll("*")].filter((element) => !inOrder(element)).map(name),

  "the id is a GUID and the version has four numbers": (manifest) => [
    ...texts(manifest, "Id").filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)),
    ...texts(manifest, "Version").filter((version) => !/^\d{1,5}(\.\d{1,5}){3}$/.test(version)),
  ],

  "every resid names a resource, and every resource is used": (manifest) => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    const defined = resources(manifest).map((element) => attribute(element, "id"));
    return [...used.filter((id) => !defined.includes(id)), ...defined.filter((id) => !used.includes(id))];
  },

  "ids are unique, and resources' ids have at most 32 characters": (manifest) => {
    const resourceIds = resources(manifest).map((element) => attribute(element, "id"));
    const controlIds = ["CustomTab", "Group", "Control"]
      .flatMap((tag) => all(manifest, tag))
      .map((e) => attribute(e, "id"));
    return [...repeated(resourceIds), ...repeated(controlIds), ...resourceIds.filter((id) => id.length > 32)];
  },

  "no text is empty or too long": (manifest) => [
    ...notWithin(125, [...all(manifest, "DisplayName"), ...children(manifest, "ShortStrings")]),
    ...notWithin(250, [...all(manifest, "Description").filter((e) => e.hasAttribute("DefaultValue"))]),
    ...notWithin(250, children(manifest, "LongStrings")),
    ...notWithin(2048, [...children(manifest, "Urls"), ...children(manifest, "Images")]),
  ],

  "every address is https": (manifest) =>
    addresses(manifest).filter((address) => !address.startsWith("https://")),

  "every text exists in Vietnamese, but for the namespace and the tab": (manifest) =>
    [
      ...all(manifest, "DisplayName"),
      ...all(manifest, "Description"),
      ...children(manifest, "ShortStrings"),
      ...children(manifest, "LongStrings"),
    ]
      .filter((element) => element.hasAttribute("DefaultValue"))
      .filter((element) => !["Functions.Namespace", "Tab.Label"].includes(attribute(element, "id")))
      .filter(
        (element) => ![...element.children].some((override) => attribute(override, "Locale") === "vi-VN"),
      )
      .map((element) => attribute(element, "id") || name(element)),

  "the metadata of the functions has a Vietnamese twin": (manifest) =>
    children(manifest, "Urls")
      .filter((url) => /functions\.json$/.test(attribute(url, "DefaultValue")))
      .filter((url) => !/functions-vi\.json$/.test(attribute(url.children[0], "Value")))
      .map((url) => attribute(url, "id")),

  "pictures have the sizes that they are named for": (manifest) => [
    ...all(manifest, "Icon").flatMap((icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, "size"));
      return sizes.join() === "16,32,80" ? [] : [`sizes ${sizes.join()}`];
    }),
    ...[...icons(manifest)]
      .filter(([address, size]) => pngSize(address) !== size)
      .map(([address]) => address),
  ],

  "one page is the shared runtime, and everything runs in it": (manifest) => {
    const pages = [
      ...all(manifest, "Runtime"),
      ...all(manifest, "FunctionFile"),
      ...children(manifest, "Page"),
      ...all(manifest, "Action").flatMap((action) =>
        [...action.children].filter((e) => e.localName === "SourceLocation"),
      ),
    ].map((element) => attribute(element, "resid"));
    return [
      ...(new Set(pages).size === 1 ? [] : pages),
      ...all(manifest, "Runtime")
        .filter((runtime) => attribute(runtime, "lifetime") !== "long")
        .map(name),
      ...["Runtime", "Page", "TaskpaneId", "CustomTab"].filter((tag) => all(manifest, tag).length !== 1),
    ];
  },

  "the requirement sets of the shared runtime, the functions and the workbook are named once each": (
    manifest,
  ) => {
    const sets = all(manifest, "Set").map(
      (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
    );
    const asked = [/^SharedRuntime 1\.1$/, /^CustomFunctionsRuntime 1\.\d+$/, /^ExcelApi 1\.\d+$/];
    return asked.filter((set) => sets.filter((one) => set.test(one)).length !== 1).map(String);
  },
};

/** The children that each element may have, in the order that Microsoft's schema asks for. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override",
  Description: "Override",
  Requirements: "Sets",
  Sets: "Set",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Hosts Resources",
  Hosts: "Host",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  ExtensionPoint: "Script Page Metadata Namespace CustomTab",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image",
  Action: "TaskpaneId SourceLocation FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image",
  Urls: "Url",
  ShortStrings: "String",
  LongStrings: "String",
  Image: "Override",
  Url: "Override",
  String: "Override",
};

function inOrder(element: Element): boolean {
  const allowed = (order[element.localName] ?? "").split(" ");
  const positions = [...element.children].map((child) => allowed.indexOf(child.localName));
  return positions.every((position, i) => position >= 0 && position >= (positions[i - 1] ?? 0));
}

function all(manifest: Document, tag: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", tag)];
}

function children(manifest: Document, tag: string): Element[] {
  return all(manifest, tag).flatMap((parent) => [...parent.children]);
}

function attribute(element: Element | undefined, attributeName: string): string {
  return element?.getAttribute(attributeName) ?? "";
}

function name(element: Element): string {
  return element.localName;
}

function texts(manifest: Document, tag: string): string[] {
  return all(manifest, tag).map((element) => element.textContent);
}

function resources(manifest: Document): Element[] {
  return ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((tag) => children(manifest, tag));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** An element's value in every language. */
function values(element: Element): string[] {
  return [
    attribute(element, "DefaultValue"),
    ...[...element.children].map((override) => attribute(override, "Value")),
  ];
}

function notWithin(length: number, elements: readonly Element[]): string[] {
  return elements.flatMap(values).filter((value) => value.length === 0 || value.length > length);
}

function addresses(manifest: Document): string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((tag) =>
    all(manifest, tag),
  );
  const elements = [...named, ...children(manifest, "Images"), ...children(manifest, "Urls")];
  return elements.filter((element) => element.hasAttribute("DefaultValue")).flatMap(values);
}

/** Every icon's address with the side in pixels that its place asks for. */
function icons(manifest: Document): (readonly [address: string, size: number])[] {
  const images = new Map(
    children(manifest, "Images").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  return [
    ...all(manifest, "IconUrl").map((icon) => [attribute(icon, "DefaultValue"), 32] as const),
    ...all(manifest, "HighResolutionIconUrl").map((icon) => [attribute(icon, "DefaultValue"), 64] as const),
    ...children(manifest, "Icon").map(
      (image) => [images.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size"))] as const,
    ),
  ];
}

/** The side of a square PNG in assets/, from its header. */
function pngSize(address: string): number | undefined {
  const file = address.replace(/^.*\/(?=assets\/)/, "");
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === height ? width : undefined;
}
