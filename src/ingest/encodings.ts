/** A declaration stands at the very top. */
const DECLARATION_BYTES = 1_024;
/** Share of the code units of a Latin text whose upper byte is zero; Vietnamese, with its many accents, has the fewest. */
const MIN_ZERO_SHARE = 0.5;

/** In order: an XML declaration, a `meta` element, a front matter field, an editor's mark ("-*- coding: latin-1 -*-", "vim: fileencoding=..."). */
const DECLARATIONS = [
  /^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/i,
  /<meta[^>]*\bcharset=["']?([\w.:-]+)/i,
  /^(?:---|\+\+\+)[ \t]*\r?\n(?:.*\r?\n)*?(?:charset|encoding)[ \t]*[:=][ \t]*["']?([\w.:-]+)/i,
  /^(?:.*\n)?.*(?:-\*-.*\bcoding:|\bvim?:.*\b(?:fileencoding|fenc)=)[ \t]*([\w.-]+)/,
];

/** Label of the encoding that a document declares in its first lines, in ASCII. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  for (const pattern of DECLARATIONS) {
    const label = pattern.exec(head)?.[1]?.toLowerCase();
    // What can be read as ASCII is in no encoding of two bytes a letter.
    if (label !== undefined && !label.startsWith("utf-16")) return label;
  }
  return undefined;
}

/** Which UTF-16 it is when NUL is every second byte of at least half of the text, and no other. */
export function sniffUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const needed = MIN_ZERO_SHARE * (bytes.length / 2);
  if (even === 0 && odd >= needed) return "utf-16le";
  return odd === 0 && even >= needed ? "utf-16be" : undefined;
}
