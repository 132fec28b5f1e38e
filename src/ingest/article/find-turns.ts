import type { Part, TextPart, TurnPart } from "./parts.ts";

/** So many labelled paragraphs, and two who speak by turns, make a conversation. */
const MIN_TURNS = 3;
const MAX_LABEL_CHARS = 48;
/** "Anna Weber:", "A.W. –", "Q.", "MR SMITH:", "P. -": what stands before the words and who it names. */
const LABEL = /^(\p{Lu}[\p{L}\p{M}\p{N}'’.\- ]*?)(?: ?[:：]| ?[.:]? ?[–—]|\. ?-|\.(?= ))\s*(?=\S)/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|der|van|von|zu|la|le|du))*$/u;

/** Labels that tell question from answer, by language: en, fr and es (P./R.), de, vi. */
const ASKING: ReadonlySet<string> = new Set(["q", "question", "p", "pregunta", "frage", "f", "hỏi", "câu hỏi"]);
const ANSWERING: ReadonlySet<string> = new Set([
  "a",
  "answer",
  "r",
  "réponse",
  "reponse",
  "respuesta",
  "antwort",
  "đáp",
  "trả lời",
]);

interface Labelled {
  readonly label: string;
  readonly length: number;
}

/**
 * Paragraphs that are spoken in turns, each with its label: pairs of question and answer ("Q:", "A:"), or two or more who speak
 * by turns. No turns where it is doubtful.
 */
export function findTurns(parts: readonly Part[]): Part[] {
  const lines = parts.flatMap(splitLines);
  const labels = lines.map((part) => (part.kind === "paragraph" ? readLabel(part.text) : undefined));
  const speakers = findSpeakers(labels.map((found) => found?.label));
  return lines.map((part, index): Part => {
    const found = labels[index];
    if (part.kind !== "paragraph" || found === undefined || !speakers.has(found.label)) return part;
    return turnOf(part, found);
  });
}

/** A paragraph whose lines open with labels is one for each of these lines. */
function splitLines(part: Part): Part[] {
  if (part.kind !== "paragraph" || !part.text.includes("\n")) return [part];
  const lines = part.text.split("\n");
  if (lines.filter((line) => readLabel(line) !== undefined).length < 2) return [part];
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || readLabel(line) !== undefined) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => ({ ...part, text: group.join("\n") }));
}

function readLabel(text: string): Labelled | undefined {
  const match = LABEL.exec(text.slice(0, MAX_LABEL_CHARS));
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || match[0].length >= text.length) return undefined;
  const bare = label.replace(/\.$/, "");
  const isMark = isAsking(bare) || isAnswering(bare);
  const isFull = /[:：–—]|\.\s?-/u.test(match[0].slice(label.length - 1));
  return isMark || (isFull && NAME.test(label)) ? { label, length: match[0].length } : undefined;
}

/** The labels that take turns. */
function findSpeakers(labels: readonly (string | undefined)[]): ReadonlySet<string> {
  const spoken = labels.filter((label) => label !== undefined);
  const marks = spoken.filter((label) => isAsking(bareOf(label)) || isAnswering(bareOf(label)));
  const hasBoth = marks.some((label) => isAsking(bareOf(label))) && marks.some((label) => isAnswering(bareOf(label)));
  const counted = new Map<string, number>();
  for (const label of spoken) counted.set(label, (counted.get(label) ?? 0) + 1);
  const often = [...counted].filter(([, count]) => count >= 2).map(([label]) => label);
  const changes = spoken.filter((label, index) => index > 0 && label !== spoken[index - 1]).length;
  const isTalk = spoken.length >= MIN_TURNS && often.length >= 1 && counted.size >= 2 && changes >= spoken.length / 2;
  if (hasBoth) return new Set(isTalk ? spoken : marks);
  return new Set(isTalk ? spoken : []);
}

function turnOf(part: TextPart, { label, length }: Labelled): TurnPart {
  const bare = bareOf(label);
  const role = isAsking(bare) ? "question" : isAnswering(bare) ? "answer" : "turn";
  return {
    kind: "turn",
    text: part.text,
    labelLength: length,
    speaker: role === "turn" ? label : "",
    role,
    ...(part.page !== undefined && { page: part.page }),
    ...(part.depth !== undefined && { depth: part.depth }),
  };
}

function bareOf(label: string): string {
  return label.replace(/\.$/, "");
}

function isAsking(label: string): boolean {
  return ASKING.has(label.toLowerCase());
}

function isAnswering(label: string): boolean {
  return ANSWERING.has(label.toLowerCase());
}
