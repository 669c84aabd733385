import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The layers of src/: what each folder may import from, besides itself. Imports only point down. */
const layers = {
  core: [],
  i18n: ["core"],
  plan: ["core", "i18n"],
  functions: ["core", "i18n"],
  excel: ["core", "i18n", "plan", "functions"],
  xlsx: ["core", "i18n", "plan", "functions"],
  commands: ["excel"],
  taskpane: ["core", "i18n", "plan", "functions", "excel", "xlsx", "commands"],
  workbench: ["core", "i18n", "functions", "xlsx"],
};

/** core/ is pure: no Office, DOM, clock or network. */
const purity = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core/ has no clock." },
  { selector: "CallExpression[callee.name='Date']", message: "core/ has no clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "core/ has no clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "core/ is deterministic.",
  },
];

const pureGlobals = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...[
        "Office",
        "Excel",
        "CustomFunctions",
        "globalThis",
        "self",
        "window",
        "document",
        "navigator",
        "fetch",
        "console",
        "performance",
        "setTimeout",
      ].map((name) => ({ name, message: "core/ is pure arithmetic." })),
    ],
  },
};

/** What import declarations are refused, import() and the types import("…") are too. */
const layerRules = Object.entries(layers).map(([layer, below]) => {
  const patterns = Object.keys(layers)
    .filter((other) => other !== layer && !below.includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `${layer}/ may import only from ${[layer, ...below].join("/, ")}/.`,
    }));
  const expressions = patterns.map(({ regex, message }) => ({
    selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll("/", "\\/")}/]`,
    message,
  }));
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": ["error", ...expressions, ...(layer === "core" ? purity : [])],
    },
  };
});

/** Only excel/ speaks Office.js; functions.js, which runs alone, asks it for one thing: the display language. */
const officeInOneFolder = {
  files: ["src/{i18n,plan,functions,xlsx,commands,taskpane}/**/*.{ts,tsx}"],
  ignores: ["src/functions/workbook-language.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...["Office", "Excel"].map((name) => ({ name, message: "Only excel/ speaks Office.js." })),
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL("..", import.meta.url).pathname },
    },
  },
  {
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      // Excel's own error type for custom functions does not extend Error.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "@types/custom-functions-runtime", name: "Error" }] },
      ],
    },
  },
  ...layerRules,
  pureGlobals,
  officeInOneFolder,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
        URL: "readonly",
      },
    },
  },
  prettier,
);
