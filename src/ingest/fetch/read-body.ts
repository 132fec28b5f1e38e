import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { tooLarge, unreachable } from "./address-errors.ts";
import type { RawResponse } from "./http.ts";
import { MAX_PAGE_BYTES, MAX_UNPACK_RATIO, MIN_RATIO_BYTES } from "./limits.ts";

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * The body of an answer, unpacked; counted while it is read, so that no more of a bomb is unpacked than is allowed. Throws UserError
 * address-too-large, address-unreachable (it breaks off, or is packed in an unknown way).
 */
export async function readBody(
  { headers, body, discard }: RawResponse,
  address: string,
  { maxBytes = MAX_PAGE_BYTES }: { readonly maxBytes?: number } = {},
): Promise<Uint8Array> {
  const megabytes = maxBytes / BYTES_PER_MEGABYTE;
  const encoding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  try {
    if (Number(headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(address, "size", megabytes);
    let packed = 0;
    const counted = count(body, (bytes) => {
      packed += bytes;
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of unpack(counted, encoding, address)) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(address, "size", megabytes);
      if (size > MIN_RATIO_BYTES && size > MAX_UNPACK_RATIO * packed)
        throw tooLarge(address, "ratio", MAX_UNPACK_RATIO);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    discard();
  }
}

async function* count(body: AsyncIterable<Uint8Array>, add: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    add(chunk.length);
    yield chunk;
  }
}

function unpack(body: AsyncIterable<Uint8Array>, encoding: string, address: string): AsyncIterable<Uint8Array> {
  if (encoding === "identity" || encoding === "") return body;
  const create = UNPACKERS[encoding];
  if (create === undefined) throw unreachable(address, "broken-off");
  return pipeline(Readable.from(body), create(), () => undefined);
}
