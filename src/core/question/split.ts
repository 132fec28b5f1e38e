import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text.ts";
import type { Language } from "../types.ts";

/** More questions in one message than this are taken as one. */
export const MAX_PARTS = 3;

/** Words that open a question, folded; with them a second one may follow an "and". */
const interrogatives =
  "qui|que|qu|quoi|quel|quelle|quels|quelles|lequel|laquelle|combien|comment|pourquoi|quand|ou|est ce" +
  "|who|what|when|where|why|how|which|whose|quien|quienes|cuando|donde|como|cuanto|cuantos|cuantas" +
  "|cual|cuales|wer|wann|wo|wie|warum|welche|welcher|welches";
/** Words that open a question in German alone; "was" and "wen" are others in other languages. */
const germanInterrogatives = "was|wem|wen|wessen|weshalb|wieso";

/** Vietnamese asks with its last words, so two questions are told apart by both asking. */
const vietnameseAsks = /(?<![\p{L}])(?:ai|gì|nào|đâu|mấy|bao nhiêu|khi nào|thế nào|vì sao|tại sao)(?![\p{L}])/iu;

/** White space after a question mark, unless a quotation is still open: a title may ask. */
const questionEnd = /(?<=[?？])\s+(?![^«»]*»|[^“”]*”)|\n+/u;

/**
 * The questions that one message asks, in order: parted at question marks and at an "and" before a question word, when
 * each part says something of its own. One question alone comes back as it is.
 */
export function splitQuestion(question: string, language: Language): string[] {
  const parts = question
    .split(questionEnd)
    .flatMap((sentence) => splitAtConjunction(sentence, language))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const asking = parts.filter((part) => analyze(part, language).length > 0);
  if (asking.length < 2 || asking.length > MAX_PARTS) return [question];
  return asking.every((part) => part.endsWith("?") || opensQuestion(part)) ? asking : [question];
}

function splitAtConjunction(sentence: string, language: Language): string[] {
  if (language === "vi") {
    const [first, ...rest] = sentence.split(/\s+và\s+/iu);
    const second = rest.join(" và ");
    if (first === undefined || rest.length === 0 || !vietnameseAsks.test(first) || !vietnameseAsks.test(second))
      return [sentence];
    return [`${first}?`, second];
  }
  const conjunction = language === "de" ? germanConjunction : commonConjunction;
  const [first, ...rest] = sentence.split(conjunction);
  if (first === undefined || rest.length === 0 || !opensQuestion(first)) return [sentence];
  const parts = [first, ...rest];
  const isSplit =
    rest.every((part) => !goesOn(first, part)) && parts.every((part) => analyze(part, language).length > 0);
  const mark = language === "fr" ? " ?" : "?";
  return isSplit ? parts.map((part) => part.replace(/[\s?？]*$/u, mark)) : [sentence];
}

/** Whether a part takes up a clause of the first one: "Qui a dit que ... et que ...", "the people who ... and who ...". */
function goesOn(first: string, part: string): boolean {
  const [opener = ""] = foldLine(part).split(" ");
  return foldLine(first).split(" ").slice(1).includes(opener);
}

const commonConjunction = conjunctionBefore(interrogatives);
const germanConjunction = conjunctionBefore(`${interrogatives}|${germanInterrogatives}`);

function conjunctionBefore(openers: string): RegExp {
  return new RegExp(
    "[,;]?\\s+(?:et|and|y|und|puis|ainsi que)\\s+(?=(?:(?:à|a|de|en|par|pour|in|by|from|for|with|avec" +
      `|dans)\\s+)?(?:${openers}|où|quién|quiénes|cuándo|dónde|cómo|cuánto|cuántos|cuántas|cuál|cuáles` +
      "|qué)(?!\\p{L}))",
    "giu",
  );
}

function opensQuestion(part: string): boolean {
  return opening.test(foldLine(part));
}

const opening = new RegExp(
  `^(?:(?:dis|hey|alors|so|et|and|à|a|de|en|par|in|by|dans|avec|with|for|pour) )?(?:${interrogatives}|${germanInterrogatives})(?!\\p{L})`,
  "u",
);
