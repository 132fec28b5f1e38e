import type { DomElement } from "./dom.ts";

/** What JSON-LD says of the page's article. */
export interface LinkedArticle {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly license?: string;
  readonly language?: string;
  readonly body?: string;
  readonly isPaywalled: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|NewsArticle|WebPage|FAQPage|QAPage|Recipe|HowTo)$/;
const GENERAL = /WebPage$/;
/** Graphs of machines are not followed deeper. */
const MAX_DEPTH = 6;

/** The first article among the page's JSON-LD, a page as such only where there is none. What is broken is left out. */
export function readLinkedArticle(root: DomElement): LinkedArticle {
  const nodes = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    collectNodes(parse(script.textContent ?? ""), 0),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const node = articles.find((candidate) => !typesOf(candidate).every((type) => GENERAL.test(type))) ?? articles[0];
  if (node === undefined) return { isPaywalled: false };
  const given = {
    title: toText(node.headline) ?? toText(node.name),
    author: toNames(node.author ?? node.creator, nodes),
    publisher: toNames(node.publisher, nodes),
    published: toText(node.datePublished) ?? toText(node.dateCreated),
    url: toText(node.url) ?? toText(node.mainEntityOfPage),
    license: toText(node.license),
    language: toText(node.inLanguage),
    body: toText(node.articleBody) ?? toText(node.text),
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    isPaywalled: articles.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|\/\*.*?\*\/|<!--)|(?:\]\]>|-->)\s*$/g, ""));
  } catch {
    return undefined;
  }
}

function collectNodes(value: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => collectNodes(entry, depth + 1));
  if (!isJson(value)) return [];
  return [value, ...collectNodes(value["@graph"], depth + 1), ...collectNodes(value.mainEntity, depth + 1)];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) return toText(value[0]);
  return isJson(value) ? (toText(value.name) ?? toText(value["@id"])) : undefined;
}

/** Names of people or organisations; one that is only referred to is looked up in the page's graph. */
function toNames(value: unknown, nodes: readonly Json[]): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).map((entry) => {
    const referred =
      isJson(entry) && entry.name === undefined ? nodes.find((n) => n["@id"] === entry["@id"] && n !== entry) : entry;
    const name = typeof referred === "string" ? referred : isJson(referred) ? toText(referred.name) : undefined;
    return name !== undefined && !URL.canParse(name) ? name.trim() : undefined;
  });
  const known = [...new Set(names.filter((name) => name !== undefined && name !== ""))];
  return known.length === 0 ? undefined : known.join(", ");
}
