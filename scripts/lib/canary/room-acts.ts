import type { Asked } from "../../../test/helpers/discord-double/asked.ts";
import { componentsOf } from "../../../test/helpers/discord-double/inspect.ts";
import type { ComponentJson, MessageJson } from "../../../test/helpers/discord-double/types.ts";
import type { Act, Acting } from "./acting.ts";

/** Forums, the Ask panel, pins: what stands in selects and forms. */
export const ROOM_ACTS: Readonly<Record<string, Act>> = {
  post({ bot, server, pick, note }) {
    const title = POSTS[pick(POSTS.length)] ?? "";
    note(bot.discord.post(server.forum, { title, user: server.member }).channel_id);
    return undefined;
  },
  chooseForum: (acting) => choose(acting, /^settings:forums/u, () => [acting.server.forum.id]),
  chooseLog: (acting) => choose(acting, /^settings:log/u, () => [acting.server.channel.id]),
  chooseAny: (acting) => choose(acting, /./u, optionsOf),
  choosePin: (acting) => choose(acting, /^(?:gap|gap-quote|pin-remove)(?::|$)/u, optionsOf),
  askForm: (acting) =>
    submit(acting, /^ask:/u, ["What did the repairs of the pier cost?", acting.pick(2) === 0 ? "me" : "everybody"]),
  searchForm: (acting) => submit(acting, /^gap-search:/u, ["boats at the pier"]),
};

const POSTS = ["What did the repairs of the pier cost?", "How many boats did the harbour office count at 9?"];

const RECENT = 12;

/** Picks in a select of one of the latest messages. */
function choose(
  { bot, server, pick, messages }: Acting,
  which: RegExp,
  valuesOf: (select: ComponentJson, pick: Acting["pick"]) => readonly string[],
): Asked | undefined {
  const found = findIn(messages, pick, ({ custom_id = "", type }) => SELECTS.has(type) && which.test(custom_id));
  const values = found && valuesOf(found.component, pick);
  if (found === undefined || values === undefined || values.length === 0) return undefined;
  return bot.discord.select(exactly(found.component), found.message, values, {
    user: server.manager,
    channel: server.channel,
  });
}

/** Presses a button that opens a form, and sends it. */
async function submit(
  { bot, server, pick, messages }: Acting,
  which: RegExp,
  values: readonly string[],
): Promise<Asked | undefined> {
  const found = findIn(messages, pick, ({ custom_id = "" }) => which.test(custom_id));
  if (found === undefined) return undefined;
  const actor = { user: server.manager, channel: server.channel };
  const asked = bot.discord.button(exactly(found.component), found.message, actor);
  const { type } = await asked.callback();
  return type === MODAL ? bot.discord.modalSubmit(asked, values, actor) : asked;
}

/** Discord's types of selects of texts, roles and channels, and of a first response that opens a form. */
const SELECTS: ReadonlySet<number> = new Set([3, 6, 8]);
const MODAL = 9;

function optionsOf({ options = [] }: ComponentJson, pick: Acting["pick"]): readonly string[] {
  const option = options[pick(Math.max(1, options.length))];
  return option === undefined ? [] : [option.value];
}

function findIn(
  messages: readonly MessageJson[],
  pick: Acting["pick"],
  isWanted: (component: ComponentJson) => boolean,
): { readonly message: MessageJson; readonly component: ComponentJson } | undefined {
  const found = messages.flatMap((message) =>
    componentsOf(message.components)
      .filter((component) => component.custom_id !== undefined && component.disabled !== true && isWanted(component))
      .map((component) => ({ message, component })),
  );
  return found.slice(-RECENT)[pick(Math.max(1, Math.min(RECENT, found.length)))];
}

function exactly({ custom_id = "" }: ComponentJson): RegExp {
  return new RegExp(`^${custom_id.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`, "u");
}
