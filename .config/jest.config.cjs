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
const esModules = ["vega-statistics"];

module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  transform: { "^.+\\.tsx?$": typescript, [`node_modules/(${esModules.join("|")})/.+\\.js$`]: typescript },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};
