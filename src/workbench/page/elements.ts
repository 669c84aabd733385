/** An element of the page by its id; the page's own markup promises that it is there, and of that kind. */
export function element<T extends HTMLElement = HTMLElement>(id: string, kind?: new () => T): T {
  const found = document.getElementById(id);
  if (!found || (kind && !(found instanceof kind)))
    throw new Error(`The page has no element with the id ${id}.`);
  return found as T;
}
