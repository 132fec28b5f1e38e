import { describe, expect, it } from "vitest";
import { askedRelease, versionsIn } from "../../../src/core/question/asked-release.ts";
import type { Language } from "../../../src/core/types.ts";

describe("askedRelease", () => {
  it.each<[Language, string, string]>([
    ["en", "When did v1.12 come out?", "1.12"],
    ["fr", "Quand est sortie la version 3.0.2 ?", "3.0.2"],
    ["de", "Wann ist 5.1 erschienen?", "5.1"],
    ["es", "¿Cuándo se publicó la 4.4?", "4.4"],
    ["vi", "Phiên bản 2.7 ra mắt ngày nào?", "2.7"],
  ])("hears in %s which version's day is asked for: %s", (language, question, version) => {
    expect(askedRelease(question, language)).toBe(version);
  });

  it.each([
    "When was the crash of 1.12 reported?",
    "When was 1.12 withdrawn?",
    "What was released in 1.12?",
    "When did 1.12 and 1.13 come out?",
    "When did the third version come out?",
    "When did the price rise to 1.5 million?",
  ])("hears none where something else is asked for: %s", (question) => {
    expect(askedRelease(question, "en")).toBeUndefined();
  });
});

describe("versionsIn", () => {
  it("takes no part of a longer version or word for one", () => {
    expect(versionsIn("[2.3.10] and v0.9, not x1.2 or 3.4b")).toEqual(["2.3.10", "0.9"]);
  });
});
