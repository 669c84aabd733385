/** What the tools read from manifest.xml and put into it. */
import { existsSync, readFileSync } from "node:fs";
import type { RibbonTab, Texts } from "../src/workbench/page/ribbon";

/** The site that manifest.xml names, and the address of `npm start -- --https`. */
const developmentSite = "https://localhost:3000";

/** The address under which dist/ is served, without the last slash; Excel loads add-ins over https only. */
export function siteUrl(address: string = developmentSite): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(
      `The site's address must be https, such as https://jbp.example.com/excel, but is "${address}".`,
    );
  return url.href.replace(/\/+$/, "");
}

export function withSite(manifest: string, site: string): string {
  return manifest.replaceAll(developmentSite, site.replaceAll("&", "&amp;"));
}

/** The site on this machine that a built manifest leads Excel to; the usual one where none was built. */
export function builtSite(file: string): string {
  const manifest = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /https:\/\/localhost:\d+/.exec(manifest)?.[0] ?? developmentSite;
}

export function addInId(manifest: string): string {
  const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no <Id>.");
  return id;
}

/** The least versions of Office's interfaces that the add-in asks for, such as { ExcelApi: "1.7" }. */
export function requirementSets(manifest: string): Record<string, string> {
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g);
  return Object.fromEntries([...sets].map(([, name = "", version = ""]) => [name, version] as const));
}

/** The add-in's tab of the ribbon, in both languages of the manifest. */
export function ribbonTab(manifest: string): RibbonTab {
  const tab = part(manifest, /<CustomTab .*?>(.*)<\/CustomTab>/s);
  const texts = (element: string, within: string): Texts => {
    const [english, vietnamese] = resource(manifest, part(within, new RegExp(`<${element} resid="(.*?)"`)));
    return { en: english, vi: vietnamese ?? english };
  };
  return {
    label: texts("Label", part(tab, /.*<\/Group>(.*)/s)),
    groups: parts(tab, /<Group .*?>(.*?)<\/Group>/gs).map((group) => ({
      label: texts("Label", group),
      buttons: parts(group, /(<Control .*?<\/Control>)/gs).map((control) => {
        const [action] = parts(control, /<FunctionName>(.*?)</g);
        const [icon] = resource(manifest, part(control, /<bt:Image size="32" resid="(.*?)"/));
        return {
          id: part(control, / id="(.*?)"/),
          label: texts("Label", control),
          tooltip: texts("Description", control),
          icon: icon.replace(`${developmentSite}/`, ""),
          ...(action !== undefined && { action }),
        };
      }),
    })),
  };
}

/** A resource's default value, then its overrides. */
function resource(manifest: string, id: string): [string, ...string[]] {
  const element = part(manifest, new RegExp(`( id="${id}"(?:[^>]*/>|.*?</bt:))`, "s"));
  const [first, ...overrides] = parts(element, /Value="(.*?)"/g).map(unescaped);
  if (first === undefined) throw new Error(`manifest.xml gives ${id} no value.`);
  return [first, ...overrides];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** What the pattern's group matches, everywhere. */
function parts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

/** What the pattern's group matches, there where it matches first. */
function part(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`manifest.xml has nothing like ${pattern}.`);
  return found;
}
