/** The embedded workbook's page as tests work it: by keyboard, through the name box, and by what cells show. */
import type { Page } from "playwright-core";

/** The grid is drawn and the pane's functions are callable. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.jbpWorkbench?.isReady === true);
}

/** What a cell shows, once it shows this; otherwise a sentence that says it does not. */
export async function shown(page: Page, address: string, expected: string | RegExp): Promise<string> {
  const pattern = typeof expected === "string" ? `^${expected.replace(/\W/g, "\\$&")}$` : expected.source;
  const read = ([a1, text]: readonly [string, string]) => {
    const value = window.jbpWorkbench?.engine.workbook().getActiveSheet().getRange(a1).getDisplayValue();
    return new RegExp(text).test(value ?? "") && { value: value ?? "" };
  };
  const found = await page
    .waitForFunction(read, [address, pattern] as const)
    .then((handle) => handle.jsonValue())
    .catch(() => false as const);
  return found ? found.value : `${address} does not show ${String(expected)}`;
}

export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp='defined-name'] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The newest message under the title bar. */
export const message = (page: Page) => page.locator("#messages .message").last();

/** Puts a text where the browser keeps the workbook; `page` is one of the site that has no workbook open. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onupgradeneeded = () => opening.result.createObjectStore("keyval");
        opening.onerror = () => reject(new Error("IndexedDB cannot be opened."));
        opening.onsuccess = () => {
          const change = opening.result.transaction("keyval", "readwrite");
          change.objectStore("keyval").put(kept, "jbp-workbook");
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    text,
  );
}
