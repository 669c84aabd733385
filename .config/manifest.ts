/** What the tools read from manifest.xml and put into it. */

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
