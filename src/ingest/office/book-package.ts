import type { DocumentMetadata } from "../../core/ports/document-reader.ts";
import { readLanguageCode } from "../front-matter/language-code.ts";
import { attribute, type DomElement } from "../html/dom.ts";
import { readWrittenDate } from "../written-date.ts";
import { parseXhtml } from "./parse-xhtml.ts";
import type { ZipFiles } from "./read-zip.ts";
import { textOfElement, xmlText } from "./xml-text.ts";

/** What an EPUB says of itself: its chapters in the order of reading, and what they are called in its contents. */
export interface BookPackage {
  readonly metadata: DocumentMetadata;
  /** Paths of the chapters' files. */
  readonly chapters: readonly string[];
  /** By path. */
  readonly labels: ReadonlyMap<string, string>;
}

interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: string;
}

/** Reads container, package and contents; undefined when the files are no book. */
export function readBookPackage(files: ZipFiles, name: string): BookPackage | undefined {
  const container = fileText(files, "META-INF/container.xml");
  const path = container === undefined ? undefined : /full-path\s*=\s*["']([^"']+)["']/i.exec(container)?.[1];
  const xml = path === undefined ? undefined : fileText(files, path);
  if (path === undefined || xml === undefined) return undefined;
  const root = parseXhtml(xml, name);
  const manifest = readManifest(root, path);
  const references = [...root.querySelectorAll("itemref")].filter((each) => attribute(each, "linear") !== "no");
  const items = references.flatMap((each) => manifest.get(attribute(each, "idref") ?? "") ?? []);
  const chapters = items.filter(({ type, properties }) => /html/i.test(type) && !/\bnav\b/.test(properties));
  return {
    metadata: readMetadata(xml),
    chapters: chapters.map((item) => item.path),
    labels: readLabels(manifest, files, name),
  };
}

function readManifest(root: DomElement, packagePath: string): ReadonlyMap<string, ManifestItem> {
  return new Map(
    [...root.querySelectorAll("manifest item")].flatMap((item) => {
      const [id, href] = [attribute(item, "id"), attribute(item, "href")];
      if (id === undefined || href === undefined) return [];
      const type = attribute(item, "media-type") ?? "";
      return [[id, { path: resolvePath(packagePath, href), type, properties: attribute(item, "properties") ?? "" }]];
    }),
  );
}

function readMetadata(xml: string): DocumentMetadata {
  const get = (element: string) => textOfElement(xml, `dc:${element}`);
  const given = { title: get("title"), author: get("creator"), publisher: get("publisher"), license: get("rights") };
  const date = readWrittenDate(get("date") ?? "");
  const language = readLanguageCode(get("language") ?? "");
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(date !== undefined && { published: date }),
    ...(language !== undefined && { language }),
  };
}

/** What the contents call each file: the navigation document of EPUB 3, or the NCX of EPUB 2. */
function readLabels(
  manifest: ReadonlyMap<string, ManifestItem>,
  files: ZipFiles,
  name: string,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const add = (base: string, target: string | undefined, text: string | null | undefined) => {
    const label = (text ?? "").replace(/\s+/g, " ").trim();
    const path = target === undefined ? "" : resolvePath(base, target.split("#")[0] ?? "");
    if (path !== "" && label !== "" && !labels.has(path)) labels.set(path, label);
  };
  for (const { path, type, properties } of manifest.values()) {
    const xml = /\bnav\b/.test(properties) || /ncx/.test(type) ? fileText(files, path) : undefined;
    if (xml === undefined) continue;
    const root = parseXhtml(xml, name);
    for (const link of root.querySelectorAll("nav a[href]")) add(path, attribute(link, "href"), link.textContent);
    for (const point of root.querySelectorAll("navpoint")) {
      const content = point.querySelector("content");
      add(path, content === null ? undefined : attribute(content, "src"), point.querySelector("text")?.textContent);
    }
  }
  return labels;
}

/** A path that stands in a file of the book, from the book's root. */
export function resolvePath(base: string, href: string): string {
  const url = URL.canParse(href, `book:///${base}`) ? new URL(href, `book:///${base}`) : undefined;
  if (url === undefined || url.protocol !== "book:") return "";
  try {
    return decodeURIComponent(url.pathname).replace(/^\/+/, "");
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return url.pathname.replace(/^\/+/, "");
  }
}

function fileText(files: ZipFiles, path: string): string | undefined {
  const content = files.get(path);
  return content === undefined ? undefined : xmlText(content);
}
