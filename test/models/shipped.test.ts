import { readdir, readFile } from "node:fs/promises";
import { availableParallelism, constants, getPriority } from "node:os";
import { join } from "node:path";
import { pid, platform } from "node:process";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrationFor } from "../../src/core/confidence/calibration.ts";
import { createModelHost, type ModelHost } from "../../src/models/host.ts";
import { MAX_THREADS } from "../../src/models/limits.ts";
import { readModelFiles } from "../../src/models/model-files.ts";
import { spawnModelWorker } from "../../src/models/spawn-worker.ts";
import { loadTokenizer } from "../../src/models/worker/load.ts";
import { cosine, describeEmbedder } from "../contracts/embedder.ts";
import { describeReader } from "../contracts/reader.ts";

const options = {
  modelsDir: join(import.meta.dirname, "../../models"),
  embeddingModel: "multilingual-e5-small-latin",
  readerModel: "sourcier-reader-latin",
};

// One host for all: loading is what takes long.
let host: ModelHost;
const workers: Worker[] = [];
beforeAll(async () => {
  host = await createModelHost({
    ...options,
    spawn(settings) {
      const worker = spawnModelWorker(settings);
      workers.push(worker);
      return worker;
    },
  });
});
afterAll(() => host.close());

describeEmbedder("The shipped model", async () => ({ ...host.embedder, close: async () => {} }));
describeReader("The shipped model", async () => ({ ...host.reader!, close: async () => {} }));

