import type { WordVector } from "../../core/ports/embedder.ts";
import type { Reading } from "../../core/ports/reader.ts";
import { unpackAnswers } from "../reader.ts";

/** Grows when a request or a reply means something else than before. */
export const PROTOCOL = 1;

/** What a server says of its models. */
export interface ServedModels {
  readonly embedder: { readonly id: string; readonly dimensions: number };
  readonly reader: { readonly id: string } | null;
}

/** Numbers cross as base64 of their bytes in little-endian order, which is that of every machine that Sourcier runs on. */
export function packNumbers(numbers: Float32Array | Float64Array | Uint32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64");
}

/** Throws RangeError where the text is no whole number of floats. */
export function unpackFloats(packed: unknown): Float32Array<ArrayBuffer> {
  return new Float32Array(bytesOf(packed));
}

/** Vectors of equal length, one behind the other. */
export function packVectors(vectors: readonly Float32Array[], dimensions: number): string {
  const all = new Float32Array(vectors.length * dimensions);
  for (const [row, vector] of vectors.entries()) all.set(vector, row * dimensions);
  return packNumbers(all);
}

/** Each with a buffer of its own: whoever keeps one must not keep all. Throws RangeError where they are not so many. */
export function unpackVectors(packed: unknown, count: number, dimensions: number): readonly Float32Array[] {
  const all = unpackFloats(packed);
  if (all.length !== count * dimensions) throw new RangeError(`Expected ${count} vectors of ${dimensions} numbers`);
  return Array.from({ length: count }, (_, row) => all.slice(row * dimensions, (row + 1) * dimensions));
}

/** The words of one text: start and end of each, and their vectors one behind the other. */
export interface WireWords {
  readonly spans: string;
  readonly vectors: string;
}

export function packWords(words: readonly WordVector[], dimensions: number): WireWords {
  return {
    spans: packNumbers(Uint32Array.from(words.flatMap(({ start, end }) => [start, end]))),
    vectors: packVectors(
      words.map(({ vector }) => vector),
      dimensions,
    ),
  };
}

/** Throws RangeError. */
export function unpackWords({ spans, vectors }: Partial<WireWords>, dimensions: number): readonly WordVector[] {
  const bounds = new Uint32Array(bytesOf(spans));
  return unpackVectors(vectors, bounds.length / 2, dimensions).map((vector, index) => ({
    start: bounds[2 * index] ?? 0,
    end: bounds[2 * index + 1] ?? 0,
    vector,
  }));
}

/** A reading, its answers as three numbers each. */
export interface WireReading extends Omit<Reading, "answers"> {
  readonly answers: string;
}

export function packReading({ answers, ...rest }: Reading): WireReading {
  const numbers = Float64Array.from(answers.flatMap(({ start, end, logProb }) => [start, end, logProb]));
  return { ...rest, answers: packNumbers(numbers) };
}

/** Throws RangeError. */
export function unpackReading(reading: Partial<WireReading>): Reading {
  const { answerable, strength, relation, answers } = reading;
  if (typeof answerable !== "number") throw new RangeError("Expected a reading to say whether it answers");
  return {
    answerable,
    ...(strength !== undefined && { strength }),
    ...(relation !== undefined && { relation }),
    answers: unpackAnswers(new Float64Array(bytesOf(answers))),
  };
}

/** Throws RangeError where it is no list of so many objects. */
export function listOf(value: unknown, count: number): readonly object[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const objects = items.filter((item) => typeof item === "object" && item !== null);
  if (objects.length !== count) throw new RangeError(`Expected a list of ${count}`);
  return objects;
}

/** In a buffer of its own, as a view of whole numbers needs it. */
function bytesOf(packed: unknown): ArrayBuffer {
  if (typeof packed !== "string") throw new RangeError("Expected numbers in base64");
  return new Uint8Array(Buffer.from(packed, "base64")).buffer;
}
