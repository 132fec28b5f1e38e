import { afterEach, describe, expect, it } from "vitest";
import { quotesIn } from "../helpers/answers.ts";
import { textOf } from "../helpers/discord-double/inspect.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { connectHashing, serveHashing } from "../helpers/served-models.ts";
import { startServerBot } from "../helpers/server-bot.ts";
import { LIBRARY } from "../helpers/test-corpus.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** A bot whose models are a server's, which is another program on this machine as far as it knows. */
async function startBot(token?: string) {
  const server = await serveHashing();
  const lines: string[] = [];
  const models = await connectHashing(server.url, {
    log: (line) => void lines.push(line),
    ...(token === undefined ? {} : { token }),
  });
  open.push(models);
  const embedder = { ...createHashingEmbedder(), ...models.embedder };
  const bot = await startServerBot({ folder: { "library.md": LIBRARY }, parts: { embedder, reader: models.reader } });
  const { discord, first } = bot;
  const ask = (question: string) =>
    discord.slash({ name: "ask", options: { question }, user: first.member, channel: first.channel }).answer();
  const mention = async (content: string) =>
    discord.replyTo(discord.mention({ content, user: first.member, channel: first.channel }));
  return { bot, server, lines, ask, mention };
}

describe("a bot with a models server", () => {
  it("asks people to try again while that is away, says so once in its log, and answers when it is back", async () => {
    const { bot, server, lines, ask, mention } = await startBot();
    expect(quotesIn(await ask("When does the library open?")).join(" ")).toContain("nine in the morning");
    const port = Number(new URL(server.url).port);
    await server.close();
    const refused = [await ask("Who praised the staff?"), await mention("When was the reading room built?")];
    for (const message of refused)
      expect(textOf(message)).toBe("Too many questions at once. Please ask me again in a minute.");
    open.push(await serveHashing({ port }));
    expect(quotesIn(await ask("Who praised the staff of the building?")).join(" ")).toContain("praised the staff");
    expect(quotesIn(await mention("When was the new reading room built?")).join(" ")).toContain("built in 2019");
    expect(lines.map((line) => line.replace(server.url, "URL"))).toEqual([
      expect.stringContaining("The models server URL cannot be reached"),
      "The models server URL answers again.",
    ]);
    expect(bot.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("says that something is to be mended where the token is another one, and shows it to nobody", async () => {
    const wrong = "not-the-token-of-the-server";
    const { bot, server, lines, ask } = await startBot(wrong);
    open.push(server);
    const told = textOf(await ask("When does the library open?"));
    expect(told).toContain("models-server");
    expect(JSON.stringify([told, lines, bot.log])).not.toContain(wrong);
    expect(JSON.stringify(bot.log)).toContain("MODELS_TOKEN");
  });
});
