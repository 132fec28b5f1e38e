import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Asked } from "../../test/helpers/discord-double/asked.ts";
import { type DiscordDouble, startDiscordDouble } from "../../test/helpers/discord-double/index.ts";
import { textOf } from "../../test/helpers/discord-double/inspect.ts";
import type { MessageJson } from "../../test/helpers/discord-double/types.ts";
import { type BotProcess, buildBot, startBotProcess } from "./bot-process.ts";
import { atMost, percentile, printVerdicts, type Verdict, withFolder } from "./measuring.ts";

export const name = "the bot under 200 questions at once, and its latency";

const PEOPLE = 50;
const QUESTIONS = 200;
/** Fewer while other programs take every core: the models have the lowest claim on it, and each answer takes longer. */
const QUESTIONS_BURNING = 40;
/** Every fourth question is a mention, the others are commands. */
const MENTION_EVERY = 4;
const ALONE = 60;
const ANSWERS_WITHIN_MS = 300_000;

const mostMs = {
  deferP99: 500,
  deferP99Burning: 1000,
  stall: 200,
  ready: 3000,
  answerP50: 100,
  answerP95: 300,
  stop: 5000,
};
/** A second burst may leave that much more memory in use than the first. */
const MOST_GROWTH_MB = 40;

/** Runs the real process against the double: start, latency one at a time, two bursts, stop. Without reader first, then with it. */
export async function run(print: (line: string) => void): Promise<boolean> {
  await buildBot();
  return withFolder(async (dataDir) => {
    const index = await withBot(dataDir, {}, buildIndex);
    const bare = await withBot(dataDir, { READER_MODEL: "none" }, (discord) => measureAlone(discord, true));
    const whole = await withBot(dataDir, {}, async (discord, bot) => [
      ...(await measureAlone(discord, false)),
      ...(await measureBursts(discord, bot)),
      ...(await measureBurning(discord)),
    ]);
    const verdicts = [
      ...index.filter(({ what }) => !what.includes("ready")),
      ...bare.map((verdict) => ({ ...verdict, what: `without reader: ${verdict.what}` })),
      ...whole.map((verdict) => ({ ...verdict, what: `with reader: ${verdict.what}` })),
    ];
    return printVerdicts(verdicts, print);
  });
}

async function withBot(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  work: (discord: DiscordDouble, bot: BotProcess) => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> {
  const discord = await startDiscordDouble({ timeoutMs: ANSWERS_WITHIN_MS });
  try {
    const bot = await startBotProcess(discord, dataDir, {
      ASK_PER_MINUTE: "0",
      ASK_PER_MINUTE_GUILD: "0",
      ...settings,
    });
    const verdicts = await work(discord, bot);
    const stop = await bot.stop();
    return [
      atMost("from start to ready", bot.readyMs, mostMs.ready),
      ...verdicts,
      atMost(`from SIGTERM to the end (code ${stop.exitCode})`, stop.durationMs, mostMs.stop),
      { what: `${discord.violations.length} violations of Discord's rules`, ok: discord.violations.length === 0 },
    ];
  } finally {
    await discord.close();
  }
}

/** The first answer comes when the index is built. */
async function buildIndex(discord: DiscordDouble): Promise<readonly Verdict[]> {
  await discord.slash({ name: "ask", options: { question: questionOf(0) } }).answer();
  return [];
}

/** One question at a time, each another one, after some that warm up. */
async function measureAlone(discord: DiscordDouble, judged: boolean): Promise<readonly Verdict[]> {
  const durations: number[] = [];
  for (let number = 0; number < ALONE + 10; number += 1) {
    const asked = discord.slash({ name: "ask", options: { question: questionOf(number) } });
    await asked.answer();
    if (number >= 10) durations.push(answeredAt(discord, asked) - asked.interaction.sentAt);
  }
  const [p50, p95] = [percentile(durations, 0.5), percentile(durations, 0.95)];
  return judged
    ? [
        atMost("answer on the wire, p50", p50, mostMs.answerP50),
        atMost("answer on the wire, p95", p95, mostMs.answerP95),
      ]
    : [{ what: `answer on the wire, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`, ok: true }];
}

async function measureBursts(discord: DiscordDouble, bot: BotProcess): Promise<readonly Verdict[]> {
  await bot.measure();
  const first = await burst(discord, { from: 1000 });
  const afterFirst = await bot.measure();
  const second = await burst(discord, { from: 2000 });
  const afterSecond = await bot.measure();
  const growth = afterSecond.residentMb - afterFirst.residentMb;
  return [
    ...first,
    ...second,
    atMost(
      "longest stall of the event loop",
      Math.max(afterFirst.longestStallMs, afterSecond.longestStallMs),
      mostMs.stall,
    ),
    {
      what: `memory after the bursts ${afterFirst.residentMb.toFixed(0)} and ${afterSecond.residentMb.toFixed(0)} MB, at most ${MOST_GROWTH_MB} MB more`,
      ok: growth <= MOST_GROWTH_MB,
    },
  ];
}

/** A burst while as many programs of the usual priority as there are cores never pause. */
async function measureBurning(discord: DiscordDouble): Promise<readonly Verdict[]> {
  const burners = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ["-e", "for (;;);"]));
  try {
    const verdicts = await burst(discord, {
      from: 3000,
      questions: QUESTIONS_BURNING,
      mostDeferMs: mostMs.deferP99Burning,
    });
    return verdicts.map((verdict) => ({ ...verdict, what: `every core taken by another program: ${verdict.what}` }));
  } finally {
    for (const burner of burners) burner.kill("SIGKILL");
  }
}

