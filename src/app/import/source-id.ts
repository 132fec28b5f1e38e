/** Longest id that is made of an address or a file's name, in UTF-16 code units. */
const MAX_ID_CHARS = 120;

/** The id that a page's article gets: host and path as people read them, without scheme, "www.", query's noise and the page's extension. */
export function idOfAddress(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const path = readable(pathname).replace(/\.(?:html?|php|aspx?|pdf|docx|epub|md|txt)$/i, "");
  const query = search === "" ? "" : `-${readable(search.slice(1))}`;
  return toId(`${hostname.replace(/^www\./, "")}${path}${query}`);
}

/** The id that a file's article gets: its name without the extension. */
export function idOfFile(name: string): string {
  return toId(name.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "")) || "document";
}

/** The id that a text gets: its title. */
export function idOfTitle(title: string): string {
  return toId(title).replaceAll("/", "-") || "text";
}

/** So much of a text, in UTF-16 code units, is shown in the place of a title. */
const MAX_OPENING_CHARS = 60;

/** What a text without a title is called: its first words. */
export function openingOf(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  if (line.length <= MAX_OPENING_CHARS) return line;
  const cut = line.slice(0, MAX_OPENING_CHARS).replace(/[\uD800-\uDBFF]$/u, "");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

/** The id itself, or the first with a number behind it that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function toId(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}./_-]+/gu, "-")
    .replace(/-*\/+-*/g, "/")
    .replace(/^[-./]+|[-./]+$/g, "")
    .slice(0, MAX_ID_CHARS)
    .replace(/[\uD800-\uDBFF]$|[-./]+$/g, "");
}

function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
