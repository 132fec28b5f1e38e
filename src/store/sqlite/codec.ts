import { stateDamaged } from "./errors.ts";

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** What `toJson` made of a T. Throws UserError state-damaged. */
export function fromJson<T>(json: string, file: string): T {
  try {
    // The migrations see to it that a column holds what this release writes there.
    return JSON.parse(json) as T;
  } catch (error) {
    throw stateDamaged(file, error);
  }
}

/** Reads what is kept in a file. What it gives throws UserError state-damaged. */
export function jsonReader(file: string): <T>(json: string) => T {
  return (json) => fromJson(json, file);
}

/** The bytes of a vector: float32, little-endian as every platform that libsql is built for. */
export function toBlob(vector: Float32Array): Uint8Array {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** The vector of these bytes. Throws UserError state-damaged. */
export function fromBlob(blob: ArrayBuffer, file: string): Float32Array {
  if (blob.byteLength % Float32Array.BYTES_PER_ELEMENT !== 0) throw stateDamaged(file);
  return new Float32Array(blob);
}