describe("the shipped models", () => {
  it("cut texts into the pieces that transformers.js cuts them into", async () => {
    const { AutoTokenizer } = await import("@xenova/transformers");
    const folder = join(options.modelsDir, options.embeddingModel);
    const reference = await AutoTokenizer.from_pretrained(folder);
    const tokenizer = await loadTokenizer(await readModelFiles(folder));
    const texts = [
      "L’Union européenne a versé 3,5 millions d'euros (≈ 4 M$) le 15ᵉ jour : « c'est peu », dit-elle…",
      "Nạn buôn người là một tội ác; ¿quién lo sabe? Größenordnungsmäßig nicht.",
      "世界贸易组织 in Genf 😀😀 et Привет, aujourd'hui ½\u200b ﬁn",
      await readFile(join(folder, "LICENSE"), "utf8"),
    ];
    for (const text of texts) expect(tokenizer.encode(text.trim(), 100_000)).toEqual(reference.encode(text.trim()));
  });

  it("answer a question, and weigh the sentence that it found, while passages wait", async () => {
    const done: string[] = [];
    const passages = host.embedder
      .embed(Array(32).fill("Un passage attend son tour."), { as: "passage" })
      .then(() => done.push("passages"));
    const question = host.embedder.embed(["Qui passe devant ?"], { as: "question" }).then(() => done.push("question"));
    const sentence = host.embedder.embed(["Elle passe devant."], { as: "sentence" }).then(() => done.push("sentence"));
    await Promise.all([passages, question, sentence]);
    expect(done).toEqual(["question", "sentence", "passages"]);
  });

  it("find the passage across languages", async () => {
    const texts = [
      "The museum of clocks opens on Sunday.",
      "Human trafficking is a crime against migrants.",
      "Snow closed three roads.",
    ];
    const vectors = await host.embedder.embed(texts, { as: "passage" });
    const [question] = await host.embedder.embed(["Nạn buôn người nhắm vào ai?"], { as: "question" });
    const scores = vectors.map((vector) => cosine(vector, question!));
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
  });

  it("are those that the coefficients were fitted to", () => {
    const { isCalibrated } = calibrationFor({ embedder: host.embedder.id, reader: host.reader!.id });
    expect(isCalibrated).toBe(true);
    expect(calibrationFor({ embedder: host.embedder.id, reader: undefined }).isCalibrated).toBe(true);
  });

  it("read which words answer", async () => {
    const text =
      "Né à Lyon en 1950, Paul Morel dirige depuis mars l'hôpital de Bellerive, où travaillent 312 médecins.";
    const [reading] = await host.reader!.read(ask("Combien de médecins l'hôpital de Bellerive emploie-t-il ?"), [
      { title: "Santé", text },
    ]);
    const [best] = reading!.answers;
    expect(text.slice(best!.start, best!.end)).toContain("312");
    expect(best!.end - best!.start).toBeLessThan("312 médecins".length + 1);
    expect(reading!.answerable).toBeGreaterThan(0);
  });

  it("read the end of a passage that is longer than the model", async () => {
    const filler = "Le conseil a longuement parlé de la météo et du calendrier des vacances. ".repeat(60);
    const text = `${filler}Le pont de Sauveterre a coûté quarante millions d'euros. ${filler}`;
    const [reading] = await host.reader!.read(ask("Combien a coûté le pont de Sauveterre ?"), [
      { title: "Conseil", text },
    ]);
    const [best] = reading!.answers;
    expect(text.slice(best!.start, best!.start + 18)).toBe("quarante millions ");
    expect(reading!.answers.every(({ logProb }) => Number.isFinite(logProb))).toBe(true);
  });

  it("read a follow-up with the turns before it", async () => {
    const text =
      "L'hôpital de Bellerive, que dirige Paul Morel, emploie 312 médecins. Celui de Combes, dirigé par Rosa Pinto, en emploie 90.";
    const turns = [{ question: "Qui dirige l'hôpital de Combes ?", reply: "Rosa Pinto" }];
    const asked = { question: "et celui de Bellerive ?", turns };
    const [reading] = await host.reader!.read(asked, [{ title: "Santé", text }]);
    expect(text.slice(reading!.answers[0]!.start)).toMatch(/^Paul Morel/);
  });

  it("tell whether a passage speaks of what a statement says", async () => {
    const passages = [
      { title: "Santé", text: "Depuis mars, l'hôpital de Bellerive emploie 312 médecins." },
      { title: "Météo", text: "Il pleuvra demain sur toute la côte." },
    ];
    const [spoken, silent] = await host.reader!.read(ask("L'hôpital de Bellerive a 312 médecins."), passages);
    expect(spoken!.relation!.nothing).toBeLessThan(0.5);
    expect(silent!.relation!.nothing).toBeGreaterThan(0.5);
  });

  it("take a question longer than its share", async () => {
    const [reading] = await host.reader!.read(ask("Pourquoi ? ".repeat(500)), [
      { title: "T ".repeat(100), text: "Parce que." },
    ]);
    expect(new Set(reading!.answers.map(({ start }) => start)).size).toBe(2);
  });

  // A run that is at the lowest priority already cannot lower it.
  it.runIf(platform === "linux" && getPriority() < constants.priority.PRIORITY_LOW)(
    "leave the main thread the first turn: every thread that computes is nicer",
    async () => {
      await host.embedder.embed(["Le pont."], { as: "passage" });
      const niceness = await readNiceness();
      const computing = [...niceness.values()].filter((each) => each > niceness.get(pid)!);
      expect(niceness.has(pid)).toBe(true);
      expect(computing.length).toBeGreaterThanOrEqual(Math.min(MAX_THREADS, availableParallelism()));
    },
  );

  it("survive the death of their worker, with the work that was in flight", async () => {
    const before = workers.length;
    const [expected] = await host.embedder.embed(["Le pont."], { as: "passage" });
    const pending = host.embedder.embed(["Le pont."], { as: "passage" });
    await workers.at(-1)!.terminate();
    const [vector] = await pending;
    expect(cosine(vector!, expected!)).toBeCloseTo(1, 4);
    expect(workers.length).toBe(before + 1);
  });
});

function ask(question: string) {
  return { question, turns: [] };
}

/** By the number of each thread of this process: proc_pid_stat(5), field 19, where the name in brackets is field 2. */
async function readNiceness(): Promise<ReadonlyMap<number, number>> {
  const threads = await readdir("/proc/self/task");
  const stats = await Promise.all(threads.map((id) => readFile(`/proc/self/task/${id}/stat`, "utf8").catch(() => "")));
  return new Map(stats.flatMap((stat, at) => (stat === "" ? [] : [[Number(threads[at]), niceOf(stat)] as const])));
}

function niceOf(stat: string): number {
  return Number(
    stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .at(19 - 3),
  );
}