interface Burst {
  /** Number of its first question. */
  readonly from: number;
  readonly questions?: number;
  readonly mostDeferMs?: number;
}

/** All questions in one tick, from people who take turns; then waits until each has got an answer or a refusal. */
async function burst(
  discord: DiscordDouble,
  { from, questions = QUESTIONS, mostDeferMs = mostMs.deferP99 }: Burst,
): Promise<readonly Verdict[]> {
  const people = Array.from({ length: PEOPLE }, (_, index) => discord.world.addPerson(`P${from + index}`));
  const startedAt = performance.now();
  const asked: Asked[] = [];
  const mentions: MessageJson[] = [];
  for (let number = 0; number < questions; number += 1) {
    const actor = { user: people[number % PEOPLE] ?? discord.alice };
    const question = questionOf(from + number);
    if (number % MENTION_EVERY === 0) mentions.push(discord.mention({ content: question, ...actor }));
    else asked.push(discord.slash({ name: "ask", options: { question }, ...actor }));
  }
  const answers = await Promise.allSettled([
    ...asked.map((each) => each.answer()),
    ...mentions.map((mention) => discord.replyTo(mention)),
  ]);
  const durationMs = performance.now() - startedAt;
  // An answer that came twice would come within this time.
  await wait(500);
  const got = answers.filter((answer) => answer.status === "fulfilled" && textOf(answer.value) !== "").length;
  const twice = mentions.filter((mention) => discord.repliesTo(mention).length !== 1).length;
  const defers = asked.map(
    ({ interaction }) => (interaction.callback?.at ?? Number.POSITIVE_INFINITY) - interaction.sentAt,
  );
  return [
    {
      what:
        `${got} of ${questions} questions from ${Math.min(PEOPLE, questions)} people at once got their answer in ` +
        `${(durationMs / 1000).toFixed(1)} s; ${twice} mentions not answered just once`,
      ok: got === questions && twice === 0,
    },
    atMost("defer under the burst, p99", percentile(defers, 0.99), mostDeferMs),
  ];
}

/** When the request with the answer had arrived. */
function answeredAt(discord: DiscordDouble, { interaction }: Asked): number {
  const request = discord.requests.findLast(({ path }) => path.includes(interaction.token));
  return request?.at ?? Number.POSITIVE_INFINITY;
}

/** Questions that differ, so that none is answered from another's answer. */
function questionOf(number: number): string {
  const forms = [
    `Combien de pays ont signé la déclaration, question ${number} ?`,
    `Qui a parlé de coopération internationale en ${number} ?`,
    `Quelles mesures sont prévues contre la traite (${number}) ?`,
    `What does the article say about victims, number ${number}?`,
  ];
  return forms[number % forms.length] ?? "";
}
