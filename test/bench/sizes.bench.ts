/** Sizes of what Excel loads, from the built site in dist/. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Comparison, size } from "./report";

const site = "dist";

function bytes(files: readonly string[]): { plain: number; gzip: number } {
  const contents = files.map((file) => readFileSync(`${site}/${file}`));
  return {
    plain: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** The page and the scripts it names, without Office.js. */
function firstLoad(page: string): string[] {
  const html = readFileSync(`${site}/${page}`, "utf8");
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = ""]) => src);
  return [page, ...scripts.filter((src) => !src.startsWith("https:"))];
}

export function benchSizes(): Comparison {
  const functions = bytes(["functions.js"]);
  const pane = bytes(firstLoad("taskpane.html"));
  const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
  return {
    title: "Sizes",
    lines: [
      `functions.js                                 ${kB(functions.plain)}, gzip ${kB(functions.gzip)}`,
      `first load of the pane, besides Office.js    ${kB(pane.plain)}, gzip ${kB(pane.gzip)}`,
    ],
    goals: [
      size("functions.js, gzip", functions.gzip, 20),
      size("first load of the pane, gzip", pane.gzip, 170),
    ],
  };
}
