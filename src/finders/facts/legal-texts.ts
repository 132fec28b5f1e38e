import { monthNames } from "../../core/languages/month-names.ts";
import type { Span } from "../../core/types.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { ADJECTIVE } from "../names/french-adjectives.ts";
import { firstStartingFrom } from "../names/span-search.ts";
import { isTight } from "../names/words.ts";

const MAX_SUBJECT_WORDS = 9;

// The law itself, not "une loi": an article that knows it stands before.
const DEFINITE = /(?<!\p{L})(?:[Ll]['’]|[Ll]es? |[Ll]a |du |des |aux? |cette |ce )$/u;
const MAX_ARTICLE_CHARS = 7;
const KIND = new RegExp(
  "(?:(?:projets?|propositions?) de loi|lois?|ordonnances?|décrets?|directives?|règlement|convention" +
    "|résolution)(?: (?:organiques?|constitutionnelles?|européenne?s?|internationale?s?|générale?" +
    "|ordinaires?))?",
  "u",
);
const DATED = new RegExp(
  `(?:du|n°|no\\.?) ?\\d[\\d\\-/]*(?:er)?(?: (?:${monthNames("fr")})(?!\\p{L})(?: \\d{4})?)?`,
  "u",
);
const PURPOSE = new RegExp(
  String.raw`(?:de finances(?: rectificative)?|de programmation \p{Ll}+|de financement de la sécurité sociale` +
    String.raw`|de bioéthique|de transition \p{Ll}+|d['’](?:orientation|habilitation) \p{Ll}+` +
    "|d['’][ÉéEe]tat d['’]urgence(?: sanitaire)?)",
  "u",
);
const ABOUT = /(?:sur|relative?s? (?:à|aux?)|contre|portant|visant à|pour) ?/u;

const FRENCH_TEXT = new RegExp(
  `(?<!\\p{L})${KIND.source} (?:(?:${DATED.source}|${PURPOSE.source})(?: (?<then>` +
    `${ABOUT.source})(?=\\p{L}))?|(?<about>${ABOUT.source})(?=(?:la |le |l['’]|les )\\p{L}))`,
  "gu",
);
const REPORT = /(?<!\p{L})rapport(?: \p{Lu}[\p{L}’'-]*\p{Ll})+/gu;
const ENGLISH_TEXT =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Ff]ourth|[Ff]ifth) [Aa]mendment(?!\p{L})/gu;

/**
 * Laws and the like that no capital marks: "loi du 9 décembre 1905", "projet de loi de finances", "loi relative à la
 * bioéthique", "rapport Delevoye", "25th amendment". What they are about belongs to the name, up to punctuation or a verb.
 */
export function findLegalTexts(article: ArticleNames): readonly Span[] {
  if (article.language === "en") return [...article.text.matchAll(ENGLISH_TEXT)].map(spanOf);
  if (article.language !== "fr") return [];
  const found = [...article.text.matchAll(REPORT)].map(spanOf).filter(({ start }) => isDefinite(article, start));
  for (const match of article.text.matchAll(FRENCH_TEXT)) {
    const { start, end } = spanOf(match);
    if (!isDefinite(article, start)) continue;
    const { about, then } = match.groups ?? {};
    const subject = about ?? then;
    found.push({ start, end: subject === undefined ? end : (endOfSubject(article, end) ?? end) });
  }
  return found;
}

function isDefinite({ text }: ArticleNames, at: number): boolean {
  return DEFINITE.test(text.slice(Math.max(0, at - MAX_ARTICLE_CHARS), at));
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

const LINK = /^(?:de|d['’]|du|des|pour|contre|et)$/;
