/** Small settings of the page, such as the pane's width. A browser that forbids storage has none: the page still works. */
export function readSetting(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is kept; the next visit starts from the usual value.
  }
}
