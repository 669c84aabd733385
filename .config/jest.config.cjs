// TypeScript is only transpiled here; `npm run typecheck` checks the types.
const typescript = [
  "ts-jest",
  {
    tsconfig: {
      module: "commonjs",
      target: "ES2022",
      jsx: "react-jsx",
      isolatedModules: true,
      esModuleInterop: true,
      ignoreDeprecations: "6.0",
      allowJs: true,
    },
    diagnostics: false,
  },
];

// Published as ES modules only, so jest has them transpiled too.
const esModules = [
  "cjk-regex",
  "collapse-white-space",
  "d3-array",
  "franc-min",
  "kdbush",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
  "vega-statistics",
];

module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  // They need LibreOffice and run by themselves: `npm run test:libreoffice`.
  testPathIgnorePatterns: ["<rootDir>/test/libreoffice/"],
  testEnvironment: "node",
  // Tests are not about time: on a slow or busy machine they wait, and only what hangs ends here.
  testTimeout: 300_000,
  // As many as there are cores; the default leaves one idle.
  maxWorkers: "100%",
  transform: { "^.+\\.tsx?$": typescript, [`node_modules/(${esModules.join("|")})/.+\\.m?js$`]: typescript },
  // Univer asks for lodash's ES modules, 600 files to transpile; the same functions exist ready to run.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  // Packages are taken in their Node form, under jsdom too.
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};
