/** Documents that an address may give. */
export type FetchedType = "html" | "pdf" | "docx" | "epub" | "feed" | "markdown" | "text";

const HEAD_BYTES = 4_096;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//;
const FEED_ROOT = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<(?:rss|feed|rdf:RDF)[\s>]/i;
const HTML_START =
  /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|table|script|style)[\s>/]/i;

/** What a document is, by its first bytes and then by what its server calls it; undefined when it is nothing that can be read. */
export function sniffType(bytes: Uint8Array, contentType: string, path: string): FetchedType | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  const ascii = head.toString("latin1").replace(/^\u00EF\u00BB\u00BF/, "");
  if (/^\s{0,64}%PDF-/.test(ascii)) return "pdf";
  if (ascii.startsWith("PK\u0003\u0004")) return sniffZip(ascii);
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  const isWide = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(ascii);
  if (!isWide && ascii.includes("\0") && !/charset=utf-?16/i.test(contentType)) return undefined;
  if (FEED_ROOT.test(ascii)) return "feed";
  if (JSON_FEED.test(ascii) || type === "application/feed+json") return "feed";
  if (/html/.test(type) || HTML_START.test(ascii)) return "html";
  if (type === "text/markdown" || /\.(?:md|markdown|mdx)$/i.test(path)) return "markdown";
  if (type === "text/plain" || (/^(?:application\/octet-stream)?$/.test(type) && !/[\u0001-\u0008]/.test(ascii)))
    return "text";
  return undefined;
}

/** Of the formats that are packed as zip, by the names of their first entries. */
function sniffZip(ascii: string): FetchedType | undefined {
  if (ascii.includes("mimetypeapplication/epub+zip")) return "epub";
  return ascii.includes("[Content_Types].xml") || ascii.includes("word/") || ascii.includes("_rels/.rels")
    ? "docx"
    : undefined;
}
