import type { Message } from "discord.js";
import { describe, expect, it } from "vitest";
import { languageFor } from "../../../src/discord/messages/message-language.ts";

function message(content: string, preferredLocale?: string): Pick<Message, "content" | "guild"> {
  const guild = preferredLocale === undefined ? null : { preferredLocale };
  return { content, guild } as Pick<Message, "content" | "guild">;
}

describe("the language for a message without an answer", () => {
  it("is the one that it is written in", async () => {
    expect(await languageFor(message("<@1> Quand est-ce que le pont rouvre ?", "en-US"))).toBe("fr");
    expect(await languageFor(message("When does the bridge open?", "fr"))).toBe("en");
  });

  it("is its server's when it says nothing or is written in no language of ours, else English", async () => {
    expect(await languageFor(message("<@1>", "de"))).toBe("de");
    expect(await languageFor(message("桥什么时候重新开放？", "es-ES"))).toBe("es");
    expect(await languageFor(message(""))).toBe("en");
  });
});
