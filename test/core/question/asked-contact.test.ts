import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  askedContact,
  type ContactForm,
  findContacts,
  mayHoldContact,
} from "../../../src/core/question/asked-contact.ts";

const found = (text: string, form: ContactForm) =>
  findContacts(text, form).map(({ start, end }) => text.slice(start, end));

describe("a question for a way to reach somebody", () => {
  it.each([
    ["What's your e-mail address?", "en", "email"],
    ["telephone number?", "en", "phone"],
    ["quelle est l'adresse e-mail ?", "fr", "email"],
    ["quel est le numero de telephone", "fr", "phone"],
    ["Wie ist die Telefonnummer?", "de", "phone"],
    ["¿Cuál es la página web?", "es", "web"],
    ["Số điện thoại là gì?", "vi", "phone"],
  ] as const)("is told by what it names alone: %s", (question, language, form) => {
    expect(askedContact(question, language)).toBe(form);
  });

  it("is none where it asks for more", () => {
    expect(askedContact("Can I cancel by e-mail?", "en")).toBeUndefined();
    expect(askedContact("What is the treasurer's phone number?", "en")).toBeUndefined();
    expect(askedContact("Who answers the door?", "en")).toBeUndefined();
  });
});

describe("what somebody is reached by", () => {
  const card =
    "Boats: hire@tarn.example, www.tarn.example/hire. Phone 976 410 322 or +44 20 7946 0018, since 03.05.2019.";

  it("shows by its form what it is", () => {
    expect(found(card, "email")).toEqual(["hire@tarn.example"]);
    expect(found(card, "web")).toEqual(["www.tarn.example/hire"]);
    expect(found(card, "phone")).toEqual(["976 410 322", "+44 20 7946 0018"]);
  });

  it("is no number that nothing calls one: an amount, a day", () => {
    expect(found("It cost 1 234 567 on 2026-05-03.", "phone")).toEqual([]);
    expect(mayHoldContact("It cost 1 234 567.", "phone")).toBe(true);
    expect(mayHoldContact("On 2026-05-03 it cost 90.", "phone")).toBe(false);
  });

  property.prop([fc.string(), fc.constantFrom<ContactForm>("email", "phone", "web")])(
    "may stand wherever it is found, in order and apart",
    (text, form) => {
      const spans = findContacts(`${text} hire@tarn.example ${text}`, form);
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
      if (findContacts(text, form).length > 0 && form !== "web") expect(mayHoldContact(text, form)).toBe(true);
    },
  );
});
