import { alternatives } from "../languages/words-of.ts";

/** A numbered part of a law or of rules, as its heading begins. */
export interface AskedSection {
  readonly number: string;
  /** Whether a heading, or a paragraph, opens with that part. */
  readonly opens: (text: string) => boolean;
}

const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?`;
const SECTION = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<word>${alternatives(({ lists }) => lists.sections)}|§)\s?(?<number>${NUMBER})(?![\p{L}\d])`,
  "u",
);
const SAYING = new RegExp(`^(?:${alternatives(({ lists }) => lists.saying)})$`, "u");

/** The words of a question but for those that only ask what is said: "does ... say", "lautet". */
export function withoutSaying(question: string): string {
  const kept = question.split(/\s+/).filter((word) => !SAYING.test(word.toLowerCase()));
  return kept.join(" ");
}

/** Undefined where a question does not ask for all that such a part says: "What does article 3 say?" */
export function askedSection(question: string): AskedSection | undefined {
  const asked = question.toLowerCase();
  const found = SECTION.exec(asked);
  const { word = "", number = "" } = found?.groups ?? {};
  if (found === null) return undefined;
  const rest = `${asked.slice(0, found.index)} ${asked.slice(found.index + found[0].length)}`;
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || !words.every((each) => SAYING.test(each))) return undefined;
  const opening = new RegExp(
    String.raw`^\W*${word}\s?${number.replaceAll(".", String.raw`\.`)}(?![\p{L}\d]|\.\d)`,
    "u",
  );
  return { number, opens: (text) => opening.test(text.toLowerCase()) };
}
