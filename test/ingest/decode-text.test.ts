import { isUtf8 } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { findInvalidByte } from "../../src/ingest/invalid-utf8.ts";

const FRENCH = "« Le théâtre est fermé depuis l’été », dit-elle — où ça ?";

function utf16(text: string, { isBig = false } = {}): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
}

/** In windows-1252, of letters below U+0100 and some marks above. */
function western(text: string): Uint8Array {
  const upper: Readonly<Record<string, number>> = { "’": 0x92, "“": 0x93, "”": 0x94, "—": 0x97, "€": 0x80, œ: 0x9c };
  return Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
}

function bytesOf(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part))));
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    return await decodeText(bytes, { name: "a.txt" });
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", bytesOf(FRENCH)],
    ["UTF-8 with its mark", bytesOf([0xef, 0xbb, 0xbf], FRENCH)],
    ["UTF-16 with its mark", bytesOf([0xff, 0xfe], utf16(FRENCH))],
    ["UTF-16, upper byte first, with its mark", bytesOf([0xfe, 0xff], utf16(FRENCH, { isBig: true }))],
    ["UTF-16 without a mark", utf16(FRENCH)],
    ["UTF-16, upper byte first, without a mark", utf16(FRENCH, { isBig: true })],
    ["windows-1252", western(FRENCH)],
  ])("reads %s", async (_, bytes) => {
    expect(await decodeText(bytes, { name: "a.txt" })).toBe(FRENCH);
  });

  it("reads Vietnamese in UTF-16, whose accents have upper bytes of their own", async () => {
    const text = "Một ngày đẹp trời, chúng tôi đến thăm vườn bách thú.";
    expect(await decodeText(utf16(text), { name: "a.txt" })).toBe(text);
  });

  it.each([
    "Die Straße nach München ist für Lkw gesperrt; das sagte die Bürgermeisterin.",
    "El niño cruzó la calle después de la lluvia y nadie lo vio.",
    "The café on the corner “may open” at 8’ clock, they said — for 5 €.",
    "Le cœur de l’été est passé, et la fête est finie.",
  ])("reads %j in windows-1252 by its language", async (text) => {
    expect(await decodeText(western(text), { name: "a.txt" })).toBe(text);
  });

  it("believes what a document declares", async () => {
    const russian = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
    expect(await decodeText(bytesOf("# -*- coding: windows-1251 -*-\n", russian), { name: "a.md" })).toContain(
      "Привет",
    );
    expect(await decodeText(bytesOf("---\ncharset: koi8-r\n---\n", [0xf0, 0xd2]), { name: "a.md" })).toContain("Пр");
    expect(await decodeText(Uint8Array.from(russian), { name: "a.txt", declared: "windows-1251" })).toBe("Привет");
    expect(await decodeText(bytesOf('<meta charset="no-such">', FRENCH), { name: "a.md" })).toContain(FRENCH);
  });

  it("refuses with the offset of the first byte that is no text, and replaces nothing", async () => {
    expect(await refusal(bytesOf("ab", [0]))).toBe(
      "file-binary: a.txt is not a text, whatever its name says (byte 2 is NUL).",
    );
    expect(await refusal(bytesOf("Привет", [0xcf, 0xf0, 0xe8]))).toBe(
      "file-encoding: a.txt is not valid UTF-8: byte 12 is 0xCF.",
    );
    expect(await refusal(bytesOf([0xff, 0xfe], "a"))).toBe("file-encoding: a.txt is not valid UTF-8: byte 0 is 0xFF.");
  });

  it("takes bytes of another encoding than windows-1252 for no text", async () => {
    const russian = "cfeef1eae2e02de3eef0eee420e820eef7e5edfc20e1eeebfcf8eee9";
    const vietnamese = "54f4692079eau20".replace("u", "75");
    for (const hex of [russian, vietnamese, "89504e470d0a1a0affd8ffe1", "4c65206368e2740181"])
      expect(await refusal(Buffer.from(hex, "hex"))).toMatch(/^file-encoding: /);
  });

  const someBytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }).map((text) => new TextEncoder().encode(text)),
    fc.string({ maxLength: 20 }).map((text) => utf16(text)),
  );

  test.prop([someBytes])("never puts a character of replacement into a text", async (bytes) => {
    const text = await refusal(bytes);
    const isGiven = isUtf8(bytes) && new TextDecoder().decode(bytes).includes("\uFFFD");
    if (!isGiven && !Buffer.from(bytes).toString("utf16le").includes("\uFFFD")) expect(text).not.toContain("\uFFFD");
  });
});

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }).map((text) => new TextEncoder().encode(text)),
  fc
    .array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5), {
      maxLength: 8,
    })
    .map((list) => Uint8Array.from(list)),
);

describe("findInvalidByte", () => {
  test.prop([bytes], { numRuns: 500 })("agrees with Node on what is UTF-8, and all before the byte is", (input) => {
    const at = findInvalidByte(input);
    expect(at === input.length).toBe(isUtf8(input));
    expect(isUtf8(input.subarray(0, at))).toBe(true);
  });
});
