import { splitSentences } from "../../core/text/sentences.ts";
import { type FoundSpeakers, findSpeakers } from "./find-speakers.ts";
import { isBareAnswer, isInterview } from "./interview.ts";
import { type Label, readLabel } from "./labels.ts";
import { NameIndex } from "./name-index.ts";
import type { Part, TextPart, TurnPart } from "./parts.ts";

const ASKS = /[?？]["”’»)\]\s]*$/u;
/** What is no longer beside a question but addresses or agrees: "Thank you, Ms Weber." */
const MAX_ADDRESS_CHARS = 30;

/** A line of a paragraph, where it starts in it, and the label that it has. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly label: Label | undefined;
}

/**
 * Paragraphs that are spoken in turns, each with its label: pairs of question and answer ("Q:", "A:"), or two or more who speak
 * by turns; a paragraph whose lines have labels is one for each of them. No turns where it is doubtful.
 */
export function findTurns(parts: readonly Part[]): Part[] {
  const lines = parts.map((part) => (part.kind === "paragraph" ? readLines(part) : []));
  const labelled = lines
    .flat()
    .flatMap(({ text, label }, line) => (label === undefined ? [] : [{ label, text, line }]));
  if (labelled.length < 2) return [...parts];
  const speakers = findSpeakers(labelled, createIsKnown(parts.map(textOutsideLabels).join("\n")));
  if (!speakers.hasMarks && speakers.names.size === 0) return [...parts];
  const turns = parts.flatMap((part, index) =>
    part.kind === "paragraph" ? splitTurns(part, lines[index] ?? [], speakers) : [part],
  );
  const told = turns.map((part, index) => withRole(part, turns, index));
  return endTalk(
    isInterview(told) ? told.map((part) => (isBareAnswer(part) ? { ...part, isTold: true } : part)) : told,
  );
}

function readLines(part: TextPart): Line[] {
  let start = 0;
  return part.text.split("\n").map((text, index) => {
    const line = { start, text, label: readLabel({ text, ...(index === 0 && { strongLead: leadOf(part) }) }) };
    start += text.length + 1;
    return line;
  });
}

function leadOf({ text, strongLead, isStrong }: TextPart): string | undefined {
  return isStrong === true && !text.includes("\n") ? undefined : strongLead;
}

/** What names are looked for in: what follows a label is, the label itself is not. */
function textOutsideLabels(part: Part): string {
  if (part.kind !== "paragraph") return "text" in part ? part.text : "";
  return readLines(part)
    .map(({ text, label }) => text.slice(label?.length ?? 0))
    .join("\n");
}

/** Whether a text names somebody so, in full or by another wording; a word that it has in small letters as well is no name. */
function createIsKnown(text: string): (name: string) => boolean {
  const names = new NameIndex(text);
  return (name) => {
    const isNamed = names.find(name) !== undefined;
    if (name.includes(" ")) return isNamed || text.includes(name);
    return isNamed && !new RegExp(`(?<!\\p{L})${escapeSigns(name.toLowerCase())}(?!\\p{L})`, "u").test(text);
  };
}

function escapeSigns(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
}

function splitTurns(part: TextPart, lines: readonly Line[], speakers: FoundSpeakers): Part[] {
  const starts = lines.filter(({ label }, index) => index === 0 || isTurn(label, speakers));
  if (starts.length === 1 && !isTurn(starts[0]?.label, speakers)) return [part];
  return starts.map(({ start, label }, index): Part => {
    const text = part.text.slice(start, (starts[index + 1]?.start ?? part.text.length + 1) - 1);
    const place = { ...part, text, ...(part.start !== undefined && { start: part.start + start }) };
    return isTurn(label, speakers) ? toTurn(place, label) : place;
  });
}

function isTurn(label: Label | undefined, { hasMarks, names }: FoundSpeakers): label is Label {
  if (label === undefined) return false;
  return label.role !== undefined && hasMarks ? true : names.has(label.name);
}

function toTurn({ text, page, depth, start }: TextPart, { name, nameStart, length, role }: Label): TurnPart {
  return {
    kind: "turn",
    text,
    labelLength: length,
    speaker: role === undefined ? { start: nameStart, end: nameStart + name.length } : undefined,
    role: role ?? "turn",
    ...(page !== undefined && { page }),
    ...(depth !== undefined && { depth }),
    ...(start !== undefined && { start }),
  };
}

/** Whoever asks before somebody else speaks has put a question. */
function withRole(part: Part, parts: readonly Part[], index: number): Part {
  if (part.kind !== "turn" || part.role !== "turn") return part;
  const next = parts.slice(index + 1).find(({ kind }) => kind === "turn" || kind === "heading");
  const isAnswered = next?.kind === "turn" && nameOf(next) !== nameOf(part);
  const isQuestion = isAnswered && ASKS.test(part.text) && asksAlone(part);
  return isQuestion ? { ...part, role: "question" } : part;
}

/** A turn that says something as well can be quoted. */
function asksAlone({ text, labelLength }: TurnPart): boolean {
  const sentences = splitSentences(text, { start: labelLength, end: text.length }, "und");
  return sentences.every(({ start, end }) => ASKS.test(text.slice(start, end)) || end - start <= MAX_ADDRESS_CHARS);
}

/** What comes after the last turn does not go on with it. */
function endTalk(parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex((part) => part.kind === "turn");
  const part = parts[last];
  if (part?.kind !== "turn" || part.speaker === undefined) return [...parts];
  return [...parts.slice(0, last + 1), { kind: "break", endsQuestion: true }, ...parts.slice(last + 1)];
}

function nameOf({ text, speaker }: TurnPart): string {
  return speaker === undefined ? "" : text.slice(speaker.start, speaker.end);
}
