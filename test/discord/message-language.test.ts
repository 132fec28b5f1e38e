import type { Message } from "discord.js";
import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/discord/message-language.ts";
import { WORDS } from "../../src/service/words/index.ts";

function message(content: string, preferredLocale?: string): Pick<Message, "content" | "guild"> {
  const guild = preferredLocale === undefined ? null : { preferredLocale };
  return { content, guild } as Pick<Message, "content" | "guild">;
}

describe("the texts for a message without an answer", () => {
  it("are in the language that it is written in", async () => {
    expect(await messagesFor(message("<@1> Quand est-ce que le pont rouvre ?", "en-US"))).toBe(WORDS.fr);
    expect(await messagesFor(message("When does the bridge open?", "fr"))).toBe(WORDS.en);
  });

  it("are in the language of its server when it says nothing, else in English", async () => {
    expect(await messagesFor(message("<@1>", "de"))).toBe(WORDS.de);
    expect(await messagesFor(message(""))).toBe(WORDS.en);
  });
});
