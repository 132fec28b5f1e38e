import { alternatives, everyLanguage, wordsOf } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { sourceKey } from "../scope.ts";
import { foldText, words } from "../text/text.ts";
import type { Language, Turn } from "../types.ts";
import type { KnownArticle, KnownLibrary } from "./library.ts";

/** Words that say which article is meant, beside "the article". */
const descriptions: readonly RegExp[] = everyLanguage(({ questions }) => questions.article.describing).flat();

/** A question about one article among several, and the article. */
export interface NamedArticle {
  /** The question with "the article" in place of the words that tell which: "summarize the bridge article". Empty where only the title was given. */
  readonly rest: string;
  /** Its key. */
  readonly article: string;
}

/**
 * The article that a question describes by words of its title or its file's name, else of its text, or names by its whole title;
 * undefined when none or several fit.
 */
export async function findNamedArticle(
  question: string,
  language: Language,
  library: Described,
): Promise<NamedArticle | undefined> {
  return (
    findByTitleWords(question, language, library) ??
    findTitled(question, language, library) ??
    (await findByText(question, language, library))
  );
}

type Described = Pick<KnownLibrary, "articles" | "holding">;

/** A description of more words than these is taken whole or not at all. */
const MAX_DESCRIBING_WORDS = 8;

interface Description {
  /** The words that tell which article. */
  readonly told: string;
  /** Where "the article about ..." begins, and where its description ends. */
  readonly start: number;
  readonly end: number;
}

function* descriptionsIn(question: string): Generator<Description> {
  for (const description of descriptions) {
    const match = description.exec(question);
    const described = match?.groups?.words;
    if (match === null || described === undefined) continue;
    // What follows an open description may belong to the question: "the article about the library published".
    const isOpen = match[0].endsWith(described);
    for (const told of isOpen ? beginnings(described) : [described]) {
      const end = match.index + match[0].length - (isOpen ? described.length - told.length : 0);
      yield { told, start: match.index, end };
    }
  }
}

function findByTitleWords(question: string, language: Language, { articles }: Described): NamedArticle | undefined {
  let titles: readonly TitleWords[] | undefined;
  for (const description of descriptionsIn(question)) {
    titles ??= articles.map((article) => readTitle(article, language));
    const article = onlyOne(titled(description.told, language, titles));
    if (article !== undefined) return { rest: withoutDescription(question, description, language), article };
  }
  return undefined;
}

async function findByText(question: string, language: Language, library: Described): Promise<NamedArticle | undefined> {
  for (const description of descriptionsIn(question)) {
    const article = onlyOne(await library.holding(description.told, language));
    if (article !== undefined) return { rest: withoutDescription(question, description, language), article };
  }
  return undefined;
}

