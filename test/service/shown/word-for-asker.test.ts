import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { wordError, wordRefusal } from "../../../src/service/shown/word-for-asker.ts";
import { INTERFACE_LANGUAGES, WORDS } from "../../../src/service/words/index.ts";

function unreadable(values: UserError<"question-unreadable">["values"]): UserError {
  return new UserError({ code: "question-unreadable", values, message: "secret", hint: "" });
}

describe("what somebody who asks is told", () => {
  it("of a mistake is worded by its code, and of a bug neutral with its id", () => {
    const busy = new UserError({ code: "queue-full", values: { max: 1 }, message: "secret", hint: "" });
    expect(wordError(busy, "fr", "id")).toBe(WORDS.fr.errors.busy);
    expect(wordError(new Error("secret"), "en", "4f2a")).toMatch(/4f2a$/u);
    expect(wordError(new Error("secret"), "en", "4f2a")).not.toContain("secret");
  });

  it("of a models server that is away is to try again, in every language, and of one with another model that the log says why", () => {
    const address = "http://models.test";
    const of = (values: UserError<"models-server">["values"]) =>
      new UserError({ code: "models-server", values, message: "secret", hint: "" });
    for (const language of INTERFACE_LANGUAGES) {
      const { busy, broken } = WORDS[language].errors;
      expect(wordError(of({ problem: "away", address, detail: "ECONNREFUSED" }), language, "id")).toBe(busy);
      const other = of({ problem: "other-model", address, expected: "a", found: "b" });
      expect(wordError(other, language, "id")).toBe(broken("models-server"));
    }
  });

  it("of a question in a script that cannot be read lists the languages that can, in the person's own", () => {
    const error = unreadable({ problem: "script", question: "谁?" });
    expect(wordError(error, "en", "id")).toContain("English, French, German, Spanish, or Vietnamese");
    expect(wordError(error, "fr", "id")).toContain("allemand, anglais, espagnol, français ou vietnamien");
    expect(wordError(error, "de", "id")).toContain("Deutsch, Englisch, Französisch, Spanisch oder Vietnamesisch");
  });

  it("of a question that is too long says how long it may be", () => {
    expect(wordError(unreadable({ problem: "length", chars: 9000, maxChars: 800 }), "es", "id")).toContain("800");
  });

  it("of a database that is away says to try again, and of one that is wrong that it does not work", () => {
    const database = (problem: "unreachable" | "foreign") =>
      new UserError({ code: "database-unusable", values: { problem, server: "db" }, message: "secret", hint: "" });
    expect(wordError(database("unreachable"), "de", "id")).toBe(WORDS.de.errors.busy);
    expect(wordError(database("foreign"), "de", "id")).toBe(WORDS.de.errors.broken("database-unusable"));
  });

  it("of a limit tells the person's own from the server's", () => {
    expect(wordRefusal({ limit: "person", seconds: 7, first: true }, "en")).toContain("7 s");
    expect(wordRefusal({ limit: "server", seconds: 7, first: true }, "en")).toContain("Many questions here");
  });
});
