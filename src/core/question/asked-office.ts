import { occupationWords } from "../languages/en/occupations.ts";
import type { OfficeWords } from "../languages/types/office-words.ts";
import { alternatives, everyLanguage, LANGUAGES, wordsOf } from "../languages/words-of.ts";
import { foldLine, foldText } from "../text/text.ts";
import type { Language, Span } from "../types.ts";

/**
 * The office whose holder a question asks for ("who is the mayor?"), as the first letters of its noun, which languages share, and of its
 * names in other languages; none where no list knows it ("who runs the clinic?"). Undefined where it asks for no holder, for a former one
 * or a deputy, or names the holder.
 */
export function findOffice(question: string, language: Language): readonly string[] | undefined {
  const line = foldLine(glue(question));
  const words = line.split(" ");
  const isForAnother = words.some((word) => before.test(word) || after.test(word) || past.test(word));
  if (isForAnother || isOther(question)) return undefined;
  const offices = officesOf(language);
  const office = words.find((word) => word.length >= SAME_LETTERS && offices.has(word));
  const asksHolder = asksWhoHolds.test(line) || asksForName.test(line);
  if (office === undefined) return asksWhoHolds.test(line) && !namesPerson.test(question) ? [] : undefined;
  if (!asksHolder || hasNameBehind(question, office)) return undefined;
  const stem = office.slice(0, SAME_LETTERS);
  const others = sameOffices.find((names) => names.includes(stem)) ?? [];
  return [stem, ...others.filter((other) => other !== stem)];
}

/**
 * Whether a sentence names the office, and each time a deputy's or a former holder's: "the deputy mayor", "le secrétaire général adjoint".
 * Where it does not name the office: whether the answering words (offsets into it) stand beside such a one's.
 */
export function namesOnlyOthers(office: readonly string[], sentence: string, answer?: Span): boolean {
  const mentions = glue(sentence)
    .split(CLAUSE_MARKS)
    .flatMap((part) => mentionsIn(foldLine(part).split(" "), office));
  if (mentions.length > 0) return mentions.every((isOther) => isOther);
  return answer !== undefined && standsBesideOther(sentence, answer);
}

/** Commas and the like, which set a name apart from the office. */
const CLAUSE_MARKS = /[,;:()\u2013\u2014]/;
/** A part that says what somebody is has no more words; */
const MAX_ROLE_WORDS = 8;
/** behind a name it opens with it. */
const OPENING_WORDS = 3;

/** "Le vice-président, Hugo Delmas, ...", "Der frühere Landrat Karl Stamm ...", "Ann Reed, deputy mayor of ...". */
function standsBesideOther(sentence: string, { start, end }: Span): boolean {
  const opening = sentence.slice(0, start).split(CLAUSE_MARKS);
  const own = opening.at(-1) ?? "";
  const behind = sentence.slice(end).split(CLAUSE_MARKS);
  const [beforeName = ""] = own.trim() === "" ? opening.slice(-2) : [];
  const next = (behind[0] ?? "").trim() === "" ? (behind[1] ?? "") : "";
  const first = next.trim().split(/\s+/u).slice(0, OPENING_WORDS).join(" ");
  return [own, sentence.slice(start, end), beforeName].some(isOtherRole) || (!joins.test(first) && isOtherRole(first));
}

function isOtherRole(part: string): boolean {
  const words = foldLine(glue(part)).split(" ");
  if (words.length > MAX_ROLE_WORDS) return false;
  return isOther(part) || words.some((word) => before.test(word) || after.test(word) || isPrefixedOffice(word));
}

/** "Subdirectora", "exalcaldesa", "vicepresident". */
function isPrefixedOffice(word: string): boolean {
  const office = word.replace(prefix, "");
  return office !== word && isListed(office);
}

/** For each mention of the office in some words whether it is another one's. */
function mentionsIn(words: readonly string[], office: readonly string[]): boolean[] {
  const isOffice = (word: string) => office.some((stem) => word.startsWith(stem));
  return words.flatMap((word, index) => {
    if (prefix.test(word) && isOffice(word.replace(prefix, ""))) return [true];
    if (!isOffice(word)) return [];
    const next = words[index + 1] ?? "";
    const behind = general.test(next) ? (words[index + 2] ?? "") : next;
    // "The deputy head teacher": one office stands before the other.
    const ranks = [words[index - 1] ?? "", ...(isListed(words[index - 1] ?? "") ? [words[index - 2] ?? ""] : [])];
    return [ranks.some((rank) => before.test(rank)) || after.test(behind)];
  });
}

