/** Insertion of the whole plan into the embedded workbook in Chromium, beside one that writes cell by cell. */
import { openSite, type Site } from "../workbench/page/chromium";
import { builtAsTheSite } from "./bare-core";
import type { Insertion } from "./plan";
import { atMost, type Comparison, ratio } from "./report";

/** Into an empty workbook of its own. The page's policy lets in the site's own scripts only, and this one is not of the site. */
async function inserted(site: Site, script: string, how: "whole" | "cellByCell"): Promise<Insertion> {
  const context = await site.newContext({ bypassCSP: true });
  const page = await site.open("workbench/", context);
  await page.frameLocator("iframe").getByRole("searchbox").waitFor({ timeout: 120_000 });
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  if (!pane) throw new Error("The workbook shows no pane.");
  await pane.addScriptTag({ path: script });
  const insertion = await pane.evaluate(
    (name) => (window as unknown as { plan: Record<string, () => Promise<Insertion>> }).plan[name]?.(),
    how,
  );
  await context.close();
  if (!insertion) throw new Error(`Nothing inserts ${how}.`);
  return insertion;
}

export async function benchPlan(): Promise<Comparison> {
  const script = await builtAsTheSite("plan", { type: "window", name: "plan" });
  const site = await openSite();
  try {
    const ours = await inserted(site, script, "whole");
    const naive = await inserted(site, script, "cellByCell");
    const line = (name: string, { syncs, bytes, ms }: Insertion) =>
      `${name.padEnd(44)} ${syncs} syncs, ${(bytes / 1e6).toFixed(2)} MB, ${(ms / 1000).toFixed(1)} s`;
    return {
      title: "Insertion of the whole plan with its sample in the embedded workbook",
      lines: [line("as the pane inserts it", ours), line("cell by cell", naive)],
      goals: [
        atMost("syncs", ours.syncs, 5),
        atMost("bytes of requests", ours.bytes, 2_000_000),
        ratio("bytes, ours ÷ cell by cell", ours.bytes, naive.bytes),
        ratio("time, ours ÷ cell by cell", ours.ms, naive.ms),
      ],
    };
  } finally {
    await site.close();
  }
}
