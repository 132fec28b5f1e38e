import type { Embedder } from "../../src/core/ports/embedder.ts";
import type { Reader } from "../../src/core/ports/reader.ts";
import { connectModels } from "../../src/models/remote/connect-models.ts";
import { serveModels } from "../../src/models/serve/serve-models.ts";
import { createHashingEmbedder } from "../../test/helpers/hashing-embedder.ts";
import { createHashingReader } from "../../test/helpers/hashing-reader.ts";
import { generateQuestion } from "./generated-text.ts";
import { atMost, type Print, percentile, printVerdicts, timed, type Verdict } from "./measuring.ts";
import { openShippedModels, syntheticPassages } from "./shipped-models.ts";

export const name = "what a models server costs above the models themselves, and what several bots gain";

const TOKEN = "a-token-of-the-bench";
const ROUNDS = 60;
const WARM_UP = 5;
const PASSAGES = 64;
const PASSAGE_ROUNDS = 3;
const BOTS = 4;
const most = { wayMs: 3, questionMs: 3, readMs: 5, slowerShare: 0.1 };

/** The same models, asked in turn here and over HTTP on this machine, so that nothing but the way differs. */
export async function run(print: Print): Promise<boolean> {
  const local = await openShippedModels();
  const server = await serveModels({ models: local, host: "127.0.0.1", port: 0, token: TOKEN, log: print });
  const expected = { embedder: undefined, reader: undefined };
  const bots = await Promise.all(
    Array.from({ length: BOTS }, () => connectModels({ url: server.url, token: TOKEN, expected, log: print })),
  );
  const [remote] = bots;
  if (remote === undefined) throw new Error("Expected a bot");
  try {
    return printVerdicts(
      [
        await measureWay(),
        await compare("embedding a question", most.questionMs, [local, remote], embedQuestion),
        await compare("reading two passages", most.readMs, [local, remote], readTwo),
        await comparePassages(local.embedder, remote.embedder),
        ...(await compareBots(bots.map(({ embedder }) => embedder))),
      ],
      print,
    );
  } finally {
    await Promise.all(bots.map((bot) => bot.close()));
    await server.close();
    await local.close();
  }
}

/** With models that take no time of their own. */
async function measureWay(): Promise<Verdict> {
  const embedder = createHashingEmbedder();
  const reader = createHashingReader();
  const server = await serveModels({
    models: { embedder, reader },
    host: "127.0.0.1",
    port: 0,
    token: TOKEN,
    log: console.error,
  });
  const expected = { embedder: undefined, reader: undefined };
  const models = await connectModels({ url: server.url, token: TOKEN, expected, log: console.error });
  const durations: number[] = [];
  for (let round = 0; round < WAY_ROUNDS; round += 1) durations.push(await timed(() => readTwo(models)));
  await models.close();
  await server.close();
  return atMost(
    `the way alone, two passages there and readings back, p50 of ${WAY_ROUNDS}`,
    percentile(durations, 0.5),
    most.wayMs,
  );
}

const WAY_ROUNDS = 500;

interface Models {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
}

/** Nothing is asked twice, so that nothing is remembered. */
let asked = 0;

async function embedQuestion({ embedder }: Models): Promise<void> {
  asked += 1;
  await embedder.embed([generateQuestion(asked)], { as: "question" });
}

const READ = syntheticPassages(2).map((text) => ({ title: "", text }));

async function readTwo({ reader }: Models): Promise<void> {
  asked += 1;
  await reader?.read({ question: generateQuestion(asked), turns: [] }, READ);
}

/** By the difference of each pair of neighbours: what the machine does besides falls on both. */
async function compare(
  what: string,
  mostMs: number,
  [local, remote]: readonly [Models, Models],
  work: (models: Models) => Promise<void>,
): Promise<Verdict> {
  const here: number[] = [];
  const more: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const localMs = await timed(() => work(local));
    const remoteMs = await timed(() => work(remote));
    if (round < WARM_UP) continue;
    here.push(localMs);
    more.push(remoteMs - localMs);
  }
  return atMost(
    `${what}: ${percentile(here, 0.5).toFixed(1)} ms here, over HTTP p50 more`,
    percentile(more, 0.5),
    mostMs,
  );
}

async function comparePassages(local: Embedder, remote: Embedder): Promise<Verdict> {
  const durations = { local: 0, remote: 0 };
  for (let round = 0; round < PASSAGE_ROUNDS; round += 1) {
    const texts = syntheticPassages(PASSAGES);
    durations.local += await timed(() => local.embed(texts, { as: "passage" }));
    durations.remote += await timed(() => remote.embed(texts, { as: "passage" }));
  }
  const rate = (ms: number) => ((PASSAGES * PASSAGE_ROUNDS * 1000) / ms).toFixed(1);
  const slower = durations.remote / durations.local - 1;
  const what = `passages a second: ${rate(durations.local)} here, ${rate(durations.remote)} over HTTP; share slower`;
  return atMost(what, slower, most.slowerShare, "");
}

/** Whether questions of several bots, which go together into one run, are embedded faster than one after the other. */
async function compareBots(bots: readonly Embedder[]): Promise<readonly Verdict[]> {
  const embed = async (bot: Embedder | undefined) => {
    asked += 1;
    await bot?.embed([generateQuestion(asked)], { as: "question" });
  };
  const alone = await timed(async () => {
    for (let round = 0; round < ROUNDS; round += 1) for (const bot of bots) await embed(bot);
  });
  const together = await timed(() =>
    Promise.all(
      bots.map(async (bot) => {
        for (let round = 0; round < ROUNDS; round += 1) await embed(bot);
      }),
    ),
  );
  const rate = (ms: number) => ((bots.length * ROUNDS * 1000) / ms).toFixed(0);
  const what = `questions a second: ${rate(alone)} one after the other, ${rate(together)} of ${bots.length} bots at once`;
  return [{ what, ok: true }];
}
