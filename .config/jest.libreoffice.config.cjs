// The tests that calculate with LibreOffice.
const base = require("./jest.config.cjs");

module.exports = { ...base, roots: ["<rootDir>/test/libreoffice"], testPathIgnorePatterns: [] };
