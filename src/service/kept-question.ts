import type { ComparedQuestion } from "../core/question/likeness.ts";

/** A question by its meaning alone, as JSON: neither its words nor who asked. */
export interface KeptQuestion extends Omit<ComparedQuestion, "vector"> {
  readonly vector: string;
}

const FLOAT_BYTES = 4;

export function keepQuestion({ by, vector, kind, numbers }: ComparedQuestion): KeptQuestion {
  return { by, vector: Buffer.from(Float32Array.from(vector).buffer).toString("base64"), kind, numbers };
}

export function readQuestion({ vector, ...rest }: KeptQuestion): ComparedQuestion {
  const bytes = Buffer.from(vector, "base64");
  const length = Math.floor(bytes.length / FLOAT_BYTES);
  return { ...rest, vector: Float32Array.from({ length }, (_, index) => bytes.readFloatLE(index * FLOAT_BYTES)) };
}
