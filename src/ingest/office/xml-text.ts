const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of an XML file, without the declarations that could define entities of its own. */
export function xmlText(content: Uint8Array): string {
  const [first, second] = content;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(content).replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i, "");
}

/** The text of the first element of that name, its white space collapsed; undefined when there is none or nothing in it. */
export function textOfElement(xml: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "i").exec(xml)?.[1] ?? "";
  const text = decodeEntities(inner).replace(/\s+/g, " ").trim().normalize("NFC");
  return text === "" ? undefined : text;
}

/** The five entities of XML and numbers; others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? entity : String.fromCodePoint(code);
  });
}
