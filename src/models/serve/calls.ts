import type { Embedder, TextRole, WordVector } from "../../core/ports/embedder.ts";
import type { Reader, ReaderPassage, ReaderQuestion } from "../../core/ports/reader.ts";
import { MAX_ITEMS_A_REQUEST } from "../limits.ts";
import { PROTOCOL, packReading, packVectors, packWords, type ServedModels } from "../remote/wire.ts";
import { createGatherer } from "./gather.ts";

/** The models that are served. */
export interface Served {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
}

/** One thing that is asked of the server: what it answers, as JSON. */
export interface ServedCall {
  /** Which model is asked, for comparison with what the caller expects. */
  readonly model: "embedder" | "reader";
  /** Nobody waits for it. */
  readonly isBackground?: (body: Body) => boolean;
  /** Throws InvalidBody, what the signal was aborted with, and what the model throws. */
  run(body: Body, signal: AbortSignal): Promise<object>;
}

export type Body = Readonly<Record<string, unknown>>;

/** The request is none that a bot of this version sends. */
export class InvalidBody extends Error {}

export function describeServed({ embedder: { id, dimensions }, reader }: Served): ServedModels & {
  readonly protocol: number;
} {
  return { protocol: PROTOCOL, embedder: { id, dimensions }, reader: reader === undefined ? null : { id: reader.id } };
}

/** What can be asked, by its path. What several callers want embedded at the same time goes into one run; readings are of one question each. */
export function createCalls({ embedder, reader }: Served): Readonly<Record<string, ServedCall>> {
  const { dimensions } = embedder;
  const embedAs = (as: TextRole) =>
    createGatherer<string, Float32Array>((texts, signal) => embedder.embed(texts, { as, signal }), MAX_ITEMS_A_REQUEST);
  const embedders = { question: embedAs("question"), passage: embedAs("passage"), sentence: embedAs("sentence") };
  const words = createGatherer<string, readonly WordVector[]>(
    (texts, signal) => embedder.embedWords(texts, { signal }),
    MAX_ITEMS_A_REQUEST,
  );
  return {
    "/v1/embed": {
      model: "embedder",
      isBackground: ({ as }) => as === "passage",
      async run({ as, texts }, signal) {
        const gatherer = isRole(as) ? embedders[as] : undefined;
        if (gatherer === undefined) throw new InvalidBody("Expected a role");
        return { vectors: packVectors(await gatherer.run(textsIn(texts), signal), dimensions) };
      },
    },
    "/v1/words": {
      model: "embedder",
      async run({ texts }, signal) {
        const read = await words.run(textsIn(texts), signal);
        return { words: read.map((each) => packWords(each, dimensions)) };
      },
    },
    "/v1/measure": {
      model: "embedder",
      run: async ({ text }) => embedder.measure(textIn(text)),
    },
    "/v1/read": {
      model: "reader",
      async run({ asked, passages }, signal) {
        const readings = await reader?.read(askedIn(asked), listIn(passages).map(passageIn), { signal });
        return { readings: readings?.map(packReading) };
      },
    },
  };
}

function isRole(value: unknown): value is TextRole {
  return value === "question" || value === "passage" || value === "sentence";
}

function askedIn(value: unknown): ReaderQuestion {
  const { question, turns } = objectIn(value);
  return { question: textIn(question), turns: listIn(turns).map(turnIn) };
}

function turnIn(value: unknown): ReaderQuestion["turns"][number] {
  const { question, reply } = objectIn(value);
  return { question: textIn(question), reply: textIn(reply) };
}

function passageIn(value: unknown): ReaderPassage {
  const { title, text } = objectIn(value);
  return { title: textIn(title), text: textIn(text) };
}

function textsIn(value: unknown): readonly string[] {
  return listIn(value).map(textIn);
}

function textIn(value: unknown): string {
  if (typeof value !== "string") throw new InvalidBody("Expected a text");
  return value;
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length <= MAX_ITEMS_A_REQUEST) return value;
  throw new InvalidBody(`Expected a list of at most ${MAX_ITEMS_A_REQUEST}`);
}

/** Throws InvalidBody. */
export function objectIn(value: unknown): Body {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new InvalidBody("Expected an object");
}
