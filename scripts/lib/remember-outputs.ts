import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import type { ReadAnswer, Reader, Reading } from "../../src/core/ports/reader.ts";

/** Where outputs of models are kept between runs, beside no clone in particular. */
export const OUTPUTS_FOLDER = join(tmpdir(), "sourcier-model-outputs");

/** Milliseconds that one run waits for another to write. */
const BUSY_TIMEOUT_MS = 60_000;

/** Outputs of models by the hash of model and input, in a file: asking the same again takes no model. */
export interface RememberedOutputs {
  embedder(embedder: Embedder): Embedder;
  reader(reader: Reader): Reader;
}

/** Opens the kept outputs of a folder, which is made when missing. Runs side by side may share it. */
export function rememberOutputs(folder = OUTPUTS_FOLDER): RememberedOutputs {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, "outputs.sqlite"));
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
     CREATE TABLE IF NOT EXISTS outputs (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;`,
  );
  const select = database.prepare("SELECT value FROM outputs WHERE key = ?");
  const insert = database.prepare("INSERT OR IGNORE INTO outputs (key, value) VALUES (?, ?)");

  return {
    embedder: (embedder) => ({
      ...embedder,
      embed: (texts, options) =>
        remember(texts, {
          keyOf: (text) => [embedder.id, options.as, text],
          load: (missing) => embedder.embed(missing, options),
          pack: (vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
          unpack: (bytes) => new Float32Array(bytes),
        }),
    }),
    reader: (reader) => ({
      ...reader,
      read: (asked, passages, options) =>
        remember(passages, {
          keyOf: (passage) => [READING_FORMAT, reader.id, asked.question, asked.turns, passage],
          load: (missing) => reader.read(asked, missing, options),
          pack: packReading,
          unpack: unpackReading,
        }),
    }),
  };

  async function remember<Item, Output>(items: readonly Item[], how: Remembering<Item, Output>): Promise<Output[]> {
    const keys = items.map((item) =>
      createHash("sha256")
        .update(JSON.stringify(how.keyOf(item)))
        .digest("base64url"),
    );
    const outputs = keys.map((key) => {
      const row = select.get(key) as { readonly value: Uint8Array | ArrayBuffer } | undefined;
      return row === undefined ? undefined : how.unpack(new Uint8Array(row.value).buffer);
    });
    const missing = [...keys.keys()].filter((index) => outputs[index] === undefined);
    const loaded = missing.length === 0 ? [] : await how.load(missing.map((index) => items[index] as Item));
    for (const [at, index] of missing.entries()) {
      const output = loaded[at];
      if (output === undefined) throw new RangeError("Expected an output for every input.");
      outputs[index] = output;
      insert.run(keys[index] ?? "", how.pack(output));
    }
    return outputs as Output[];
  }
}

interface Remembering<Item, Output> {
  readonly keyOf: (item: Item) => unknown;
  readonly load: (missing: readonly Item[]) => Promise<readonly Output[]>;
  readonly pack: (output: Output) => Buffer;
  readonly unpack: (bytes: ArrayBuffer) => Output;
}

/** Names how a reading is packed. */
const READING_FORMAT = "answers, relation";
const NUMBERS_PER_ANSWER = 3;
const HEAD_NUMBERS = 5;

/** Five numbers, those of them that the reader does not give as NaN, then three an answer; single precision is what the model computes in. */
function packReading({ answerable, strength = Number.NaN, relation, answers }: Reading): Buffer {
  const { found, differs, nothing } = relation ?? { found: Number.NaN, differs: Number.NaN, nothing: Number.NaN };
  const packed = new Float32Array(HEAD_NUMBERS + NUMBERS_PER_ANSWER * answers.length);
  packed.set([answerable, strength, found, differs, nothing]);
  for (const [index, { start, end, logProb }] of answers.entries())
    packed.set([start, end, logProb], HEAD_NUMBERS + NUMBERS_PER_ANSWER * index);
  return Buffer.from(packed.buffer);
}

function unpackReading(bytes: ArrayBuffer): Reading {
  const numbers = new Float32Array(bytes);
  const [answerable = 0, strength = Number.NaN, found = Number.NaN, differs = 0, nothing = 0] = numbers;
  const answers: ReadAnswer[] = [];
  for (let at = HEAD_NUMBERS; at < numbers.length; at += NUMBERS_PER_ANSWER) {
    const [start = 0, end = 0, logProb = 0] = numbers.subarray(at, at + NUMBERS_PER_ANSWER);
    answers.push({ start, end, logProb });
  }
  return {
    answerable,
    ...(Number.isNaN(strength) ? {} : { strength }),
    ...(Number.isNaN(found) ? {} : { relation: { found, differs, nothing } }),
    answers,
  };
}
