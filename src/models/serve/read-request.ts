import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { MAX_REQUEST_BYTES } from "../limits.ts";
import { type Body, InvalidBody, objectIn } from "./calls.ts";

/** The request is larger than any that a bot sends. */
export class BodyTooLarge extends Error {}

/** The JSON object of a request. Throws InvalidBody, BodyTooLarge. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers["content-length"]) > MAX_REQUEST_BYTES) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_REQUEST_BYTES) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return objectIn(parse(Buffer.concat(chunks).toString("utf8")));
}

/** Whether a request brings the token; takes as long whatever it brings. */
export function bringsToken({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  // Of equal length whatever the texts are, as the comparison needs them.
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidBody("Expected JSON");
  }
}
