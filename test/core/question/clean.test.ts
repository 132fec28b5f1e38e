import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { cleanQuestion, MAX_QUESTION_CHARS, shorten } from "../../../src/core/question/clean.ts";

function refusal(raw: string): UserError {
  try {
    cleanQuestion(raw);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error(`Expected a UserError for ${JSON.stringify(raw)}.`);
}

describe("cleanQuestion", () => {
  it.each(["", "   ", "\n\t"])("says of %j that it is empty", (raw) => {
    expect(refusal(raw)).toMatchObject({ code: "question-empty", message: "The question is empty." });
  });

  it.each(["?!…", "🙂🙂", "<@1>", "<@&12> <#3> @everyone", "<a:wave:123> <:ok:4>", "<t:1700000000:R>", "\u202e\u0000"])(
    "says of %j that it holds no words",
    (raw) => {
      const { code, message } = refusal(raw);
      expect(code).toBe("question-empty");
      expect(message).toContain("holds no words");
    },
  );

  it.each([
    ["takes one word", "Vietnam", "Vietnam"],
    [
      "takes mentions, emojis and timestamps out",
      "<@1> <@!22>qui <:x:1>est <#3>Guy Ryder ? <t:1:R>",
      "qui est Guy Ryder ?",
    ],
    ["makes one line of several", "  Qui\n\nest\t Guy\u00a0Ryder ?  ", "Qui est Guy Ryder ?"],
    ["leaves markup that is words to the search", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["leaves Markdown as it is", "**Qui** a dit `ça` ?", "**Qui** a dit `ça` ?"],
    ["leaves an e-mail address as it is", "a@example.org ?", "a@example.org ?"],
    ["keeps right-to-left text without its controls", "\u202eمن هو\u202c ؟", "من هو ؟"],
    ["takes control characters for white space", "qui\u0000est\u001bRyder", "qui est Ryder"],
    ["does not break a word at a soft hyphen or a joiner", "co\u00adopé\u2060ration", "coopération"],
    ["composes letters", "De\u0301claration", "Déclaration"],
  ])("%s", (_what, raw, cleaned) => {
    expect(cleanQuestion(raw)).toBe(cleaned);
  });

  it("reads a question of ten thousand characters up to the limit, at a word's end", () => {
    const cleaned = cleanQuestion("mot ".repeat(2_500));
    expect(cleaned).toBe("mot ".repeat(MAX_QUESTION_CHARS / 4).trimEnd());
    expect(cleanQuestion("a".repeat(10_000))).toHaveLength(MAX_QUESTION_CHARS);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 60 }).map((text) => `a ${text}`)])(
    "gives one well-formed trimmed line, and the same again the second time",
    (raw) => {
      const cleaned = cleanQuestion(raw);
      expect(cleaned).toMatch(/^\S(?:[^\n\p{Cc}\p{Cs}]*\S)?$/u);
      expect(cleanQuestion(cleaned)).toBe(cleaned);
    },
  );
});

describe("shorten", () => {
  it("cuts at a word's end, or between characters where a word is too long", () => {
    expect(shorten("un deux trois", 10)).toBe("un deux");
    expect(shorten("aaaaaaaaaaaa", 5)).toBe("aaaaa");
    expect(shorten("aaaa😀", 5)).toBe("aaaa");
  });
});
