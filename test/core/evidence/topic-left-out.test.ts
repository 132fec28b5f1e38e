import { describe, expect, it } from "vitest";
import { leavesOutTopic } from "../../../src/core/evidence/topic-left-out.ts";
import { askedSpeaker } from "../../../src/core/question/asked-speaker.ts";
import type { Language } from "../../../src/core/types.ts";

describe("leavesOutTopic", () => {
  it.each<[Language, string, string, boolean]>([
    ["en", "What did Ada Birk say about the ferry?", "The market will stay open, Ada Birk said.", true],
    ["en", "What did Ada Birk say about the ferry?", "Ferries are too dear, Ada Birk said.", false],
    ["fr", "Qu'a dit Ada Birk sur le bac ?", "« Le marché restera ouvert », a dit Ada Birk.", true],
    ["fr", "Qu'a dit Ada Birk sur les marchés ?", "« Le marché restera ouvert », a dit Ada Birk.", false],
    ["de", "Was sagte Ada Birk zur Fähre?", "Der Markt bleibe offen, sagte Ada Birk.", true],
    ["de", "Was sagte Ada Birk zur Fähre?", "Die Fähre sei zu teuer, sagte Ada Birk.", false],
    ["es", "¿Qué dijo Ada Birk sobre el barco?", "El mercado seguirá abierto, dijo Ada Birk.", true],
    ["en", "What did Ada Birk say?", "The market will stay open, Ada Birk said.", false],
  ])("tells in %s whether an answer to %s leaves out what it asks about: %s", (language, question, text, expected) => {
    const speaker = askedSpeaker(question, language);
    expect(leavesOutTopic(speaker === undefined ? {} : { speaker }, text, language)).toBe(expected);
  });

  it("does not judge by words what is said in another language, nor where nobody's words are asked for", () => {
    const speaker = askedSpeaker("What did Ada Birk say about the ferry?", "en");
    expect(speaker).toMatchObject({ topic: "the ferry" });
    expect(
      leavesOutTopic(speaker === undefined ? {} : { speaker }, "Der Markt bleibe offen, sagte Ada Birk.", "de"),
    ).toBe(false);
    expect(leavesOutTopic({}, "The market will stay open.", "en")).toBe(false);
  });
});
