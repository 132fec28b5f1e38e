import type { Asked } from "../../../test/helpers/discord-double/asked.ts";
import { buttonsOf } from "../../../test/helpers/discord-double/inspect.ts";
import type { OptionValue } from "../../../test/helpers/discord-double/interactions.ts";
import { type ComponentJson, type MessageJson, messageFlags } from "../../../test/helpers/discord-double/types.ts";
import type { Act, Acting, Pick } from "./acting.ts";
import type { CanaryBot, CanaryServer } from "./canary-bot.ts";
import { PIN_ACTS } from "./pin-acts.ts";
import { ROOM_ACTS } from "./room-acts.ts";

const QUESTIONS = [
  "What did the repairs of the pier cost?",
  "How many boats did the harbour office count at 9?",
  "Who said what the repairs cost?",
  "What is this article about?",
  "Who wrote about the weather on the moon?",
];

/** Every command of managers and of everybody, every button, select and completion; what is typed never holds a marker. */
export const ACTS: Readonly<Record<string, Act>> = {
  ...ROOM_ACTS,
  ...PIN_ACTS,
  ask: ({ bot, server, pick }) =>
    slash(bot, server, {
      name: "ask",
      options: { question: any(QUESTIONS, pick), ...(pick(4) === 0 && { private: true }) },
    }),
  mention: ({ bot, server, pick }) =>
    bot.discord.mention({ content: any(QUESTIONS, pick), user: server.member, channel: server.channel }),
  dm: ({ bot, server, pick }) => bot.discord.dm(any(QUESTIONS, pick), { user: server.member }),
  fact: ({ bot, server, pick }) =>
    slash(bot, server, { name: "fact", options: { name: any(["Ann", "pier", "harbour"], pick) } }),
  facts: ({ bot, server, pick }) =>
    slash(bot, server, { name: "facts", options: { kind: any(["person", "number", "place", "organisation"], pick) } }),
  sources: ({ bot, server }) => slash(bot, server, { name: "sources" }),
  verify: ({ bot, server, pick, names }) =>
    slash(bot, server, { name: "verify", options: { answer: any(names, pick) } }),
  forget: ({ bot, server, pick }) => (pick(20) === 0 ? slash(bot, server, { name: "forget" }) : undefined),
  add: (acting) =>
    managed(acting, "source", "add", {
      url: `http://${acting.server.marker}.example/page-${acting.pick(6)}`,
      every: "hour",
    }),
  addText: (acting) =>
    managed(acting, "source", "add", {
      text: `A note of ${acting.server.marker}: the pier of ${acting.server.marker} has ${acting.pick(90)} lamps.`,
    }),
  list: (acting) => managed(acting, "source", "list", {}),
  show: (acting) => managed(acting, "source", "show", { source: any(acting.names, acting.pick) }),
  refresh: (acting) => managed(acting, "source", "refresh", { source: any(acting.names, acting.pick) }),
  history: (acting) => managed(acting, "source", "history", { source: any(acting.names, acting.pick) }),
  rollback: (acting) =>
    managed(acting, "source", "rollback", {
      source: any(acting.names, acting.pick),
      version: any(acting.names, acting.pick),
    }),
  remove: (acting) =>
    acting.pick(3) === 0 ? managed(acting, "source", "remove", { source: any(acting.names, acting.pick) }) : undefined,
  purge: (acting) =>
    acting.pick(4) === 0 ? managed(acting, "source", "purge", { source: any(acting.names, acting.pick) }) : undefined,
  feedAdd: (acting) =>
    managed(acting, "feed", "add", { url: `http://${acting.server.marker}.example/feed.xml`, keep: 3 }),
  feedList: (acting) => managed(acting, "feed", "list", {}),
  feedRemove: (acting) => managed(acting, "feed", "remove", { feed: any(acting.names, acting.pick) }),
  library: (acting) =>
    managed(acting, "library", "create", { name: `Shelf ${acting.server.marker} ${acting.pick(4)}` }),
  bind: (acting) => managed(acting, "library", "bind", { library: any(acting.names, acting.pick) }),
  settings: (acting) => managed(acting, "settings", undefined, {}),
  gaps: (acting) => managed(acting, "gaps", undefined, {}),
  complete({ bot, server, pick }) {
    const [name, subcommand, option] = any(COMPLETED, pick);
    const user = server.manager;
    const { channel } = server;
    return bot.discord.autocomplete({
      name,
      ...(subcommand && { subcommand }),
      option,
      value: any(["", "h", "a", "s"], pick),
      user,
      channel,
    });
  },
  menu({ bot, server, pick, messages }) {
    const target = any(messages, pick);
    const name = any(["Check this answer", "Check against the article", "Add to the sources"], pick);
    return target && bot.discord.messageCommand({ name, target, user: server.manager, channel: server.channel });
  },
  press: pressAny,
  rateBadly: (acting) => pressAny(acting, /^unhelpful:/u),
  showAlone: (acting) => pressAny(acting, /^settings:alone-on:/u),
  pressPin: (acting) => pressAny(acting, /^(?:gap-pin|pins):/u),
  pressAdd: (acting) => pressAny(acting, /^(?:source|feed)-add:/u),
  choose({ bot, server, pick, messages }) {
    const found = any(
      messages.filter((message) => /settings:corrections/u.test(JSON.stringify(message))),
      pick,
    );
    const mode = any(["reply", "mark", "off"], pick);
    return (
      found &&
      bot.discord.select(/settings:corrections/u, found, [mode], { user: server.manager, channel: server.channel })
    );
  },
};

const COMPLETED: readonly (readonly [name: string, subcommand: string | undefined, option: string])[] = [
  ["source", "show", "source"],
  ["source", "rollback", "version"],
  ["feed", "remove", "feed"],
  ["library", "bind", "library"],
  ["fact", undefined, "name"],
];

/** Any button of ours that can be pressed; the latest messages more often. */
function pressAny({ bot, server, pick, messages }: Acting, wanted = /./u): Asked | undefined {
  const usable = (message: MessageJson) =>
    usableButtons(message).filter(({ custom_id = "" }) => wanted.test(custom_id));
  const pressable = messages.filter((message) => usable(message).length > 0);
  const message = any(pressable.slice(-RECENT), pick);
  const button = message && any(usable(message), pick);
  if (message === undefined || button?.custom_id === undefined) return undefined;
  const which = new RegExp(`^${button.custom_id.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`, "u");
  return bot.discord.button(which, message, { user: server.manager, channel: server.channel });
}

const RECENT = 12;

function usableButtons(message: MessageJson): readonly ComponentJson[] {
  return (message.flags & messageFlags.loading) !== 0
    ? []
    : buttonsOf(message).filter(({ custom_id, disabled }) => custom_id !== undefined && disabled !== true);
}

interface Slash {
  readonly name: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

function slash({ discord }: CanaryBot, { member: user, channel }: CanaryServer, given: Slash): Asked {
  return discord.slash({ ...given, user, channel });
}

function managed(
  { bot, server: { manager: user, channel } }: Acting,
  name: string,
  subcommand: string | undefined,
  options: Slash["options"] & {},
): Asked {
  return bot.discord.slash({ name, ...(subcommand && { subcommand }), options, user, channel });
}

/** Throws RangeError for an empty list of what cannot be undefined. */
function any<Value>(values: readonly Value[], pick: Pick): Value {
  return values[pick(Math.max(1, values.length))] as Value;
}
