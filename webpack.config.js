/**
 * Two builds. The site that Excel loads goes to dist/; with `--env workbench` the embedded workbook goes to
 * dist/workbench/ and shows the very files of the site. `--env url=https://…` puts the site's address into the manifest.
 */
const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");

require("tsx/cjs"); // so that the two below may be TypeScript
const { LicencesPlugin } = require("./.config/licences.ts");
const { requirementSets, ribbonTab, siteUrl, withSite } = require("./.config/manifest.ts");

/** The only place that Excel supports Office.js from. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** What the pane may load: its own origin and Office.js. Fluent UI writes its styles at run time. */
const contentSecurityPolicy = (...scriptSources) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptSources].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const page = (template, filename, parameters) =>
  new HtmlPlugin({ template, filename, templateParameters: parameters, inject: false, minify: false });

const taskpane = (parameters) => page("./src/taskpane/taskpane.html", "taskpane.html", parameters);

/** One language's metadata of the custom functions; in a process of its own, so that watching sees a change. */
const functionsMetadata = (to, language) => ({
  from: "src/functions/metadata.ts",
  to,
  transform: () =>
    execFileSync(process.execPath, ["--import", "tsx", ".config/functions-metadata.ts", language]),
});

const common = (mode) => ({
  mode,
  context: __dirname,
  target: ["web", "es2022"],
  devtool: mode === "development" && "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  // Chunks are loaded by the browser's own import(), which needs no DOM; their names stay, so that a pane that was open
  // while the site was updated still finds them.
  output: {
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    chunkFormat: "module",
    chunkLoading: "import",
  },
  optimization: {
    chunkIds: "named",
    // LICENSES.txt has the licences, so no comment needs to be kept.
    minimizer: [
      new MinimizerPlugin({ extractComments: false, minimizerOptions: { format: { comments: false } } }),
    ],
  },
  module: {
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
});

const site = (env, mode) => {
  const base = common(mode);
  const url = siteUrl(env.url);
  return {
    ...base,
    name: "site",
    entry: { functions: "./src/functions/register.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      ...base.output,
      path: path.resolve(__dirname, "dist"),
      clean: { keep: env.workbench ? "workbench/" : undefined },
    },
    plugins: [
      taskpane({
        policy: contentSecurityPolicy(officeCdn),
        root: "",
        scripts: [`${officeCdn}/lib/1/hosted/office.js`, "functions.js", "taskpane.js"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.html", to: "help.html" },
          { from: "manifest.xml", transform: (manifest) => withSite(manifest.toString(), url) },
          functionsMetadata("functions.json", "en"),
          functionsMetadata("functions-vi.json", "vi"),
        ],
      }),
      new LicencesPlugin(),
    ],
  };
};

/** What Chromium asks for of Microsoft's package, which may be handed on unmodified only. */
const officeJs = {
  context: "node_modules/@microsoft/office-js/dist",
  from: "{office.js,excel-win32-16.01.js,{en-us,vi-vn}/office_strings.js}",
  to: "office-js",
  info: { minimized: true },
};

const workbench = (mode) => {
  const base = common(mode);
  const manifest = readFileSync("manifest.xml", "utf8");
  const policy = contentSecurityPolicy();
  return {
    ...base,
    name: "workbench",
    dependencies: ["site"],
    entry: { page: "./src/workbench/page/index.ts", seam: "./src/workbench/page/seam.ts" },
    output: { ...base.output, path: path.resolve(__dirname, "dist/workbench"), clean: true },
    optimization: {
      ...base.optimization,
      // Univer's packages, nearly all of it, come minified; what draws charts does not.
      minimizer: [
        new MinimizerPlugin({
          include: /echarts/,
          extractComments: false,
          minimizerOptions: { format: { comments: false } },
        }),
      ],
    },
    plugins: [
      page("./src/workbench/page/index.html", "index.html", { policy, root: "../", scripts: ["page.js"] }),
      taskpane({
        policy,
        root: "../",
        scripts: ["seam.js", "office-js/office.js", "../functions.js", "../taskpane.js"],
      }),
      new CssPlugin({ filename: "[name].css", chunkFilename: "chunks/[name].css" }),
      new DefinePlugin({
        REQUIREMENT_SETS: JSON.stringify(requirementSets(manifest)),
        RIBBON_TAB: JSON.stringify(ribbonTab(manifest)),
      }),
      new CopyPlugin({
        patterns: [officeJs, { from: "node_modules/@microsoft/office-js/LICENSE.md", to: "office-js" }],
      }),
      new LicencesPlugin(),
    ],
  };
};

module.exports = (env, { mode = "production" }) => [
  site(env, mode),
  ...(env.workbench ? [workbench(mode)] : []),
];
