import { isUtf8 } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findInvalidByte } from "../../src/ingest/decode-text.ts";

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
