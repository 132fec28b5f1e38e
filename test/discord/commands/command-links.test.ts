import { describe, expect, it } from "vitest";
import { createCommandLinks } from "../../../src/discord/commands/command-links.ts";
import { WORDS } from "../../../src/service/words/index.ts";

describe("a command that people are pointed to", () => {
  it("opens when it is clicked, as soon as its id is known, and until then has the name that the person sees", () => {
    const links = createCommandLinks();
    expect(links.linkOf("ask", WORDS.fr)).toBe("**/demander**");
    links.learn({ ask: "41", "Check against the article": "42" });
    expect(links.linkOf("ask", WORDS.fr)).toBe("</ask:41>");
    expect(links.linkOf("forget", WORDS.de)).toBe("**/vergessen**");
  });
});
