import { describe, expect, it } from "vitest";
import { allForms } from "../../scripts/lib/gallery/forms.ts";
import { BUTTONS, FORMS, SELECTS } from "../../src/discord/components.ts";
import { type Action, decodeCustomId, encodeCustomId } from "../../src/discord/custom-id.ts";
import { WORDS } from "../../src/service/words/index.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import type { MessageJson } from "../helpers/discord-double/types.ts";
import type { ServerBot } from "../helpers/server-bot.ts";
import { ADDRESS, add, list, startSourceBot } from "../helpers/source-bot.ts";

/** What anybody may press: it is theirs, or shows what they may read. */
const FOR_ANYBODY: readonly Action[] = [
  "context",
  "why",
  "helpful",
  "unhelpful",
  "reason",
  "dismiss",
  "share",
  "page",
  "ask",
  "tell",
  "quote-changes",
];

const managed = (actions: object): readonly Action[] =>
  (Object.keys(actions) as Action[]).filter((action) => !FOR_ANYBODY.includes(action));

/** A message of the bot's of any age with one component. */
function messageWith({ discord, first }: ServerBot, component: object): MessageJson {
  return discord.world.addMessage({
    channel: first.channel,
    author: discord.world.bot,
    rest: { flags: 1 << 15, components: [{ type: 1, components: [component] }] as never },
  });
}

describe("whatever managers are shown, pressed by somebody who may not manage the server", () => {
  it("every button refuses and does nothing", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    await add(bot, { url: ADDRESS });
    const before = await list(bot);
    for (const action of managed(BUTTONS)) {
      const custom_id = encodeCustomId({ action, id: "all", page: 0 });
      const message = messageWith(bot, { type: 2, style: 2, label: "Press", custom_id });
      const pressed = discord.button("Press", message, { user: first.member, channel: first.channel });
      expect([action, textOf(await pressed.answer())]).toEqual([action, WORDS.en.manage.notAllowed]);
    }
    expect(await list(bot)).toBe(before);
  });

  it("every select refuses and does nothing", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    for (const action of managed(SELECTS)) {
      const custom_id = encodeCustomId({ action, id: "caution", page: 0 });
      const message = messageWith(bot, { type: 3, custom_id, options: [{ label: "Bold", value: "bold" }] });
      const picked = discord.select(custom_id, message, ["bold"], { user: first.member, channel: first.channel });
      expect([action, textOf(await picked.answer())]).toEqual([action, WORDS.en.manage.notAllowed]);
    }
  });

  it("every form refuses and does nothing", async () => {
    const bot = await startSourceBot();
    const { discord, first } = bot;
    const forms = allForms(WORDS.en).map(({ form }) => form);
    for (const action of managed(FORMS)) {
      const form = forms.find(({ custom_id }) => decodeCustomId(custom_id)?.action === action);
      const given = form as unknown as Parameters<typeof discord.sendForm>[0];
      const sent = discord.sendForm(given, [ADDRESS], { user: first.member, channel: first.channel });
      expect(textOf(await sent.answer())).toMatch(/Manage Server/u);
    }
    expect(await list(bot)).toMatch(/no source of its own/u);
  });
});
