/** How soon the pane shows its function list in Chromium, in the embedded workbook's page with Office.js from its origin. */
import { openSite } from "../workbench/page/chromium";
import type { Comparison } from "./report";

const loads = 5;

/** Milliseconds from the start of the pane's navigation: first paint of content, and the list of functions. */
interface Boot {
  readonly content: number;
  readonly list: number;
}

export async function benchPane(): Promise<Comparison> {
  const site = await openSite();
  try {
    const boots: Boot[] = [];
    for (let i = 0; i < loads; i++) {
      const page = await site.open("workbench/");
      const pane = page.frameLocator("iframe");
      await pane.getByRole("searchbox").waitFor();
      const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
      boots.push(
        (await frame?.evaluate(() => ({
          content: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
          list: performance.now(),
        }))) ?? { content: NaN, list: NaN },
      );
      await page.context().close();
    }
    const median = (key: keyof Boot) => boots.map((boot) => boot[key]).sort((a, b) => a - b)[Math.floor(loads / 2)];
    return {
      title: `Boot of the pane in Chromium, ${loads} cold loads beside the loading grid`,
      lines: [
        `first content                                ${median("content")?.toFixed(0)} ms`,
        `list of functions seen by the test           ${median("list")?.toFixed(0)} ms`,
      ],
      goals: [],
    };
  } finally {
    await site.close();
  }
}
