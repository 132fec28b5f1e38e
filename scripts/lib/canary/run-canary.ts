import { Asked } from "../../../test/helpers/discord-double/asked.ts";
import { optionsOf } from "../../../test/helpers/discord-double/inspect.ts";
import type { MessageJson, RecordedRequest } from "../../../test/helpers/discord-double/types.ts";
import { createRandom } from "../../bench/generated-text.ts";
import { ACTS } from "./acts.ts";
import { type CanaryBot, type CanaryServer, type CanaryState, startCanaryBot } from "./canary-bot.ts";

export interface CanaryResult {
  readonly acts: number;
  /** How often each was done. */
  readonly counts: Readonly<Record<string, number>>;
  /** Bodies sent in a server that hold its own marker: without any, nothing was looked at. */
  readonly own: number;
  /** How often a sentence was pinned, shown as the team's, and shown to sleep: without any, pins were not looked at. */
  readonly pins: Readonly<Record<keyof typeof PIN_MARKS, number>>;
  /** Those that hold the other's; none may. */
  readonly leaks: readonly string[];
  readonly bugs: readonly string[];
  readonly violations: readonly string[];
}

/** Between two acts, so that limits of an hour do not end them all. */
const STEP_MS = 180_000;
const MAX_NAMES = 120;
/** What the bot says of pins, in the language of those who do it here. */
const PIN_MARKS = { pinned: "Pinned. Whoever asks", quoted: "Picked by this server", asleep: "Asleep: " } as const;

/** Does so many random acts in two servers in turn, and looks at every body that the bot has sent in each. */
export async function runCanary(
  state: CanaryState,
  { acts, seed }: { readonly acts: number; readonly seed: number },
): Promise<CanaryResult> {
  const bot = await startCanaryBot(state);
  const random = createRandom(seed);
  const pick = (below: number) => random() % below;
  const counts: Record<string, number> = {};
  const places = new Map<string, CanaryServer>(bot.servers.map((server) => [server.channel.id, server]));
  const names: string[] = ["nothing"];
  const seen = { own: 0, pins: { pinned: 0, quoted: 0, asleep: 0 }, leaks: [] as string[], from: 0 };
  try {
    for (let done = 0; done < acts; done += 1) {
      const server = bot.servers[pick(2)] ?? bot.servers[0];
      const kinds = Object.keys(ACTS);
      const kind = kinds[pick(kinds.length)] ?? "";
      const messages = messagesIn(bot, server);
      // What a select of theirs offers now, whatever button has changed them.
      for (const message of messages.slice(-LATEST)) rememberAll(names, message);
      const note = (place: string) => places.set(place, server);
      const started = await ACTS[kind]?.({ bot, server, pick, names, messages, note });
      bot.time.now += STEP_MS;
      if (started === undefined) continue;
      counts[kind] = (counts[kind] ?? 0) + 1;
      await finish(bot, started, { server, places, names });
      look(bot, places, seen);
    }
    // What was begun beside the last act is told too.
    await bot.discord.slash({ name: "help", channel: bot.servers[0].channel }).answer();
    look(bot, places, seen);
    const { own, pins, leaks } = seen;
    return { acts, counts, own, pins, leaks, bugs: bot.bugs, violations: bot.discord.violations };
  } finally {
    await bot.close();
  }
}

interface Finishing {
  readonly server: CanaryServer;
  readonly places: Map<string, CanaryServer>;
  readonly names: string[];
}

async function finish(
  bot: CanaryBot,
  started: Asked | MessageJson,
  { server, places, names }: Finishing,
): Promise<void> {
  if (!(started instanceof Asked)) {
    places.set(started.channel_id, server);
    // A thread that it opens has its id.
    places.set(started.id, server);
    remember(names, (await answerTo(bot, started)).id);
    return;
  }
  const { interaction } = started;
  places.set(interaction.token, server);
  const { type, data } = await started.callback();
  if (type === DEFERRED) rememberAll(names, await started.answer());
  for (const { value } of choicesIn(data)) remember(names, value);
}

/** Below the message, or in a thread of its own, where the server has chosen that. */
function answerTo({ discord }: CanaryBot, { id }: MessageJson): Promise<MessageJson> {
  const isAnswer = ({ author, channel_id, message_reference }: MessageJson) =>
    author.id === discord.bot.id && (channel_id === id || message_reference?.message_id === id);
  return discord.waitFor(() => [...discord.world.messages.values()].find(isAnswer), "an answer to a message");
}

/** Discord's type of a first response that says that an answer comes. */
const DEFERRED = 5;

/** Its id, and those that its selects offer. */
function rememberAll(names: string[], message: MessageJson): void {
  remember(names, message.id);
  for (const { value } of optionsOf(message)) if (ID.test(value)) remember(names, value);
}

const ID = /^[\w-]{12,}$/u;

function choicesIn(data: unknown): readonly { readonly value: string }[] {
  return typeof data === "object" && data !== null && "choices" in data && Array.isArray(data.choices)
    ? data.choices
    : [];
}

/** What one server has named is tried in both. */
function remember(names: string[], name: string): void {
  if (names.includes(name) || /zaffrine|quillonet/u.test(name)) return;
  names.push(name);
  if (names.length > MAX_NAMES) names.splice(1, 1);
}

function messagesIn({ discord }: CanaryBot, { channel }: CanaryServer): readonly MessageJson[] {
  return [...discord.world.messages.values()]
    .filter((message) => message.channel_id === channel.id && message.author.id === discord.bot.id)
    .slice(-MAX_MESSAGES);
}

const MAX_MESSAGES = 80;
const LATEST = 2;

interface Seen {
  own: number;
  readonly pins: Record<keyof typeof PIN_MARKS, number>;
  readonly leaks: string[];
  /** Requests before were looked at. */
  from: number;
}

function look({ discord, servers }: CanaryBot, places: ReadonlyMap<string, CanaryServer>, seen: Seen): void {
  for (const request of discord.requests.slice(seen.from)) {
    const server = placeOf(request, places);
    if (server === undefined || request.body === undefined) continue;
    const sent = JSON.stringify(request.body);
    if (sent.includes(server.marker)) seen.own += 1;
    for (const [what, mark] of Object.entries(PIN_MARKS))
      if (sent.includes(mark)) seen.pins[what as keyof typeof PIN_MARKS] += 1;
    for (const { marker } of servers)
      if (marker !== server.marker && sent.includes(marker)) seen.leaks.push(`${request.path}: ${sent}`);
  }
  seen.from = discord.requests.length;
}

/** The server that a request speaks in, by the token of its interaction or its channel. */
function placeOf({ path }: RecordedRequest, places: ReadonlyMap<string, CanaryServer>): CanaryServer | undefined {
  return path
    .split("/")
    .map((part) => places.get(part))
    .find((server) => server !== undefined);
}
