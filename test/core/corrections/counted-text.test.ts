import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { countedLetters, countedWords } from "../../../src/core/corrections/counted-text.ts";

const counted = (text: string) => countedLetters(countedWords(text));

describe("what counts of a text", () => {
  it.each([
    ["“Yes,” she said.", '"yes" she said'],
    ["310,000 euros", "310.000 euros"],
    ["310,000 euros", "310 000 euros"],
    ["310’000 euros", "310000 euros"],
    ["an e-mail", "an email"],
    ["1914–1918", "1914-1918"],
    ["3,5 %", "3.5%"],
    ["10:30", "10.30"],
    ["−5 degrees", "-5 degrees"],
    ["cœur", "coeur"],
    ["Nguyê\u0303n", "Nguy\u1ec5n"],
    ["the ﬁnal l’eau…", "The final l'eau ..."],
  ])("is the same of %j and %j", (first, second) => {
    expect(counted(first)).toBe(counted(second));
  });

  it.each([
    ["1.5 million", "15 million"],
    ["-5 degrees", "5 degrees"],
    ["5 dollars", "6 dollars"],
    ["$5", "€5"],
    ["5 %", "5 ‰"],
    ["21 and 3", "2 and 13"],
    ["12 34", "1234"],
    ["Nguyen", "Nguyễn"],
    ["he is", "she is"],
  ])("differs of %j and %j", (first, second) => {
    expect(counted(first)).not.toBe(counted(second));
  });

  test.prop([fc.array(fc.constantFrom("Lakes", "pays", "42", "310,000", "été", "3.5", "$"), { minLength: 1 })])(
    "is the same whatever white space stands between words",
    (words) => {
      expect(counted(words.join(" "))).toBe(
        counted(`\n${words.join(" \u00a0\n")} `.replace(/(?<=\d)\s+(?=\d)/gu, " ")),
      );
    },
  );
});
