import {
  createPick,
  freeNumber,
  type MadeArticle,
  type MadeSentence,
  makeArticle,
  makeSentence,
  type Pick,
  say,
  writeArticle,
} from "./article.ts";
import { PHRASES } from "./sentences.ts";

/** What is done to the quoted words; the first five change what they say, the others do not. */
export const editKinds = ["typo", "number", "name", "retraction", "rewrite", "move", "typography", "none"] as const;
export type EditKind = (typeof editKinds)[number];

const CHANGING: readonly EditKind[] = ["typo", "number", "name", "retraction", "rewrite"];

/** Two versions of an article, what is quoted from the first one, and whether it still says so in the second. */
export interface Edit {
  readonly kind: EditKind;
  readonly before: string;
  readonly after: string;
  /** One sentence of the first version, or two that follow each other. */
  readonly quote: string;
  readonly isChanged: boolean;
}

/** The edit of a seed: the quoted words are edited in one way, and others as well. */
export function makeEdit(seed: number): Edit {
  const pick = createPick(seed);
  const article = makeArticle(pick);
  const used = new Set(article.paragraphs.flat().map(({ number }) => number));
  const kind = editKinds[seed % editKinds.length] ?? "none";
  const at = pick(article.paragraphs.length);
  const sentences = article.paragraphs[at] ?? [];
  const from = pick(sentences.length);
  const count = Math.min(1 + pick(2), sentences.length - from);
  const edited = editAll(article, { pick, used, kind, quoted: { paragraph: at, from, count } });
  return {
    kind,
    before: writeArticle(textsOf(article), article.language, "Notes of the week"),
    after: writeArticle(edited, article.language, pick(3) === 0 ? "Notes of this week" : "Notes of the week"),
    quote: sentences
      .slice(from, from + count)
      .map(({ text }) => text)
      .join(" "),
    isChanged: CHANGING.includes(kind),
  };
}

interface Editing {
  readonly pick: Pick;
  readonly used: Set<number>;
  readonly kind: EditKind;
  readonly quoted: { readonly paragraph: number; readonly from: number; readonly count: number };
}

function editAll(article: MadeArticle, editing: Editing): readonly (readonly string[])[] {
  const { pick, kind, quoted } = editing;
  // One of the quoted sentences is enough.
  const target = quoted.from + pick(quoted.count);
  const paragraphs = article.paragraphs.map((sentences, paragraph) =>
    sentences.flatMap((sentence, index): readonly string[] => {
      const isQuoted = paragraph === quoted.paragraph && index >= quoted.from && index < quoted.from + quoted.count;
      if (isQuoted) return index === target ? editOne(sentence, kind, article.language, editing) : [sentence.text];
      return pick(4) === 0 ? editElsewhere(sentence, article.language, editing) : [sentence.text];
    }),
  );
  const filled = paragraphs.filter((sentences) => sentences.length > 0);
  if (kind !== "move") return filled;
  const [moved = [], ...others] = [
    filled[quoted.paragraph] ?? [],
    ...filled.filter((_, index) => index !== quoted.paragraph),
  ];
  const to = pick(others.length + 1);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

function editElsewhere(sentence: MadeSentence, language: string, editing: Editing): readonly string[] {
  const { pick } = editing;
  const kind = editKinds[pick(editKinds.length)] ?? "none";
  const edited = editOne(sentence, kind, language, editing);
  return pick(3) === 0 ? [...edited, makeSentence(language, editing).text] : edited;
}

function editOne(sentence: MadeSentence, kind: EditKind, language: string, { pick, used }: Editing): readonly string[] {
  const { text, name } = sentence;
  const names = (PHRASES[language]?.names ?? []).filter((each) => each !== name);
  switch (kind) {
    case "typo":
      return [mistype(text, pick)];
    case "number":
      return [say(language, { ...sentence, number: freeNumber(pick, used) })];
    case "name":
      return [say(language, { ...sentence, name: names[pick(names.length)] ?? "" })];
    case "retraction":
      return [];
    case "rewrite":
      return [say(language, sentence, 1)];
    case "typography":
      return [reset(text, pick)];
    default:
      return [text];
  }
}

/** One letter left out, doubled, or exchanged with the next. */
function mistype(text: string, pick: Pick): string {
  const places = Array.from(text.matchAll(/(?<=\p{Ll})(\p{Ll})(?!\1)\p{Ll}/gu), ({ index }) => index);
  const at = places[pick(places.length)] ?? 0;
  const [letter = "", next = ""] = [text[at], text[at + 1]];
  const written = [next, letter + letter + next, next + letter][pick(3)] ?? "";
  return `${text.slice(0, at)}${written}${text.slice(at + 2)}`;
}

/** Other quotation marks, apostrophes, spaces and marks between thousands. */
function reset(text: string, pick: Pick): string {
  const marks = [
    (given: string) => given.replace(/[“”„«»]\s?|\s»/gu, '"'),
    (given: string) => given.replaceAll("’", "'"),
    (given: string) => given.replace(/(\d),(?=\d{3})/gu, "$1\u202f"),
    (given: string) => given.replace(/(\d),(?=\d{3})/gu, "$1."),
    (given: string) => given.replace(/ (?=[\p{L}\d])/u, "\u00a0"),
    (given: string) => given.replaceAll("œ", "oe"),
    (given: string) => given.normalize("NFD"),
  ];
  return marks.reduce((given, mark) => (pick(2) === 0 ? mark(given) : given), text);
}

function textsOf({ paragraphs }: MadeArticle): readonly (readonly string[])[] {
  return paragraphs.map((sentences) => sentences.map(({ text }) => text));
}
