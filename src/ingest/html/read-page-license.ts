import { PHOTO_LABEL } from "../stated/line-patterns.ts";
import {
  findLicenseName,
  listLicenseNames,
  readLicense,
  readLicensedSelf,
  reservesAll,
} from "../stated/read-license.ts";
import { ancestors, attribute, childNodes, type DomElement, type DomNode, isElement, isText } from "./dom.ts";
import type { HidesContent } from "./hidden.ts";
import { isNeverShown } from "./measure-text.ts";
import { BLOCK_ELEMENTS } from "./page-elements.ts";

/** The licence that a page marks as such (`rel=license`): its name, else what the link says, else where it leads. */
export function readLicenseLink(page: DomElement): string | undefined {
  const link = page.querySelector("a[rel~=license], link[rel=license]");
  if (link === null) return undefined;
  const said = (link.textContent ?? "").replace(/\s+/g, " ").trim();
  const address = attribute(link, "href");
  if (findLicenseName(said) !== undefined) return said;
  return nameOfAddress(address) ?? (said === "" ? address : said);
}

/** Where a page says under which licence all of it stands. */
const AROUND =
  "footer, [role=contentinfo], [class*=footer i], [id*=footer i], [class*=copyright i], [id*=copyright i], " +
  "[class*=licen i], [id*=licen i], [class*=colophon i], [id*=colophon i]";
/** Words in these are about something else than the page. */
const APART: ReadonlySet<string> = new Set("figure figcaption blockquote table aside nav pre".split(" "));
/** The foot of one of these is that of a comment, or of one of many. */
const CARDS: ReadonlySet<string> = new Set(["li", "form"]);
/** A name so short stands for other things, too, unless a line says that it is a licence. */
const MAX_ABBREVIATION_CHARS = 3;
/** Lines that name several licences are given whole up to so many UTF-16 code units. */
const MAX_LINE_CHARS = 160;

/**
 * The licence that a page names beside its article, in its footer as a rule; of several the one that allows something, or the line that
 * tells them apart ("Code: MIT, texts: CC BY 4.0").
 */
export function readLicenseAround(
  page: DomElement,
  { root, hides }: { readonly root: DomElement; readonly hides: HidesContent },
): string | undefined {
  const shown = [...page.querySelectorAll(AROUND)].filter((element) => isAround(element, root, hides));
  const lines = new Set(shown.flatMap((element) => linesOf(element, hides)));
  const named = [...lines].flatMap((line) => readLine(line) ?? []);
  const linked = shown.flatMap((element) => linkedLicense(element) ?? []);
  return named.find(({ isReserved }) => !isReserved)?.value ?? linked[0] ?? named[0]?.value;
}

function isAround(element: DomElement, root: DomElement, hides: HidesContent): boolean {
  const around = [element, ...ancestors(element)];
  const isApart = around.some(({ localName }) => APART.has(localName) || CARDS.has(localName));
  if (isApart || around.some(hides)) return false;
  const card = around.find(({ localName }) => localName === "article");
  return card === undefined || card === root || [...ancestors(root)].includes(card);
}

/** What it shows, a line a block: notices of rights among it, which a walk leaves out. */
function linesOf(element: DomElement, hides: HidesContent): string[] {
  return shownText(element, hides)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim());
}

function shownText(node: DomNode, hides: HidesContent): string {
  if (isText(node)) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (!isElement(node)) return "";
  if (isNeverShown(node) || hides(node) || APART.has(node.localName)) return "";
  const inside = [...childNodes(node)].map((child) => shownText(child, hides)).join("");
  return BLOCK_ELEMENTS.has(node.localName) || node.localName === "br" ? `\n${inside}\n` : inside;
}

function readLine(line: string): { readonly value: string; readonly isReserved: boolean } | undefined {
  if (line.search(PHOTO_LABEL) !== -1) return undefined;
  const [first, ...others] = listLicenseNames(line);
  if (first === undefined) return undefined;
  const areMany = others.some(({ value }) => value !== first.value);
  const isSaid = areMany || (readLicense(line) ?? readLicensedSelf(line)) !== undefined;
  if (!isSaid && first.value.length <= MAX_ABBREVIATION_CHARS) return undefined;
  return { value: areMany && line.length <= MAX_LINE_CHARS ? line : first.value, isReserved: reservesAll(first.value) };
}

function linkedLicense(element: DomElement): string | undefined {
  const link = element.querySelector("a[href*='creativecommons.org/']");
  return link === null ? undefined : nameOfAddress(attribute(link, "href"));
}

/** Addresses of Creative Commons name the licence. */
function nameOfAddress(address: string | undefined): string | undefined {
  const { kind = "", version = "" } =
    /creativecommons\.org\/(?:licenses|publicdomain)\/(?<kind>[a-z-]+)(?:\/(?<version>\d\.\d))?/.exec(address ?? "")
      ?.groups ?? {};
  if (kind === "") return undefined;
  const name = kind === "zero" ? "CC0" : kind === "mark" ? "Public Domain Mark" : `CC ${kind.toUpperCase()}`;
  return `${name} ${version}`.trim();
}
