import { describe, expect, it } from "vitest";
import { reportsSpeech } from "../../../src/core/article/reports-speech.ts";
import type { Language } from "../../../src/core/types.ts";

describe("reportsSpeech", () => {
  it.each<[Language, string, boolean]>([
    ["en", "The warden said that the hut is open.", true],
    ["en", "The warden regrets the delay.", true],
    ["en", "The warden came with her dog.", false],
    ["fr", "Le gardien a parlé de « trois hivers ».", true],
    ["fr", "Le gardien s'est rendu au refuge.", false],
    ["de", "Die Wirtin betonte, dass die Hütte offen bleibt.", true],
    ["de", "Die Wirtin saß in der letzten Reihe.", false],
    ["es", "El guarda explicó el retraso.", true],
    ["vi", "Ông Bình cho biết lán vẫn mở.", true],
    ["vi", "Ông Bình đến lán từ sáng.", false],
  ])("tells in %s whether somebody may be quoted: %s", (language, sentence, reports) => {
    expect(reportsSpeech(sentence, language)).toBe(reports);
  });
});
