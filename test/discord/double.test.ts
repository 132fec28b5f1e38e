import { Client, GatewayIntentBits, MessageFlags, Partials } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiError, rateLimited, serverError } from "../helpers/discord-double/faults.ts";
import { type DiscordDouble, startDiscordDouble } from "../helpers/discord-double/index.ts";
import { buttonsOf, textOf } from "../helpers/discord-double/inspect.ts";

const quiet = { allowedMentions: { parse: [] } } as const;
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

let discord: DiscordDouble;
let client: Client<true>;

beforeEach(async () => {
  discord = await startDiscordDouble({ timeoutMs: 3000 });
  const connecting = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.apiUrl }, ...quiet });
  connecting.on("error", () => {});
  const ready = new Promise<Client<true>>((resolve) => connecting.once("clientReady", resolve));
  await connecting.login(discord.token);
  client = await ready;
  await client.application.commands.set([
    { name: "ask", description: "Ask", options: [{ type: 3, name: "question", description: "What?", required: true }] },
    {
      name: "fact",
      description: "Fact",
      options: [{ type: 3, name: "name", description: "Who?", autocomplete: true }],
    },
    { name: "Check", type: 3 },
  ]);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const ask = (actor = {}) => discord.slash({ name: "ask", options: { question: "Combien ?" }, ...actor });

