import { paragraphOf } from "../../core/article/article.ts";
import { calibrationFor } from "../../core/confidence/calibration.ts";
import { type ScoredSentence, scoreSentences } from "../../core/evidence/evidence.ts";
import { analyze } from "../../core/lexical/analyze.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { Question } from "../../core/question/question.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Citation } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";
import { retrieve } from "./retrieve.ts";

/** At most so many articles are named, each by a sentence. */
const MAX_ARTICLES = 3;
/** Share of the topic's informative words that must stand in a sentence, what it stands under and the article's title. */
const MIN_HELD = 0.65;

/** Articles that speak of a topic, each by the sentence that holds most of its words. */
export interface TopicFinding {
  /** Best first; none where no article holds its words. */
  readonly citations: readonly Citation[];
  /** Share (0-1) of the topic's informative words that the best one holds. */
  readonly held: number;
}

/** Looks for the articles whose own words name a topic. */
export async function answerTopic(
  question: Question,
  { knowledge, embedder }: { readonly knowledge: Knowledge; readonly embedder: Pick<Embedder, "id"> },
): Promise<TopicFinding> {
  const { candidates } = await retrieve(question, knowledge);
  const evidence = candidates.map((candidate) => ({ candidate, ...candidate }));
  const { sentence: weights } = calibrationFor({ embedder: embedder.id, reader: undefined });
  const best = new Map<string, { readonly scored: ScoredSentence; readonly held: number }>();
  for (const scored of scoreSentences(question, evidence, weights)) {
    const { source } = scored.evidence.article;
    const key = sourceKey(source.library, source.id);
    const held = Math.max(scored.features.overlap, heldByTitle(question, scored));
    if (held >= MIN_HELD && held > (best.get(key)?.held ?? 0)) best.set(key, { scored, held });
  }
  const found = [...best.values()].sort((a, b) => b.held - a.held || b.scored.score - a.scored.score);
  const shown = found.filter(({ held }) => held === found[0]?.held).slice(0, MAX_ARTICLES);
  return {
    held: found[0]?.held ?? 0,
    citations: await citeSpans(
      shown.map(
        ({
          scored: {
            evidence: { article },
            sentence,
            matches,
          },
        }) => ({
          article,
          span: { start: sentence.start, end: sentence.end },
          paragraph: paragraphOf(article, sentence),
          highlights: matches,
        }),
      ),
    ),
  };
}

/** Share of the topic's words that stand in the title of a sentence's article. */
function heldByTitle({ searched, language }: Question, { evidence }: ScoredSentence): number {
  const { metadata } = evidence.article.source;
  const title = new Set(
    analyze(metadata.title, metadata.language, language).flatMap(({ term, surface }) => [term, surface]),
  );
  const asked = analyze(searched, metadata.language, language);
  const held = asked.filter(({ term, surface }) => title.has(term) || title.has(surface));
  return asked.length === 0 ? 0 : held.length / asked.length;
}
