import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "jbp-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one of the tools where there is no npx and no certificate. */
function run(tool: string, ...flags: readonly string[]): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, HOME: folder, USERPROFILE: folder, PATH: folder, CI: "1" };
  const line = ["--import", "tsx", `.config/${tool}.ts`, ...flags];
  return new Promise((resolve) =>
    execFile(process.execPath, line, { env }, (error, _, said) => resolve({ code: error?.code, said })),
  );
}

const plan = join(folder, "plan.xlsx");

test("a mistake in the terminal is told in a sentence, and nothing is written", async () => {
  const told = await Promise.all([
    run("start", "--port", "abc"),
    run("start", "--https"),
    run("workbook", plan, "--start", "2027-13"),
    run("workbook", plan, "--years", "4"),
    run("workbook", join(folder, "none", "plan.xlsx")),
    run("workbook"),
    run("workbook", plan, "--lang", "vi"),
    run("workbook", plan, "--years", "--sample"),
    run("workbook", plan, "--sample=yes"),
    run("start", "plan.xlsx"),
    run("sideload", "--undo"),
  ]);
  const sentences = [
    "--port must be a whole number from 1 to 65535, not “abc”",
    "There is no certificate for https://localhost",
    "--start must be a year and a month such as 2027-01, not “2027-13”.",
    "--years must be one of 1, 2, 3, not “4”.",
    `There is no folder ${join(folder, "none")}: make it first`,
    "Name one file",
    "There is no option --lang.\nUsage: npm run workbook",
    "--years needs a value after it.",
    "--sample takes no value.",
    "“plan.xlsx” means nothing here.\nUsage: npm start",
    "There is no option --undo.\nUsage: npm run sideload",
  ];
  for (const [i, sentence] of sentences.entries()) {
    expect(told[i]?.said).toContain(sentence);
    expect(told[i]).toEqual({ code: 1, said: expect.not.stringMatching(/\n +at /) as string });
  }
  expect(readdirSync(folder)).toEqual([]);
});
