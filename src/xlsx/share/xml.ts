/**
 * XML edited as text: what is not changed stays as it was written, to the last space. Elements are found by their local
 * name, whatever the prefix, and the ones looked for never nest in themselves.
 */

export interface Element {
  readonly text: string;
  /** With its colon: "x:", or "". */
  readonly prefix: string;
  readonly attributes: string;
  /** Undefined for `<c/>`. */
  readonly content: string | undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`<((?:[\w.-]+:)?)(?:${name})(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([^]*?)</\1(?:${name})\s*>)`,
    "g",
  );
  patterns.set(name, pattern);
  return pattern;
}

const elementOf = ([text, prefix = "", attributes = "", content]: readonly (
  string | undefined
)[]): Element => ({
  text: text ?? "",
  prefix,
  attributes,
  content,
});

export function elements(xml: string, name: string): Element[] {
  return Array.from(xml.matchAll(patternOf(name)), elementOf);
}

export function element(xml: string, name: string): Element | undefined {
  return elements(xml, name)[0];
}

/** The same XML with every such element replaced by what the callback returns for it. */
export function replaceElements(xml: string, name: string, replacement: (found: Element) => string): string {
  return xml.replace(patternOf(name), (...match: (string | undefined)[]) => replacement(elementOf(match)));
}

const attributePattern = (name: string) => new RegExp(String.raw`\s+${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);

export function attribute({ attributes }: Pick<Element, "attributes">, name: string): string | undefined {
  const [, double, single] = attributePattern(name).exec(attributes) ?? [];
  const raw = double ?? single;
  return raw === undefined ? undefined : unescaped(raw);
}

/** The attributes without some of them. */
export function without(attributes: string, ...names: readonly string[]): string {
  return names.reduce((left, name) => left.replace(attributePattern(name), ""), attributes);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** The text that an element without children holds. */
export function textOf({ content = "" }: Pick<Element, "content">): string {
  return content
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((part, i) => (i % 2 === 0 ? unescaped(part) : part))
    .join("");
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
