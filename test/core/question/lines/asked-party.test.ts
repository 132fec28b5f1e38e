import { describe, expect, it } from "vitest";
import { askedParty, namesSpeaker, partyOfLabel } from "../../../../src/core/question/lines/asked-party.ts";

describe("a question for a party", () => {
  it.each([
    ["en", "Which party is Olga Strand of?", ["olga", "strand"]],
    ["de", "Zu welcher Fraktion gehört Maas?", ["maas"]],
    ["fr", "À quel parti appartient Piet Maas ?", ["piet", "maas"]],
    ["es", "¿De qué partido es Piet Maas?", ["piet", "maas"]],
    ["vi", "Olga Strand thuộc đảng nào?", ["olga", "strand"]],
  ] as const)("names whose it is, in %s: %s", (language, question, names) =>
    expect(askedParty(question, language)).toEqual(names),
  );

  it.each([
    ["en", "Who is Olga Strand?"],
    ["en", "Which party won?"],
    ["en", "What did Olga Strand promise the voters of her party in Bergen?"],
    ["fr", "Quand est partie Olga Strand ?"],
  ] as const)("is none in %s: %s", (language, question) => expect(askedParty(question, language)).toBeUndefined());
});

describe("the label of a speaker", () => {
  it("is named by the surname, with nothing else than the name's words", () => {
    expect(namesSpeaker(["strand"], "Olga Strand")).toBe(true);
    expect(namesSpeaker(["olga", "strand"], "Olga Strand")).toBe(true);
    expect(namesSpeaker(["olga"], "Olga Strand")).toBe(false);
    expect(namesSpeaker(["ida", "strand"], "Olga Strand")).toBe(false);
  });

  it.each([
    [" (Reform): The ferry", "Reform", " (Reform):"],
    [", SPD: Die Fähre", "SPD", ", SPD:"],
    [" (PS) : Le bac", "PS", " (PS) :"],
  ])("tells the party behind the name: %j", (behind, party, label) => {
    const found = partyOfLabel(behind)!;
    expect([behind.slice(found.start, found.end), behind.slice(0, found.labelEnd)]).toEqual([party, label]);
  });

  it.each([": The ferry", " (laughs): The ferry", " said: no", ", on the ferry: no"])("tells none in %j", (behind) =>
    expect(partyOfLabel(behind)).toBeUndefined(),
  );
});
