/** How soon the pane shows its functions in Chromium: its page is loaded anew beside the embedded workbook, which stands still. */
import type { Frame } from "playwright-core";
import { openSite } from "../workbench/page/chromium";
import type { Comparison } from "./report";

const loads = 7;

/** Milliseconds from the start of the page's navigation to its first content, Office.js and its handshake included. */
export async function benchPane(): Promise<Comparison> {
  const site = await openSite();
  try {
    const page = await site.open("workbench/");
    const search = page.frameLocator("iframe").getByRole("searchbox");
    await search.waitFor();
    const times: number[] = [];
    for (let i = 0; i < loads; i++) {
      await page.waitForTimeout(500);
      const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
      await pane?.goto(pane.url());
      await search.waitFor();
      times.push(await firstContent(pane));
    }
    const sorted = times.sort((a, b) => a - b);
    const ms = (at: number) => `${sorted[at]?.toFixed(0)} ms`;
    return {
      title: "Boot of the pane in Chromium",
      lines: [
        `first content, median of ${loads} loads              ${ms(Math.floor(loads / 2))} (fastest ${ms(0)}, slowest ${ms(loads - 1)})`,
      ],
      goals: [],
    };
  } finally {
    await site.close();
  }
}

async function firstContent(pane: Frame | undefined): Promise<number> {
  if (!pane) throw new Error("The workbook shows no pane.");
  // The browser records a paint a little after what it painted can be found.
  return pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((paints) => {
          const [content] = paints.getEntriesByName("first-contentful-paint");
          if (content) resolve(content.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}
