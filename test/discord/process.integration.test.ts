import { afterEach, describe, expect, it } from "vitest";
import { quotesIn } from "../helpers/answers.ts";
import { type RunningBot, startBotProcess } from "../helpers/bot-process.ts";
import { type DiscordDouble, startDiscordDouble } from "../helpers/discord-double/index.ts";

const WAIT_MS = 25_000;

let discord: DiscordDouble | undefined;
let bot: RunningBot | undefined;

afterEach(async () => {
  bot?.process.kill("SIGKILL");
  await bot?.ended;
  await discord?.close();
});

describe("the bot's process", () => {
  it("says in three lines how to get a token and ends with code 2 where there is neither token nor terminal", async () => {
    bot = await startBotProcess({});
    expect(await bot.ended).toBe(2);
    expect(bot.output().trimEnd().split("\n")).toHaveLength(3);
    expect(bot.output()).toContain("https://discord.com/developers/applications");
  });

  it("says that Discord refuses the token, without showing it, and ends with code 2", async () => {
    discord = await startDiscordDouble({ timeoutMs: WAIT_MS });
    bot = await startBotProcess({ DISCORD_TOKEN: "wrong.token.indeed", DISCORD_API_URL: discord.apiUrl });
    expect(await bot.ended).toBe(2);
    expect(bot.output()).toMatch(/does not accept the token/u);
    expect(bot.output()).not.toContain("wrong.token.indeed");
    expect(bot.output()).not.toMatch(/^\s+at /mu);
  });

  it("waits for Discord, says so, answers once it is there, and ends with code 0 on SIGTERM", async () => {
    discord = await startDiscordDouble({ refusing: true, timeoutMs: WAIT_MS });
    bot = await startBotProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await bot.wrote(/Cannot reach Discord/u);
    await discord.accept();
    await discord.ready();
    await bot.wrote(/oauth2\/authorize\?\S*applications\.commands/u);
    const question = discord.mention({ content: "Quand rouvre le pont de Valmer ?" });
    const [quote] = quotesIn(await discord.replyTo(question));
    expect(quote).toContain("Le pont de Valmer rouvre ce lundi après quatorze mois de travaux.");
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(discord.violations).toEqual([]);
    expect(bot.output()).not.toContain(discord.token);
    expect(bot.output()).not.toMatch(/unhandled/iu);
  });

  it("ends with code 0 and without an error in the log on a SIGTERM that comes while it starts", async () => {
    discord = await startDiscordDouble({ timeoutMs: WAIT_MS });
    bot = await startBotProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await discord.next(({ path }) => path.endsWith("/gateway/bot"));
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(bot.output()).not.toMatch(/"level":"(?:error|fatal)"/u);
  });

  it("ends with code 2 and says why when its token is withdrawn while it runs", async () => {
    discord = await startDiscordDouble({ timeoutMs: WAIT_MS });
    bot = await startBotProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await discord.ready();
    discord.gateway.drop(4004);
    expect(await bot.ended).toBe(2);
    expect(bot.output()).toMatch(/does not accept the token/u);
  });
});
