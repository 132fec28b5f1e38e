import { SEARCHED_DIMENSIONS } from "./limits.ts";

/** What `JSON.stringify` made of a T: the migrations see to it that a column holds what this release writes there. */
export function readJson<T>(json: string): T {
  return JSON.parse(json) as T;
}

/** The bytes of a vector: float32, little-endian as every platform that Node is built for. */
export function toBytes(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** The vector of these bytes, which may lie anywhere in a longer buffer. */
export function fromBytes(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

/** The vector as the server searches it, or null where it has other dimensions or is not of about unit length. */
export function toHalf(vector: Float32Array): string | null {
  if (vector.length !== SEARCHED_DIMENSIONS || vector.some((number) => Math.abs(number) > LARGEST_OF_A_UNIT))
    return null;
  return `[${vector.join()}]`;
}

/** Of a vector of length 1, with room for rounding. */
const LARGEST_OF_A_UNIT = 1.01;
