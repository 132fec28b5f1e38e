import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { looksAsked, MAX_PARTS, splitQuestion } from "../../../src/core/question/split.ts";
import type { Language } from "../../../src/core/types.ts";

const TWO: readonly [Language, string, readonly string[]][] = [
  ["fr", "Qui est Guy Ryder ? Quand a eu lieu la réunion ?", ["Qui est Guy Ryder ?", "Quand a eu lieu la réunion ?"]],
  ["fr", "Qui est Guy Ryder\nQuand a eu lieu la réunion", ["Qui est Guy Ryder", "Quand a eu lieu la réunion"]],
  ["fr", "Qui a écrit la loi et  qui l'a portée  ?", ["Qui a écrit la loi ?", "qui l'a portée ?"]],
  ["fr", "Qu'a dit Guy Ryder et que propose-t-il ?", ["Qu'a dit Guy Ryder ?", "que propose-t-il ?"]],
  ["fr", "Combien de pays ont signé, et en quelle année ?", ["Combien de pays ont signé ?", "en quelle année ?"]],
  ["en", "Who is Guy Ryder and what did he call for?", ["Who is Guy Ryder?", "what did he call for?"]],
  ["de", "Wer ist Guy Ryder und wann war die Sitzung?", ["Wer ist Guy Ryder?", "wann war die Sitzung?"]],
  ["de", "Was fordert Ryder und was sagt Baerbock?", ["Was fordert Ryder?", "was sagt Baerbock?"]],
  ["es", "¿Quién es Guy Ryder y cuándo fue la reunión?", ["¿Quién es Guy Ryder?", "cuándo fue la reunión?"]],
  ["es", "¿Qué dijo Ryder y qué pidió?", ["¿Qué dijo Ryder?", "qué pidió?"]],
  ["vi", "Guy Ryder là ai và cuộc họp diễn ra khi nào?", ["Guy Ryder là ai?", "cuộc họp diễn ra khi nào?"]],
];

const ONE: readonly [why: string, Language, string][] = [
  ["two question words ask of one event", "fr", "Quand et où a eu lieu la réunion ?"],
  ["two question words ask of one event", "fr", "Qui et quand a présenté la Déclaration ?"],
  ["two question words ask of one event", "en", "When and where was the meeting?"],
  ["two question words ask of one event", "de", "Wann und wo war die Sitzung?"],
  ["two question words ask of one event", "es", "¿Cuándo y dónde fue la reunión?"],
  ["two question words ask of one event", "vi", "Ai và khi nào?"],
  ["the second clause depends on the first", "fr", "Qui a dit que la traite augmente et que la loi change ?"],
  ["the second clause depends on the first", "fr", "Quels sont les pays qui ont signé et qui ont ratifié ?"],
  ["the second clause depends on the first", "en", "Who are the people who signed and who refused?"],
  ["'was' is a verb in English", "en", "Who came in and was arrested?"],
  ["the question mark ends a title", "fr", "Que dit « Qui a peur ? » de Virginia Woolf ?"],
  ["the question marks end sentences of a title", "fr", "Qui a écrit « Qui suis-je ? Où va le monde ? » ?"],
  ["the question mark ends a title", "fr", "Qui a écrit Quo vadis ? en 1895"],
  ["an 'and' joins names", "en", "Who are Guy Ryder and Annalena Baerbock?"],
  ["'và' joins names", "vi", "Việt Nam và nước nào đã thông qua?"],
  ["nothing else is asked", "fr", "Qui est Guy Ryder ? Merci !"],
  ["the second has no words of its own", "en", "Who is Guy Ryder? And when?"],
];

describe("splitQuestion", () => {
  it.each(TWO)("%s: parts %j", (language, question, parts) => {
    expect(splitQuestion(question, language)).toEqual(parts);
  });

  it.each(ONE)("takes for one, as %s: %s %s", (_why, language, question) => {
    expect(splitQuestion(question, language)).toEqual([question]);
  });

  it("takes a message with more questions than it answers for one", () => {
    const four = "Who is Ryder? Where is Hanoi? When was Geneva? What is Seoul?";
    expect(splitQuestion(four, "en")).toEqual([four]);
    expect(splitQuestion(four.slice(0, four.indexOf(" What")), "en")).toHaveLength(MAX_PARTS);
  });

  const piece = fc.constantFrom(
    "qui",
    "et qui",
    "a signé",
    "?",
    " ?",
    "«",
    "»",
    "\n",
    "la loi",
    "Guy Ryder",
    "  ",
    ";",
  );

  test.prop([fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(" "))])(
    "gives the question itself or trimmed parts without doubled spaces before a mark",
    (question) => {
      const parts = splitQuestion(question, "fr");
      expect(parts.length).toBeGreaterThan(0);
      if (parts.length === 1) return;
      expect(parts.length).toBeLessThanOrEqual(MAX_PARTS);
      for (const part of parts) expect(part).toBe(part.trim());
    },
  );
});

describe("what reads like a question", () => {
  it.each([
    "Where does the ferry land?",
    "where does the ferry land",
    "et qui paie les travaux",
    "Wann fährt sie wieder",
    "¿Cuánto costó?",
    "Phà chạy khi nào",
    "The ferry sails on Monday, right?",
  ])("is %s", (text) => {
    expect(looksAsked(text)).toBe(true);
  });

  it.each([
    "The ferry sails on Monday.",
    "J'ai vu le bac.",
    "Danke!",
    "Tôi đã biết ai đến rồi.",
    "https://sea.example/?q=1 is nice",
  ])("is not %s", (text) => {
    expect(looksAsked(text)).toBe(false);
  });
});
