import type { Span } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import type { HappeningGrammar } from "../grammar/thing-grammar.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { isNationality } from "../names/nationalities.ts";
import { lastStartingBefore } from "../names/span-search.ts";
import { isTight, type Word } from "../names/words.ts";

const BALLOT_ARTICLE = oneWordOf(({ things }) => things.ballotArticle);
const OF_SITE = oneWordOf(({ things }) => things.ofSite);

const MAX_ADJECTIVES = 3;

const ARTICLES = oneWordOf(({ things }) => things.eventArticle);

// "heart attack", "trade war"; French "des" is mostly "de les": "le procès des attentats de janvier 2015".
const NO_EVENT = oneWordOf(({ things }) => things.noEvent);

/**
 * Events that a noun in lower case and a place or date make together: "guerre en Ukraine", "référendum du 22 mars",
 * "earthquake in Nepal", "2019 general election". `dates` are in order.
 */
export function findHappenings(article: ArticleNames, dates: readonly Span[]): readonly Span[] {
  const { words, language } = article;
  const { happenings: grammar } = grammarOf(language).things;
  if (grammar === undefined) return [];
  const found: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const head = words[index];
    if (head === undefined || !(grammar.heads.has(head.lower) || isCoup(words, index)) || (head.capital && !head.first))
      continue;
    if (NO_EVENT.test(words[index - 1]?.lower ?? "")) continue;
    const last = skipAdjectives(words, index, grammar);
    const end = endOfComplement({ article, dates, grammar }, last) ?? endOfPeople(words, index, last);
    const start = startOfDated(words, index, grammar);
    if (end === undefined && start === index && !isKnownElection(article, index, last)) continue;
    found.push({ start: words[start]?.start ?? head.start, end: end ?? words[last]?.end ?? head.end });
  }
  return found;
}

function isCoup(words: readonly Word[], index: number): boolean {
  const three = words.slice(index, index + 3).map(({ lower }) => lower);
  return COUP.test(three.join(" "));
}

const COUP = new RegExp(`^(?:${piecesOf(({ coup }) => coup)})$`, "u");
const ELECTION = oneWordOf(({ things }) => things.election);
const BALLOT = oneWordOf(({ things }) => things.ballot);

// "les municipales", "l'élection présidentielle": the one that everybody knows of.
function isKnownElection({ words, vocabulary }: ArticleNames, head: number, last: number): boolean {
  if (!BALLOT_ARTICLE.test(words[head - 1]?.lower ?? "")) return false;
  if (ELECTION.test(words[head]?.lower ?? "")) return last > head && BALLOT.test(words[last]?.lower ?? "");
  const next = words[head + 1];
  const isNoun = next === undefined || !isTight(next.gap) || vocabulary.functionWords.has(next.lower);
  return last === head && isNoun && BALLOT.test(words[head]?.lower ?? "");
}

const OF_A_PEOPLE = oneWordOf(({ things }) => things.ofPeople);

// "génocide arménien", "guerre civile syrienne": an adjective of a people tells where.
function endOfPeople(words: readonly Word[], head: number, last: number): number | undefined {
  const people = words[last];
  return people !== undefined && OF_A_PEOPLE.test(words[head]?.lower ?? "") && last > head && isNationality(people.text)
    ? people.end
    : undefined;
}

function skipAdjectives(words: readonly Word[], head: number, { adjective, link }: HappeningGrammar): number {
  if (adjective === undefined) return head;
  // "coup d'État de 2012"
  let last = isCoup(words, head) ? head + 2 : head;
  while (last < head + MAX_ADJECTIVES) {
    const word = words[last + 1];
    if (
      word === undefined ||
      !isTight(word.gap) ||
      word.capital ||
      link.test(word.lower) ||
      !adjective.test(word.lower)
    )
      break;
    last++;
  }
  return last;
}

// The end of "en Ukraine", "au couteau à Nice", "du 13 novembre", "in the Gaza Strip" behind a head.
function endOfComplement(
  context: { readonly article: ArticleNames; readonly dates: readonly Span[]; readonly grammar: HappeningGrammar },
  last: number,
  isLast = false,
): number | undefined {
  const { article, dates, grammar } = context;
  const { words, names, text } = article;
  const link = words[last + 1];
  if (link === undefined || !isTight(link.gap) || !grammar.link.test(link.lower)) return undefined;
  let index = last + 2;
  if (ARTICLES.test(words[index]?.lower ?? "")) {
    // "le sommet de la tour Eiffel" is no meeting.
    if (TOP_OR_EVENT.test(words[last]?.lower ?? "")) return undefined;
    index++;
  }
  const word = words[index];
  if (word === undefined || !isTight(word.gap)) return undefined;
  const isMeans = !isLast && grammar.meansLink?.test(link.lower) === true && !word.capital;
  if (isMeans) return endOfComplement(context, index, true);
  const site = SITE.test(word.lower) ? siteEnd(article, index) : undefined;
  if (site !== undefined) return site;
  const mention = names.startingAt.get(index);
  if (mention?.kind === "place") return mention.end;
  const date = dates[lastStartingBefore(dates, word.start)];
  const isDated = date !== undefined && date.start === word.start && grammar.day.test(text.slice(date.start, date.end));
  return isDated ? date.end : undefined;
}

const TOP_OR_EVENT = oneWordOf(({ things }) => things.topOrEvent);
const SITE = oneWordOf(({ things }) => things.site);

// "l'incendie de la cathédrale Notre-Dame", "l'explosion du port de Beyrouth"
function siteEnd({ words, names }: ArticleNames, index: number): number | undefined {
  const isLinked = OF_SITE.test(words[index + 1]?.lower ?? "");
  const name = words[index + (isLinked ? 2 : 1)];
  const mention = name && isTight(name.gap) ? names.startingAt.get(index + (isLinked ? 2 : 1)) : undefined;
  return mention?.end ?? (name?.capital === true ? name.end : undefined);
}

// "2019 general election"
function startOfDated(words: readonly Word[], head: number, { kind }: HappeningGrammar): number {
  if (kind === undefined) return head;
  let first = head;
  while (first > 0 && isTight(words[first]?.gap ?? "") && kind.test(words[first - 1]?.lower ?? "")) first--;
  const year = words[first - 1];
  return year !== undefined && isTight(words[first]?.gap ?? "") && /^(?:19|20)\d{2}$/.test(year.text)
    ? first - 1
    : head;
}