function isListed(word: string): boolean {
  return LANGUAGES.some((language) => officesOf(language).has(word));
}

const SAME_LETTERS = 5;

/** Offices that languages call otherwise, by their first letters. */
const sameOffices = [...groupOffices(everyLanguage(({ offices }) => offices.shared)), ...occupations()];

/** Folded words that make the office behind them another one's, */
const before = new RegExp(`^(?:${every((words) => words.before)})$`, "u");
/** and the one before them, "general" aside. */
const after = new RegExp(`^(?:${every(({ behind }) => behind)})$`, "u");
const general = new RegExp(`^(?:${every((words) => words.general)})$`, "u");
const prefix = new RegExp(`^(?:${every(({ prefixes }) => prefixes)})(?=\\p{L}{5})`, "u");
/** Who held it then is asked for. */
const past = new RegExp(`^(?:${every((words) => words.past)})$`, "u");
/** "And his deputy": the next one. */
const joins = new RegExp(`^(?:${every(({ and }) => and)})\\s`, "iu");

/** Folded: phrases before an office whose holder is asked for, */
const asksWhoHolds = new RegExp(`(?:^| )(?:${every(({ asksWho }) => asksWho)})(?= |$)`, "u");
/** and before one whose name is asked for. */
const asksForName = new RegExp(`(?:^| )(?:${every(({ asksName }) => asksName)})(?= |$)`, "u");
/** "Wer ist der Karl Stamm?", "Ai là Lê Văn Hải?": somebody is named already. */
const namesPerson = new RegExp(
  String.raw`(?<!\p{L})(?:${every(({ is }) => is)})\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}`,
  "u",
);
const hyphened = new RegExp(`(?<!\\p{L})(${every(({ prefixes }) => prefixes)})-(?=\\p{L})`, "giu");
const deputies = new RegExp(`(?<!\\p{L})(?:${every(({ deputy }) => deputy)})`, "giu");

/** Whether words as they are written tell of another one's office: "Phó chủ tịch"; before a capital letter these are names. */
function isOther(text: string): boolean {
  return everyLanguage(({ offices }) => offices.other).some((other) => other?.test(text) === true);
}

function groupOffices(languages: readonly OfficeWords["shared"][]): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const [office, letters] of languages.flatMap((shared) => Object.entries(shared)))
    groups.set(office, (groups.get(office) ?? new Set()).add(letters));
  return [...groups.values()].map((names) => [...names]);
}

/** The same of what people do for a living, where one word says it. */
function occupations(): readonly (readonly string[])[] {
  return (Object.keys(occupationWords) as (keyof typeof occupationWords)[]).map((occupation) => {
    const words = everyLanguage(({ statements }) => statements.concepts[occupation].split(" ")).flat();
    const stems = words
      .filter((word) => !word.includes("_"))
      .map((word) => foldText(word.replace("*", "")).slice(0, SAME_LETTERS));
    return [...new Set(stems.filter((stem) => stem.length === SAME_LETTERS))];
  });
}

/** What every language has of one kind, as alternatives. */
function every(pick: (words: OfficeWords) => string | undefined): string {
  return alternatives(({ offices }) => pick(offices));
}

/** "Vice-president" and "sous-secrétaire" as one word; a "teniente de alcalde" is a deputy. */
function glue(text: string): string {
  return text.replace(hyphened, "$1").replace(deputies, "vice");
}

/** "Qui est le ministre Jean Dupont ?" asks what he is, not who holds the office. */
function hasNameBehind(question: string, office: string): boolean {
  const words = question.split(/[\s?!.]+/u);
  const at = words.findIndex((word) => foldText(word) === office);
  return at >= 0 && /^\p{Lu}/u.test(words[at + 1] ?? "") && /^\p{Ll}/u.test(words[at] ?? "");
}

const known = new Map<Language, ReadonlySet<string>>();

function officesOf(language: Language): ReadonlySet<string> {
  const found = known.get(language) ?? new Set(Array.from(wordsOf(language).vocabulary.roles.keys(), foldText));
  known.set(language, found);
  return found;
}
