import { alternatives, everyLanguage } from "../../core/languages/words-of.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import type { Span } from "../../core/types.ts";
import { NAME_RUN } from "./name-index.ts";
import type { Part, TurnPart } from "./parts.ts";

/** Share of the answers in which somebody speaks of himself: what an office answers says "we". */
const MIN_SELF_SHARE = 0.3;
const MIN_ANSWERS = 2;

/** Whether the answers that no label gives to anybody are those of an interview: what stands above says so, or somebody speaks of himself. */
export function isInterview(parts: readonly Part[]): boolean {
  const answers = parts.filter(isBareAnswer);
  const first = parts.findIndex(({ kind }) => kind === "turn");
  if (answers.length < MIN_ANSWERS) return false;
  const head = parts.slice(0, first).map((part) => ("text" in part ? part.text : ""));
  const selves = answers.filter(({ text, labelLength }) => SELF.test(text.slice(labelLength))).length;
  return head.some((text) => INTERVIEWS.test(text)) || selves >= MIN_SELF_SHARE * answers.length;
}

export function isBareAnswer(part: Part): part is TurnPart {
  return part.kind === "turn" && part.role === "answer" && part.speaker === undefined;
}

/**
 * The one person whose full name stands in what comes before the first question, or in its first line, those who wrote it left out;
 * undefined where there is nobody, or more than one.
 */
export function findInterviewee(head: string): Span | undefined {
  const people = [...peopleIn(head)].filter(({ start }) => !BYLINE.test(head.slice(0, start)));
  const end = head.indexOf("\n");
  const inTitle = people.filter((person) => person.end <= (end < 0 ? head.length : end));
  return onlyOne(people, head) ?? onlyOne(inTitle, head);
}

/** Runs of capitalised words from a given name on. */
function* peopleIn(head: string): Generator<Span> {
  for (const { 0: run, index } of head.matchAll(NAME_RUN)) {
    const words = [...run.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)];
    const given = words.find(([word]) => isGivenName(word));
    if (given === undefined || given === words.at(-1)) continue;
    yield { start: index + given.index, end: index + run.length };
  }
}

function onlyOne(people: readonly Span[], head: string): Span | undefined {
  const names = new Set(people.map(({ start, end }) => head.slice(start, end)));
  return names.size === 1 ? people[0] : undefined;
}

const SELF = wholeWords(everyLanguage(({ document }) => document.self).flat());
const INTERVIEWS = wholeWords(everyLanguage(({ document }) => document.interviews).flat());
const BYLINE = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(({ stated }) => `${stated.by}|${stated.writtenBy}`)})\s*$`,
  "iu",
);

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})(?!\p{L})`, "iu");
}
