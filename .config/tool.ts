/** What the tools of the terminal have in common: how they are asked, and how they tell what is wrong. */
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Runs a tool. A mistake is told in its sentence; whoever stops reading what it prints, as `| head` does, has seen enough. */
export async function run(tool: () => void | Promise<void>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await tool();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** The options that a tool was given; of what it does not take, it says so and how it is asked. */
export function optionsFrom<T extends ParseArgsConfig>(usage: string, asked: T) {
  try {
    return parseArgs(asked);
  } catch (error) {
    throw new Error(`${mistakeIn(asked)}\n${usage}`, { cause: error });
  }
}

function mistakeIn({ args, options = {}, allowPositionals = false }: ParseArgsConfig): string {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && !allowPositionals) return `“${token.value}” means nothing here.`;
    if (token.kind !== "option") continue;
    const type = options[token.name]?.type;
    if (type === undefined) return `There is no option ${token.rawName}.`;
    if (type === "boolean" && token.value !== undefined) return `${token.rawName} takes no value.`;
    if (
      type === "string" &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith("-")))
    )
      return `${token.rawName} needs a value after it.`;
  }
  return "These options are not understood.";
}
