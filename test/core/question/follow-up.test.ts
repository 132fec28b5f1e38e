import { describe, expect, it } from "vitest";
import { resolveFollowUp } from "../../../src/core/question/follow-up.ts";
import type { Language } from "../../../src/core/types.ts";
import { turnOf } from "../../helpers/questions.ts";

const EXCHANGED: readonly [Language, string, string, string][] = [
  ["fr", "Qu'a demandé Guy Ryder ?", "Et le Vietnam ?", "Qu'a demandé le Vietnam ?"],
  ["fr", "Qu'a demandé Guy Ryder ?", "Qu'en est-il du Vietnam ?", "Qu'a demandé Vietnam ?"],
  ["fr", "Qu'a demandé la Corée ?", "Et Guy Ryder ?", "Qu'a demandé Guy Ryder ?"],
  ["fr", "Qu'a fait le Vietnam en 2023 ?", "et en 2024 ?", "Qu'a fait le Vietnam en 2024 ?"],
  ["en", "What did Guy Ryder ask for?", "and Vietnam?", "What did Vietnam ask for?"],
  ["en", "What did Guy Ryder say?", "What about Vietnam?", "What did Vietnam say?"],
  ["en", "What did Guy Ryder say?", "ok and Vietnam?", "What did Vietnam say?"],
  ["es", "¿Qué pidió Guy Ryder?", "¿Y Vietnam?", "¿Qué pidió Vietnam?"],
  ["de", "Was forderte Guy Ryder?", "Und Vietnam?", "Was forderte Vietnam?"],
  ["vi", "Guy Ryder kêu gọi điều gì?", "Còn Việt Nam?", "Việt Nam kêu gọi điều gì?"],
  ["vi", "Guy Ryder kêu gọi điều gì?", "Việt Nam thì sao?", "Việt Nam kêu gọi điều gì?"],
];

const POINTING_BACK: readonly [Language, string, string, string][] = [
  ["fr", "Qui est Guy Ryder ?", "et lui, qu'a-t-il dit ?", "et lui, qu'a Guy Ryder dit ?"],
  ["fr", "Qui est Guy Ryder ?", "Quel est son rôle ?", "Quel est son rôle ? (Guy Ryder)"],
  ["fr", "Qui est Guy Ryder ?", "Quelles mesures propose-t-il ?", "Quelles mesures propose Guy Ryder ?"],
  ["fr", "Qui est Guy Ryder ?", "Pourquoi l'a-t-il signée ?", "Pourquoi l'a Guy Ryder signée ?"],
  ["fr", "Qui est Guy Ryder ?", "pourquoi il l'a dit ?", "pourquoi Guy Ryder l'a dit ?"],
  ["en", "Who is Guy Ryder?", "and him?", "and Guy Ryder?"],
  ["en", "Who is Guy Ryder?", "What about him?", "What about Guy Ryder?"],
  ["en", "Who is Guy Ryder?", "what was his role?", "what was Guy Ryder's role?"],
  ["de", "Wer ist Guy Ryder?", "Können Sie sagen, was er will?", "Können Sie sagen, was Guy Ryder will?"],
  ["es", "¿Quién es Guy Ryder?", "¿Qué dijo él?", "¿Qué dijo Guy Ryder?"],
  ["de", "Wer ist Guy Ryder?", "Was hat er gesagt?", "Was hat Guy Ryder gesagt?"],
  ["vi", "Guy Ryder là ai?", "Ông ấy nói gì?", "Guy Ryder nói gì?"],
];

/** Where a pronoun may mean something else the name only stands beside. */
const BESIDE: readonly [Language, string][] = [
  ["fr", "Pourquoi Macron a-t-il critiqué son discours ?"],
  ["fr", "Est-il vrai qu'il a démissionné ?"],
  ["fr", "que veut-il, et pourquoi il faut agir ?"],
  ["fr", "Est-ce qu'il a parlé ?"],
  ["en", "Is there a plan of his?"],
  ["en", "Who gave her the award?"],
  ["en", "What did Macron tell her about it?"],
  ["en", "What did the unions say when they met her?"],
  ["vi", "Họ tên của người đó là gì?"],
];

