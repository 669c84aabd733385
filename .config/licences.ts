/** Writes LICENSES.txt: the licence of every package whose code is in the bundles, each text once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

export class LicencesPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        compilation.emitAsset("LICENSES.txt", new sources.RawSource(notice(bundledPackages(compilation))));
      });
    });
  }
}

/** The folders of the packages that have at least one module in a chunk. */
function bundledPackages(compilation: Compilation): string[] {
  const inChunks = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  const folders = inChunks
    .flatMap(withConcatenated)
    .map(
      (module) =>
        /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(module.nameForCondition() ?? "")?.[0],
    );
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Webpack joins modules of one scope into one; these are the modules that it was made of. */
function withConcatenated(module: Module): readonly Module[] {
  return "modules" in module ? (module.modules as Module[]) : [module];
}

export function notice(folders: readonly string[]): string {
  const titlesByText = new Map<string, string[]>();
  for (const { title, text } of folders.map(licence))
    titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  return [...titlesByText]
    .map(([text, titles]) => [...titles.sort(), "", text].join("\n"))
    .sort()
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

function licence(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Package;
  // Some packages have a folder of them, for the code that they took from others.
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(folder, entry.name)).map((file) => join(entry.name, file))
        : entry.name,
    );
  if (files.length === 0 && license === undefined) throw new Error(`The package ${name} names no licence.`);
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return {
    title: `${name} ${version}`,
    text: text || `Licence: ${license} (the package holds no text of it).`,
  };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}