describe("the double of Discord", () => {
  it("lets a client log in and see the guild and its channel", () => {
    expect(client.user.id).toBe(discord.bot.id);
    expect(client.channels.cache.get(discord.channel.id)?.isTextBased()).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it("carries a slash command to the client and its deferred answer back", async () => {
    client.on("interactionCreate", async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: `${interaction.options.getString("question")} ${interaction.locale}` });
      await interaction.followUp({ content: "more" });
    });
    const asked = ask({ user: discord.bob });
    const answer = await asked.answer();
    expect(answer.content).toBe("Combien ? en-GB");
    expect(answer.flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect((await asked.followUps(1))[0]?.content).toBe("more");
    expect(discord.violations).toEqual([]);
  });

  it("carries a button, an update, a modal and its values", async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, label: "Why?", custom_id: "why" }] };
    const input = { type: 4, custom_id: "reason", style: 1, label: "Reason" } as const;
    client.on("interactionCreate", async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "Yes", components: [row] });
      else if (interaction.isButton())
        await interaction.showModal({ custom_id: "m", title: "T", components: [{ type: 1, components: [input] }] });
      else if (interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update({ content: interaction.fields.getTextInputValue("reason"), components: [] });
    });
    const answer = await ask().answer();
    expect(buttonsOf(answer).map(({ label }) => label)).toEqual(["Why?"]);
    const pressed = discord.button("Why?", answer);
    const submitted = await discord.modalSubmit(pressed, ["because"]);
    expect(textOf(await submitted.answer())).toBe("because");
    expect(discord.violations).toEqual([]);
  });

  it("carries autocompletion and the commands of a message's menu", async () => {
    client.on("interactionCreate", async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: "v" }]);
      if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
    });
    const completed = discord.autocomplete({ name: "fact", option: "name", value: "Mar" });
    expect(await completed.choices()).toEqual([{ name: "Mar", value: "v" }]);
    const target = discord.say({ content: "Il pleut.", user: discord.bob });
    expect((await discord.messageCommand({ name: "Check", target }).answer()).content).toBe("Il pleut.");
    expect(discord.violations).toEqual([]);
  });

  it("shows the text of mentions and private messages only, as to a bot without the intent for content", async () => {
    const seen: string[] = [];
    client.on("messageCreate", async (message) => {
      if (message.author.bot) return;
      seen.push(message.content);
      if (message.content === "privé") await message.reply("lu");
    });
    discord.say({ content: "caché" });
    discord.mention({ content: "visible" });
    const reply = await discord.replyTo(discord.dm("privé"));
    expect(reply.content).toBe("lu");
    expect(seen).toEqual(["", `<@${discord.bot.id}> visible`, "privé"]);
    expect(discord.violations).toEqual([]);
  });

  it("tells of edits and deletions, and edits and deletes the bot's own messages", async () => {
    client.on("messageCreate", async (message) => {
      if (!message.author.bot) await message.reply("first");
    });
    client.on("messageUpdate", async (_, message) => {
      if (!message.author.bot)
        await client.rest.patch(`/channels/${message.channelId}/messages/${reply.id}`, { body: second });
    });
    client.on("messageDelete", async (message) => {
      if (message.id === question.id) await client.rest.delete(`/channels/${message.channelId}/messages/${reply.id}`);
    });
    const second = { content: "second", allowed_mentions: { parse: [] } };
    const question = discord.mention({ content: "one" });
    const reply = await discord.replyTo(question);
    discord.editMessage(question, `<@${discord.bot.id}> two`);
    await discord.untilMessage(reply.id, ({ content }) => content === "second");
    discord.deleteMessage(question);
    await discord.untilGone(reply.id);
    expect(discord.violations).toEqual([]);
  });

  it("answers a second callback with 40060 and an expired interaction with 10062 and 50027", async () => {
    const respond = async (expired: boolean) => {
      const { interaction } = ask();
      if (expired) interaction.expire();
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      const late = { content: "late", allowed_mentions: { parse: [] } };
      return [
        await codeOf(client.rest.post(path, { body: { type: 5 }, auth: false })),
        await codeOf(client.rest.post(path, { body: { type: 5 }, auth: false })),
        await codeOf(client.rest.post(`/webhooks/${discord.bot.id}/${interaction.token}`, { body: late, auth: false })),
      ];
    };
    expect(await respond(false)).toEqual([undefined, 40060, undefined]);
    expect(await respond(true)).toEqual([10062, 10062, 50027]);
  });

  it("puts the first follow-up in the place of a deferred answer, and ends a user's install after five more", async () => {
    const asked = ask({ userInstalled: true });
    const { interaction } = asked;
    const body = { content: "x", allowed_mentions: { parse: [] } };
    const followUp = () => client.rest.post(`/webhooks/${discord.bot.id}/${interaction.token}`, { body, auth: false });
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 5 },
      auth: false,
    });
    await followUp();
    expect((await asked.answer()).content).toBe("x");
    for (let sent = 0; sent < 5; sent += 1) expect(await codeOf(followUp())).toBeUndefined();
    expect(await codeOf(followUp())).toBe(40094);
  });

  it("carries the choice of a select menu", async () => {
    const options = [{ label: "Un", value: "1" }];
    const row = { type: 1, components: [{ type: 3, custom_id: "which", options }] };
    client.on("interactionCreate", async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "?", components: [row] });
      else if (interaction.isStringSelectMenu()) await interaction.reply(`chosen ${interaction.values}`);
    });
    const chosen = discord.select("which", await ask().answer(), ["1"]);
    expect((await chosen.answer()).content).toBe("chosen 1");
    expect(discord.violations).toEqual([]);
  });

  it("refuses what Discord refuses, and notes what might ping", async () => {
    const send = (body: object) => client.rest.post(`/channels/${discord.channel.id}/messages`, { body });
    const calm = { allowed_mentions: { parse: [] } };
    await expect(send({ content: "", ...calm })).rejects.toMatchObject({ code: 50035 });
    await expect(send({ content: "x".repeat(2001), ...calm })).rejects.toMatchObject({ code: 50035 });
    await expect(send({ content: "x", flags: 1 << 15, components: [], ...calm })).rejects.toMatchObject({
      code: 50035,
    });
    await expect(send({ components: [{ type: 10, content: "x" }], ...calm })).rejects.toMatchObject({ code: 50035 });
    await send({ content: "@everyone" });
    expect(discord.violations).toHaveLength(6);
    expect(discord.violations.at(-1)).toContain("allowed_mentions");
  });

  it("does not let the flag of components v2 be taken back", async () => {
    const url = `/channels/${discord.channel.id}/messages` as const;
    const calm = { allowed_mentions: { parse: [] } };
    const body = { flags: 1 << 15, components: [{ type: 10, content: "x" }], ...calm };
    const { id } = (await client.rest.post(url, { body })) as { id: string };
    const edit = client.rest.patch(`${url}/${id}`, { body: { content: "y", flags: 0, ...calm } });
    await expect(edit).rejects.toMatchObject({ code: 50035 });
  });

  it("takes permissions away, and fails on demand: 429 with a wait, 503, any code of Discord's", async () => {
    const url = `/channels/${discord.channel.id}/messages` as const;
    const body = { content: "x", allowed_mentions: { parse: [] } };
    discord.faults.inject({ path: /messages/ }, rateLimited(0.01));
    discord.faults.inject({ path: /messages/ }, serverError());
    await client.rest.post(url, { body });
    discord.faults.inject({ method: "POST" }, apiError(10008));
    await expect(client.rest.post(url, { body })).rejects.toMatchObject({ code: 10008 });
    discord.deny(discord.channel, ["SendMessages"]);
    await expect(client.rest.post(url, { body })).rejects.toMatchObject({ code: 50013 });
    expect(discord.requests.slice(-5).map(({ status }) => status)).toEqual([429, 503, 200, 404, 403]);
  });

  it("replays what a client missed when its connection broke", async () => {
    const seen = new Promise((resolve) => client.on("messageCreate", ({ content }) => resolve(content)));
    discord.gateway.drop();
    discord.mention({ content: "missed" });
    await discord.waitFor(() => discord.gateway.count(6) === 1 || undefined, "a resume");
    expect(await seen).toContain("missed");
  });

  it("takes multipart uploads and threads, and knows no route that Discord does not need", async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable() || channel.isDMBased() || channel.isThread()) throw new Error("no channel");
    const message = await channel.send({ content: "file", files: [{ attachment: Buffer.from("a"), name: "a.txt" }] });
    expect(discord.requests.at(-1)?.files).toEqual(["a.txt"]);
    await message.react("👍");
    const thread = await message.startThread({ name: "Suite" });
    expect((await thread.send("dans le fil")).channelId).toBe(message.id);
    expect(discord.violations).toEqual([]);
    await expect(client.rest.get("/voice/regions")).rejects.toMatchObject({ status: 404 });
    expect(discord.violations).toEqual(["no route for GET /voice/regions"]);
  });
});

/** Discord's code of the error that a request ends in; undefined when it succeeds. */
async function codeOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => undefined,
    (error: { readonly code: unknown }) => error.code,
  );
}
