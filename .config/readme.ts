/** Writes the table of functions into README.md, from the declarations: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { type CatalogEntry, catalog } from "../src/functions/catalog";
import { families, type Family } from "../src/functions/declarations";
import { paneWords } from "../src/i18n/pane";

const begin = "<!-- functions: made by `npm run readme` -->";
const end = "<!-- /functions -->";

/** The README with its table of functions made anew. */
export function withFunctionsTable(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md needs the lines ${begin} and ${end}.`);
  return `${before}${begin}\n\n${functionsTable()}\n\n${end}${after}`;
}

function functionsTable(): string {
  const vietnamese = new Map(catalog("vi").map((entry) => [entry.id, entry.summary]));
  const english = catalog("en");
  return (Object.keys(families) as Family[])
    .map((family) =>
      [
        `**${paneWords.en.families[family]} · ${paneWords.vi.families[family]}**`,
        "",
        "| function | what it answers | hàm trả lời gì | example |",
        "| --- | --- | --- | --- |",
        ...english
          .filter((entry) => entry.family === family)
          .map(
            (entry) =>
              `| ${signature(entry)} | ${entry.summary} | ${vietnamese.get(entry.id)} | ${example(entry)} |`,
          ),
      ].join("\n"),
    )
    .join("\n\n");
}

function signature({ id, lifted, parameters }: CatalogEntry): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${lifted ? "●" : "▤"} \`JBP.${id}(${names.join(", ")})\``;
}

function example({ example: { formula, result } }: CatalogEntry): string {
  const shown = typeof result === "object" ? result.join("; ") : String(result);
  return `\`=JBP.${formula}\` → ${shown}`.replaceAll("|", "\\|");
}

if (process.argv[1]?.endsWith("readme.ts"))
  writeFileSync("README.md", withFunctionsTable(readFileSync("README.md", "utf8")));
