import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../src/discord/custom-id.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { messageFlags } from "../helpers/discord-double/types.ts";
import { ADDRESS, add, PAGE, startSourceBot } from "../helpers/source-bot.ts";

const IDS = ["0123456789ab", "__proto__"];
const PAGES = ["", `:${"9".repeat(30)}`];

describe("a custom id of ours that says what we never wrote", () => {
  it("is answered, to members and managers, as a button and as a select, and is no bug", async () => {
    const bot = await startSourceBot((_, response) => void response.end(PAGE));
    const { discord, first, log } = bot;
    const { channel, member, manager } = first;
    await add(bot, { url: ADDRESS });
    for (const custom_id of ACTIONS.flatMap((action) =>
      IDS.flatMap((id) => PAGES.map((page) => `${action}:${id}${page}`)),
    )) {
      const button = { type: 2, style: 2, label: "Forged", custom_id };
      const select = { type: 3, custom_id, options: [{ label: "a", value: "a" }] };
      const components = [button, select].map((component) => ({ type: 1, components: [component] }));
      const rest = { flags: messageFlags.componentsV2, components };
      const message = discord.world.addMessage({ channel, author: discord.bot, rest });
      for (const user of [member, manager]) {
        await discord.button("Forged", message, { user, channel }).callback();
        await discord.select(custom_id, message, ["a"], { user, channel }).callback();
      }
    }
    expect(textOf(await discord.slash({ name: "help", user: member, channel }).answer())).not.toBe("");
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });
});
