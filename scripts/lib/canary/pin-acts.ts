import type { Asked } from "../../../test/helpers/discord-double/asked.ts";
import { componentsOf, textOf } from "../../../test/helpers/discord-double/inspect.ts";
import type { ComponentJson, MessageJson, Person } from "../../../test/helpers/discord-double/types.ts";
import type { Act, Acting } from "./acting.ts";

const PINNED_QUESTIONS = [
  "What did the repairs of the pier cost?",
  "How many boats did the harbour office count at 9?",
];

/** What leads to pins takes several steps, which chance hardly takes one after the other. */
export const PIN_ACTS: Readonly<Record<string, Act>> = {
  /** Two people find an answer unhelpful; a manager picks a sentence that answers it. */
  async pin(acting) {
    const { member, manager } = acting.server;
    await addPage(acting);
    const question = anyQuestion(acting);
    for (const user of [member, manager]) await findUnhelpful(acting, question, user);
    const card = await (await choose(acting, await openGaps(acting), /^gap:/u))?.answer();
    const offered = await (card && press(acting, card, /^gap-pin:/u))?.answer();
    return offered && choose(acting, offered, /^gap-quote:/u);
  },

  askPinned: (acting) => ask(acting, anyQuestion(acting), acting.server.member),

  /** All of them, some of which sleep. */
  pins: async (acting) => press(acting, await openGaps(acting), /^pins:/u),

  async removePin(acting) {
    const list = await press(acting, await openGaps(acting), /^pins:/u)?.answer();
    return acting.pick(3) === 0 && list !== undefined ? choose(acting, list, /^pin-remove/u) : undefined;
  },
};

function anyQuestion({ pick }: Acting): string {
  return PINNED_QUESTIONS[pick(PINNED_QUESTIONS.length)] ?? "";
}

function ask({ bot, server: { channel }, note }: Acting, question: string, user: Person): Asked {
  return noted(note, bot.discord.slash({ name: "ask", options: { question }, user, channel }));
}

async function findUnhelpful(acting: Acting, question: string, user: Person): Promise<void> {
  const { bot, server, note } = acting;
  const by = { user, channel: server.channel };
  const answer = await ask(acting, question, user).answer();
  if (componentIn(answer, /^unhelpful:/u) === undefined) return;
  const form = noted(note, bot.discord.button(/^unhelpful:/u, answer, by));
  await noted(note, await bot.discord.modalSubmit(form, ["no"], by)).answer();
}

/** Without an article nothing is answered. */
async function addPage({ bot, server, pick, note }: Acting): Promise<void> {
  const { manager: user, channel, marker } = server;
  const options = { url: `http://${marker}.example/page-${pick(3)}`, every: "hour" };
  const asked = bot.discord.slash({ name: "source", subcommand: "add", options, user, channel });
  const preview = await noted(note, asked).answer();
  if (componentIn(preview, /^source-add:/u) === undefined) return;
  noted(note, bot.discord.button(/^source-add:/u, preview, { user, channel }));
  await bot.discord.untilMessage(preview.id, (message) =>
    /is added|Nothing was added|enough left|most that/u.test(textOf(message)),
  );
}

function openGaps({ bot, server: { manager: user, channel }, note }: Acting): Promise<MessageJson> {
  return noted(note, bot.discord.slash({ name: "gaps", user, channel })).answer();
}

/** Picks one of what a select offers, or something that was named in either server. */
function choose({ bot, server, names, pick, note }: Acting, message: MessageJson, which: RegExp): Asked | undefined {
  const { options = [] } = componentIn(message, which) ?? {};
  const values = pick(5) === 0 ? names : options.map(({ value }) => value);
  const value = values[pick(Math.max(1, values.length))];
  if (options.length === 0 || value === undefined) return undefined;
  const by = { user: server.manager, channel: server.channel };
  return noted(note, bot.discord.select(which, message, [value], by));
}

function press({ bot, server, note }: Acting, message: MessageJson, which: RegExp): Asked | undefined {
  if (componentIn(message, which) === undefined) return undefined;
  return noted(note, bot.discord.button(which, message, { user: server.manager, channel: server.channel }));
}

function componentIn({ components }: MessageJson, which: RegExp): ComponentJson | undefined {
  return componentsOf(components).find(({ custom_id = "" }) => which.test(custom_id));
}

/** What an interaction shows is shown in its server. */
function noted(note: Acting["note"], asked: Asked): Asked {
  note(asked.interaction.token);
  return asked;
}