const SELF_CONTAINED: readonly [why: string, Language, string][] = [
  ["it names whom it asks about", "fr", "Qu'a déclaré Annalena Baerbock ?"],
  ["'y a-t-il' points at nothing", "fr", "Y a-t-il des sanctions ?"],
  ["'y a-t-il' points at nothing", "fr", "Combien y a-t-il de pays ?"],
  ["'s'est-il passé' points at nothing", "fr", "Que s'est-il passé à New York ?"],
  ["its pronoun takes up its own noun", "fr", "Quand la réunion a-t-elle eu lieu ?"],
  ["its pronoun takes up its own name", "fr", "Quand Guy Ryder a-t-il parlé ?"],
  ["'Son La' is a town", "fr", "Que dit la Déclaration sur la ville de Son La ?"],
  ["'there is' points at nothing", "en", "Are there any sanctions against traffickers?"],
  ["'the' is no 'and'", "en", "The meeting took place when exactly?"],
  ["'con' means 'with'", "es", "¿Con quién habló Baerbock?"],
  ["'es gibt' points at nothing", "de", "Gibt es Sanktionen gegen Schleuser?"],
];

describe("resolveFollowUp", () => {
  it.each(EXCHANGED)("%s: after %j, takes %j for %j", (language, before, question, resolved) => {
    expect(resolveFollowUp(question, [turnOf(before)], language).searched).toBe(resolved);
  });

  it.each(POINTING_BACK)("%s: after %j, says whom it was about in %j: %j", (language, before, question, resolved) => {
    expect(resolveFollowUp(question, [turnOf(before)], language).searched).toBe(resolved);
  });

  it.each(BESIDE)("%s: adds whom it was about behind %j", (language, question) => {
    expect(resolveFollowUp(question, [turnOf("Qui est Guy Ryder ?")], language).searched).toBe(
      `${question} (Guy Ryder)`,
    );
  });

  it("is not about where something was said", () => {
    const asked = turnOf("What did the mayor say in Paris?", "Anna Holm");
    expect(resolveFollowUp("What did he say about taxes?", [asked], "en").searched).toBe(
      "What did Anna Holm say about taxes?",
    );
  });

  it.each(SELF_CONTAINED)("leaves a question as it is, as %s: %s %s", (_why, language, question) => {
    expect(resolveFollowUp(question, [turnOf("Que dit António Guterres ?")], language).searched).toBe(question);
  });

  it("leaves the first question of a conversation as it is", () => {
    expect(resolveFollowUp("Et lui ?", [], "fr").searched).toBe("Et lui ?");
  });

  it("takes the answering words for whom a question about a person was about", () => {
    const asked = turnOf("Qui a appelé à investir ?", "Guy Ryder");
    expect(resolveFollowUp("Qu'a-t-il dit ?", [asked], "fr").searched).toBe("Qu'a Guy Ryder dit ?");
  });

  it.each(["qui est guy ryder ?", "who's guy ryder", "quien es guy ryder", "wer ist guy ryder?"])(
    "keeps to whom a question was about, however typed and answered: %s",
    (question) => {
      const asked = turnOf(question, "the deputy secretary");
      expect(resolveFollowUp("what did he say", [asked], "en").searched).toBe("what did guy ryder say");
    },
  );

  it("keeps to whom the question before leant on", () => {
    const turns = [turnOf("Qui est Guy Ryder ?"), turnOf("Et lui, qu'a-t-il dit ?")];
    expect(resolveFollowUp("Quel est son rôle ?", turns, "fr").searched).toBe("Quel est son rôle ? (Guy Ryder)");
  });

  it("asks who a name is behind a question for somebody", () => {
    expect(resolveFollowUp("Et Guy Ryder ?", [turnOf("Qui a ouvert la session ?")], "fr").searched).toBe(
      "Qui est Guy Ryder ?",
    );
    expect(resolveFollowUp("Et la Corée ?", [turnOf("Qui a voté ?")], "fr").searched).toBe("Qui a voté ? la Corée ?");
    expect(resolveFollowUp("And Vietnam?", [turnOf("Who voted against it?")], "en").searched).toBe(
      "Who voted against it? Vietnam ?",
    );
    expect(resolveFollowUp("Et Anna ?", [turnOf("Quel est le pays qui a voté ?")], "fr").searched).toBe(
      "Quel est le pays qui a voté ? Anna ?",
    );
  });

  it("adds a bare question word to the question before", () => {
    expect(resolveFollowUp("Où ?", [turnOf("Quand a eu lieu la réunion ?")], "fr").searched).toBe(
      "Quand a eu lieu la réunion ? Où ?",
    );
  });

  it("adds the whole question before when nobody was named", () => {
    expect(resolveFollowUp("When was it?", [turnOf("What happened at the meeting?")], "en").searched).toBe(
      "What happened at the meeting? When was it?",
    );
  });

  it("follows a chain of questions that lean on each other", () => {
    const turns = [turnOf("Qu'a demandé Guy Ryder ?"), turnOf("Et le Vietnam ?")];
    expect(resolveFollowUp("Et la Corée ?", turns, "fr").searched).toBe("Qu'a demandé la Corée ?");
  });
});
