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
  return load(await builtAsTheSite("core", { type: "commonjs2" })) as BareCore;
}

/** Builds a script of the bench, and tells where it is. */
export async function builtAsTheSite(
  name: string,
  library: { readonly type: string; readonly name?: string },
): Promise<string> {
  const [site] = builds({}, {});
  const folder = path.resolve("node_modules/.cache/bench");
  await built({
    ...site,
    entry: { [name]: `./test/bench/${name}.ts` },
    output: { path: folder, filename: "[name].js", library },
    plugins: [],
  });
  return path.join(folder, `${name}.js`);
}

function built(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
