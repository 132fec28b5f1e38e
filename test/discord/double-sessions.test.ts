import { once } from "node:events";
import { Client, GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DiscordDouble, startDiscordDouble } from "../helpers/discord-double/index.ts";

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
const COMMAND = { name: "ask", description: "Ask" };

let discord: DiscordDouble;
const clients: Client<true>[] = [];

async function logIn(): Promise<Client<true>> {
  const connecting = new Client({ intents, rest: { api: discord.apiUrl }, allowedMentions: { parse: [] } });
  connecting.on("error", () => {});
  const ready = new Promise<Client<true>>((resolve) => connecting.once("clientReady", resolve));
  await connecting.login(discord.token);
  clients.push(await ready);
  return ready;
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: { readonly code?: unknown }) => error.code,
  );
}

/** The ids of the message and of the interaction that it is told of next. */
async function hear(client: Client): Promise<readonly string[]> {
  const [[message], [interaction]] = await Promise.all([
    once(client, "messageCreate"),
    once(client, "interactionCreate"),
  ]);
  return [message.id, interaction.id];
}

beforeEach(async () => {
  discord = await startDiscordDouble({ timeoutMs: 3000 });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.close();
});

describe("several sessions of one shard at the double of Discord", () => {
  it("are each told of everything, and one that ends takes nothing from the other", async () => {
    const [first, second] = [await logIn(), await logIn()];
    expect([discord.gateway.sessions, first.ws.shards.size, second.ws.shards.size]).toEqual([2, 1, 1]);
    await first.application.commands.set([COMMAND]);
    const ask = () => [discord.mention({ content: "Who?" }).id, discord.slash({ name: "ask" }).interaction.id];
    const heard = Promise.all([hear(first), hear(second)]);
    const asked = ask();
    expect(await heard).toEqual([asked, asked]);
    await first.destroy();
    await discord.waitFor(() => discord.gateway.sessions === 1 || undefined, "the first to leave");
    const heardLater = hear(second);
    expect(ask()).toEqual(await heardLater);
  });

  it("share an interaction: the first response is one's alone, and the other can fill it in", async () => {
    const [first, second] = [await logIn(), await logIn()];
    await first.application.commands.set([COMMAND]);
    const asked = discord.slash({ name: "ask" });
    const { id, token } = asked.interaction;
    const respond = ({ rest }: Client) =>
      codeOf(rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false }));
    expect([await respond(first), await respond(second)]).toEqual([undefined, 40060]);
    const body = { content: "filled in", allowed_mentions: { parse: [] } };
    await second.rest.patch(`/webhooks/${discord.bot.id}/${token}/messages/@original`, { body, auth: false });
    expect((await asked.answer()).content).toBe("filled in");
    expect(asked.interaction.followUpIds).toEqual([]);
  });
});

describe("a nonce at the double of Discord", () => {
  const send = async (client: Client<true>, nonce: string | undefined, enforceNonce: boolean) => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error("Expected a channel to write into");
    return (await channel.send({ content: "x", enforceNonce, ...(nonce === undefined ? {} : { nonce }) })).id;
  };

  it("that is enforced gives the message that was sent with it, whichever session sends it again", async () => {
    const [first, second] = [await logIn(), await logIn()];
    const id = await send(first, "n", true);
    expect(await send(second, "n", true)).toBe(id);
    expect(await send(second, "m", true)).not.toBe(id);
    expect(discord.world.messages.size).toBe(2);
  });

  it("counts for nothing where it is not enforced, or was sent too long ago", async () => {
    const client = await logIn();
    expect(await send(client, "n", false)).not.toBe(await send(client, "n", false));
    await discord.close();
    await client.destroy();
    discord = await startDiscordDouble({ timeoutMs: 3000, nonceMs: 0 });
    const forgetful = await logIn();
    expect(await send(forgetful, "n", true)).not.toBe(await send(forgetful, "n", true));
  });

  it("is refused where it is longer than 25 characters", async () => {
    const client = await logIn();
    expect(await codeOf(send(client, "n".repeat(25), true))).toBeUndefined();
    expect(await codeOf(send(client, "n".repeat(26), true))).toBe(50035);
  });
});
