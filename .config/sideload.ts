/** `npm run sideload` tells this machine's desktop Excel of the built add-in; `npm run sideload -- --remove` undoes it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { addInId } from "./manifest";
import { registration, type Step } from "./registration";
import { optionsFrom, run } from "./tool";

function sideload(remove: boolean): string {
  const manifest = resolve("dist/manifest.xml");
  if (!existsSync(manifest))
    throw new Error("There is no dist/manifest.xml yet. Run this first: npm start -- --https");
  const addIn = { id: addInId(readFileSync(manifest, "utf8")), manifest };
  const steps = registration(process.platform, homedir(), addIn);
  carryOut(remove ? steps.remove : steps.add);
  return remove
    ? "Excel was told to forget JBP. Restart Excel."
    : "Excel was told of JBP. Restart Excel while `npm start -- --https` runs, then look for the JBP tab or Home > Add-ins.";
}

function carryOut(step: Step): void {
  if ("run" in step) {
    const [command, ...flags] = step.run;
    const { status, error } = spawnSync(command, flags, { stdio: "inherit" });
    if (status !== 0) throw error ?? new Error(`${command} ended with ${status}.`);
  } else if ("copy" in step) {
    mkdirSync(dirname(step.to), { recursive: true });
    copyFileSync(step.copy, step.to);
  } else rmSync(step.remove, { force: true });
}

void run(() => {
  const { values } = optionsFrom("Usage: npm run sideload [-- --remove]", {
    args: process.argv.slice(2),
    options: { remove: { type: "boolean", default: false } },
  });
  console.log(sideload(values.remove));
});
