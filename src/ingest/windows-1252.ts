/** What the bytes from 0x80 to 0x9F stand for; those that stand for nothing are controls, as the WHATWG has it. */
const UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Labels by which the WHATWG means windows-1252. */
const LABELS: ReadonlySet<string> = new Set(
  "windows-1252 cp1252 x-cp1252 latin1 latin-1 l1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 ascii us-ascii".split(" "),
);

export function isWindows1252(label: string): boolean {
  return LABELS.has(label.trim().toLowerCase());
}

/** Bytes as windows-1252. The TextDecoder of Node 20 takes it for ISO 8859-1 and makes controls of quotes and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (control) => UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80));
}
