import { paragraphOf } from "../../core/article/article.ts";
import { UserError } from "../../core/errors.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { NearPassage, Verified, Verifier, VerifyOptions } from "../../core/ports/verifier.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { Language } from "../../core/types.ts";
import { splitStatements, withoutMarks } from "../../core/verify/split-statements.ts";
import { embedQuestion } from "../answer/embed-question.ts";
import type { Knowledge } from "../answer/knowledge.ts";
import { retrieve } from "../answer/retrieve.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { CheckOptions, MessageCheck, SentenceCheck } from "../types.ts";

/** So many sentences of a text are checked; the others are counted. */
export const MAX_CHECKED_SENTENCES = 200;
/** Each is held against so many of the nearest passages, */
const MAX_PASSAGES = 5;
/** but for those whose fused score lies further below the best one. */
const MAX_FUSED_GAP = 0.12;

export type Checker = (message: string, knowledge: Knowledge, options: CheckOptions) => Promise<MessageCheck>;

/**
 * Holds a text against the articles, sentence by sentence, at most MAX_CHECKED_SENTENCES, equal ones once. Before each sentence and
 * each call of a model for it whoever asks for it is waited for. Throws UserError of the models.
 */
export function createChecker({
  embedder,
  verifier,
}: {
  readonly embedder: Embedder;
  readonly verifier: Verifier;
}): Checker {
  return async (message, knowledge, { signal, between }) => {
    const text = withoutMarks(message);
    const language = await detectLanguage(text, "en");
    const statements = splitStatements(text, language);
    const checked: SentenceCheck[] = [];
    for (const statement of statements.slice(0, MAX_CHECKED_SENTENCES)) {
      if (checked.length > 0) await between?.();
      const own = await detectLanguage(statement, language);
      checked.push(
        await checkStatement(statement, own, {
          knowledge,
          embedder,
          verifier,
          ...(signal && { signal }),
          ...(between && { between }),
        }),
      );
    }
    return { sentences: checked, left: statements.length - checked.length };
  };
}

interface StepOptions extends VerifyOptions {
  readonly knowledge: Knowledge;
  readonly embedder: Embedder;
  readonly verifier: Verifier;
}

async function checkStatement(sentence: string, language: Language, options: StepOptions): Promise<SentenceCheck> {
  if (options.knowledge.shelf.passages === 0) return { sentence, verdict: "nothing" };
  try {
    const near = await findNear(sentence, language, options);
    const same = sameSentence(sentence, near);
    if (same !== undefined) return toCheck(sentence, { verdict: "found", evidence: same, differences: [] });
    return toCheck(sentence, await options.verifier.verify({ text: sentence, language }, near, options));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "question-unreadable") throw error;
    return { sentence, verdict: "nothing", isUnreadable: true };
  }
}

async function findNear(sentence: string, language: Language, options: StepOptions): Promise<readonly NearPassage[]> {
  const vector = await embedQuestion(sentence, options);
  const { candidates } = await retrieve({ searched: sentence, language, vector }, options.knowledge);
  const best = candidates[0]?.fused ?? 0;
  return candidates.slice(0, MAX_PASSAGES).flatMap(({ article, passage, fused }) => {
    return fused < best - MAX_FUSED_GAP ? [] : [{ article, passage }];
  });
}

/** Fewer words say nothing without those around them. */
const MIN_QUOTED_WORDS = 4;

/** The sentence of an article that a text quotes to the letter. */
function sameSentence(quoted: string, near: readonly NearPassage[]): Verified["evidence"] {
  const text = onOneLine(quoted);
  if (text.split(" ").length < MIN_QUOTED_WORDS) return undefined;
  for (const article of new Set(near.map((each) => each.article))) {
    const sentence = article.sentences.find(
      ({ start, end }) => onOneLine(article.source.text.slice(start, end)) === text,
    );
    if (sentence !== undefined) return { article, sentence };
  }
  return undefined;
}

/** Cells of a row as they are shown, which the text parts by a tab. */
function onOneLine(text: string): string {
  return text.replace(/\t/gu, " · ").replace(/\s+/gu, " ").trim();
}

/** The words of the article that differ are what the citation marks. */
async function toCheck(sentence: string, { verdict, evidence, differences }: Verified): Promise<SentenceCheck> {
  if (evidence === undefined) return { sentence, verdict: "nothing" };
  const { article, sentence: span } = evidence;
  const { text } = article.source;
  const quoted = {
    article,
    span: { start: span.start, end: span.end },
    paragraph: paragraphOf(article, span),
    highlights: differences.map(({ source }) => source),
  };
  const [citation] = await citeSpans([quoted]);
  if (citation === undefined) throw new RangeError("Expected a citation of a span.");
  if (verdict !== "differs") return { sentence, verdict, citation };
  return {
    sentence,
    verdict,
    citation,
    differences: differences.map(({ said, source }) => ({
      said: sentence.slice(said.start, said.end),
      source: text.slice(source.start, source.end),
      saidAt: said,
      sourceAt: source,
    })),
  };
}
