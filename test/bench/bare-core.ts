/** The bare arithmetic, built exactly as the site is, so that it is compared with functions.js on equal terms. */
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const load = createRequire(__filename);
const builds = load("../../webpack.config.js") as (env: object, argv: object) => Configuration[];

export interface BareCore {
  readonly roi: (profit: number, cost: number) => unknown;
  readonly osaLoss: (sales: number, osa: number, target: number) => unknown;
  readonly status: (actual: number, target: number) => unknown;
  readonly judge: (objective: string) => { readonly score: number };
}

export async function bareCore(): Promise<BareCore> {
  const [site] = builds({}, {});
  const folder = path.resolve("node_modules/.cache/bench");
  await built({
    ...site,
    entry: { core: "./test/bench/core.ts" },
    output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
    plugins: [],
  });
  return load(path.join(folder, "core.js")) as BareCore;
}

function built(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
