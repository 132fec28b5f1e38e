import type { Span } from "../../core/types.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { firstStartingFrom } from "../names/span-search.ts";
import { isTight } from "../names/words.ts";

const MAX_SUBJECT_WORDS = 9;

/** Characters of the longest article with its space. */
const MAX_ARTICLE_CHARS = 7;

/**
 * Laws and the like that no capital marks: "loi du 9 décembre 1905", "projet de loi de finances", "loi relative à la
 * bioéthique", "rapport Delevoye", "25th amendment". What they are about belongs to the name, up to punctuation or a verb.
 */
export function findLegalTexts(article: ArticleNames): readonly Span[] {
  const { legalTexts } = grammarOf(article.language).things;
  if (legalTexts === undefined) return [];
  const { text, report, definite } = legalTexts;
  const isKnown = ({ start }: Span) =>
    definite?.test(article.text.slice(Math.max(0, start - MAX_ARTICLE_CHARS), start)) !== false;
  const found = report === undefined ? [] : [...article.text.matchAll(report)].map(spanOf).filter(isKnown);
  for (const match of article.text.matchAll(text)) {
    const { start, end } = spanOf(match);
    if (!isKnown({ start, end })) continue;
    const { about, then } = match.groups ?? {};
    const subject = about ?? then;
    found.push({ start, end: subject === undefined ? end : (endOfSubject(article, end) ?? end) });
  }
  return found;
}

function spanOf({ index, 0: text }: RegExpExecArray): Span {
  return { start: index, end: index + text.trimEnd().length };
}

// "la bioéthique", "l'équité pour les travailleuses": a noun with its adjectives and one complement.
function endOfSubject({ words, vocabulary }: ArticleNames, from: number): number | undefined {
  const first = firstStartingFrom(words, from);
  let end: number | undefined;
  let nouns = 0;
  let isOpen = true;
  for (let index = first; index < first + MAX_SUBJECT_WORDS; index++) {
    const word = words[index];
    if (word === undefined || (index > first && !isTight(word.gap))) break;
    if (vocabulary.determiners.has(word.lower) || LINK.test(word.lower)) {
      isOpen = true;
      continue;
    }
    if (vocabulary.functionWords.has(word.lower)) break;
    if (!isOpen && !ADJECTIVE.test(word.lower)) break;
    if (isOpen && ++nouns > 2) break;
    isOpen = false;
    end = word.end;
  }
  return end;
}

const LINK = oneWordOf(({ things }) => things.lawLink);