/** The question with "the article" in place of the words that tell which. */
function withoutDescription(question: string, { start, end }: Description, language: Language): string {
  return (
    question.slice(0, start) + wordsOf(language).questions.article.the + question.slice(end).replace(/^["'»”’]+/u, "")
  );
}

/** The text, and, where it is short, the text without its last word, its last two words and so on. */
function beginnings(text: string): readonly string[] {
  const all = words(text);
  const shorter = all.length > MAX_DESCRIBING_WORDS ? [] : all.slice(0, -1).reverse();
  return [text.trimEnd(), ...shorter.map(({ end }) => text.slice(0, end))];
}

interface TitleWords {
  readonly article: KnownArticle;
  readonly held: ReadonlySet<string>;
}

function readTitle(article: KnownArticle, language: Language): TitleWords {
  const { id, title } = article;
  const tokens = analyze(`${title} ${id.replace(/[-_/]/g, " ")}`, article.language, language);
  return { article, held: new Set(tokens.flatMap(({ term, surface }) => [term, surface])) };
}

/** Those whose titles hold all of the words. */
function titled(told: string, language: Language, titles: readonly TitleWords[]): string[] {
  const byLanguage = new Map<Language, ReturnType<typeof analyze>>();
  return titles.flatMap(({ article, held }) => {
    const wanted = byLanguage.get(article.language) ?? analyze(told, article.language, language);
    byLanguage.set(article.language, wanted);
    const isHeld = wanted.every(({ term, surface }) => held.has(term) || held.has(surface));
    return wanted.length > 0 && isHeld ? [article.key] : [];
  });
}

/** What calls the words behind it an article's title: "the article titled", or a quotation mark. */
const callsTitle = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${articleWords("determiners")})?(?:${articleWords("nouns")})(?: (?:${articleWords("titled")}))?` +
    String.raw`\s*["'«“„‘(]*\s*|["«“„‘]\s*)$`,
  "iu",
);
const afterTitle = /^[\s"'»”“’)]*/u;
/** A title that is not marked as one is taken for one in such questions alone: in others it is what they ask about. */
const summing = new RegExp(String.raw`(?<!\p{L})(?:${articleWords("summing")})`, "iu");
/** A title of one word must be marked. */
const MIN_TITLE_WORDS = 2;

function findTitled(
  question: string,
  language: Language,
  { articles }: Pick<Described, "articles">,
): NamedArticle | undefined {
  const asked = words(question);
  const folded = asked.map(({ text }) => foldText(text));
  const named = articles.flatMap(({ key, titleWords: title }) => {
    const at = folded.findIndex((_, start) => title.every((word, index) => word === folded[start + index]));
    const first = asked[at];
    const last = asked[at + title.length - 1];
    if (title.length === 0 || first === undefined || last === undefined) return [];
    return [{ key, start: first.start, end: last.end, size: title.length }];
  });
  // A title may stand inside a longer one.
  const [longest] = named.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return undefined;
  const { key, start, end, size } = longest;
  const before = question.slice(0, start);
  const outside = before.replace(callsTitle, "");
  const after = question.slice(end).replace(afterTitle, "");
  const isAlone = !/[\p{L}\p{N}]/u.test(outside + after);
  const isMarked = outside !== before;
  if (!isMarked && (size < MIN_TITLE_WORDS || !(isAlone || summing.test(question)))) return undefined;
  const rest = `${outside} ${wordsOf(language).questions.article.the} ${after}`
    .replace(/\s+/gu, " ")
    .replace(/ (?=[?!.,]|$)/gu, "")
    .trim();
  return { rest: isAlone ? "" : rest, article: key };
}

const determinerBefore = new RegExp(String.raw`(?<!\p{L})(?:${articleWords("determiners")})\s*["'«“„‘]?\s*$`, "iu");

/**
 * The one article that a question may name by its title or the first words of it ("the by-laws" of "By-laws of the rowing club"), for whoever
 * knows that it asks for something of an article as such: in other questions such words are what it asks about.
 */
export function findTitleNamed(
  question: string,
  language: Language,
  { articles }: Pick<KnownLibrary, "articles">,
): NamedArticle | undefined {
  const asked = words(question);
  const folded = asked.map(({ text }) => foldText(text));
  const runs = articles.flatMap(({ key, title, language: written }) => {
    const [first] = analyze(title, written, language);
    const names = first === undefined ? [] : words(foldText(title.slice(first.start))).map(({ text }) => text);
    const at = folded.indexOf(names[0] ?? "");
    if (at === -1) return [];
    const length = names.findIndex((name, index) => name !== folded[at + index]);
    return [{ key, at, size: length === -1 ? names.length : length }];
  });
  const longest = Math.max(...runs.map(({ size }) => size));
  const [only, ...others] = runs.filter(({ size }) => size === longest);
  const [from, to] = only === undefined ? [] : [asked[only.at], asked[only.at + only.size - 1]];
  if (only === undefined || others.length > 0 || from === undefined || to === undefined) return undefined;
  const before = question.slice(0, from.start).replace(determinerBefore, "").trimEnd();
  const after = question.slice(to.end).replace(afterTitle, " ").trimStart();
  const rest = `${before} ${wordsOf(language).questions.article.the} ${after}`.replace(/ (?=[?!.,]|$)/gu, "").trim();
  return { rest, article: only.key };
}

/** "The report", "la notice": what a text may be, wherever it is written so, and what it is said to be about. */
const document = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${articleWords("documents")})(?![\p{L}\p{M}])(?<about>\s+(?:${articleWords("about")})(?:\s+|(?<=['’]))(?=[\p{L}\p{N}]))?`,
  "iu",
);

/**
 * The article that a question calls by what it may be ("the report", "thông báo về cây cầu"), whatever it calls itself: the one that holds
 * what it is said to be about, else `meant`. For whoever knows that it asks for something of an article as such.
 */
export async function findDocumentNamed(
  question: string,
  language: Language,
  { library, meant }: { readonly library: Described; readonly meant: string | undefined },
): Promise<NamedArticle | undefined> {
  const match = document.exec(question);
  if (match === null) return undefined;
  const { vocabulary, questions } = wordsOf(language);
  const before = words(question.slice(0, match.index));
  const determiner = before.at(-1);
  const isDetermined = determiner !== undefined && vocabulary.determiners.has(determiner.text.toLowerCase());
  const start = isDetermined ? determiner.start : match.index;
  const behind = match.index + match[0].length;
  const ask = (article: string, end: number): NamedArticle => ({
    article,
    rest: `${question.slice(0, start)}${questions.article.the}${question.slice(end)}`,
  });
  if (match.groups?.about === undefined) return meant === undefined ? undefined : ask(meant, behind);
  const described = question.slice(behind).replace(/[\s?!.]+$/u, "");
  const titles = library.articles.map((article) => readTitle(article, language));
  for (const told of beginnings(described)) {
    const article = onlyOne(titled(told, language, titles)) ?? onlyOne(await library.holding(told, language));
    if (article !== undefined) return ask(article, behind + told.length);
  }
  return undefined;
}

/** What every language has of one kind, as alternatives. */
function articleWords(kind: "determiners" | "nouns" | "documents" | "about" | "titled" | "summing"): string {
  return alternatives(({ questions }) => questions.article[kind]);
}

function onlyOne(articles: readonly string[]): string | undefined {
  return articles.length === 1 ? articles[0] : undefined;
}

/** The article that is meant where none is named: the only one, or the one that was quoted last. */
export function findMeantArticle(
  turns: readonly Turn[],
  { articles }: Pick<KnownLibrary, "articles">,
): string | undefined {
  if (articles.length <= 1) return articles[0]?.key;
  const [quoted] = [...turns].reverse().find(({ answer }) => answer.citations.length > 0)?.answer.citations ?? [];
  const key = quoted && sourceKey(quoted.library, quoted.source);
  return articles.find((article) => article.key === key)?.key;
}
