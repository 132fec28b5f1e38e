import type { Engine } from "../../app/types.ts";
import type { ComparedQuestion } from "../../core/question/likeness.ts";

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

/** Its vector is at hand when it was just asked; later it would have to be made anew, with those of all others. Undefined where the embedder fails. */
export async function meaningOf(text: string, engine: Pick<Engine, "compare">): Promise<KeptQuestion | undefined> {
  const [compared] = await engine.compare([text]).catch(() => []);
  return compared && keepQuestion(compared);
}

/** Documents come back as JSON that was written here: enough is checked to tell another shape. */
export function isKeptQuestion(body: unknown): body is KeptQuestion {
  return typeof body === "object" && body !== null && "vector" in body && typeof body.vector === "string";
}
