import { LRUCache } from "lru-cache";
import { type AttributedArticle, paragraphOf, type Sentence } from "../../core/article/article.ts";
import { chooseOverview } from "../../core/article/overview.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import { startsDependent } from "../../core/quotes/anaphora.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Citation } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";

/** The sentences of a long article are told from its beginning. */
const MAX_SENTENCES = 200;
/** Overviews that are remembered, by version of their source. */
const REMEMBERED = 50;

export type OverviewWriter = (
  article: AttributedArticle,
  embedder: Embedder,
  options: CancelOptions,
) => Promise<readonly Citation[]>;

/** An article in its own most central sentences, each version worked out once. */
export function createOverviewWriter(): OverviewWriter {
  const remembered = new LRUCache<string, readonly Sentence[]>({ max: REMEMBERED });

  return async (article, embedder, options) => {
    const { library, id, version } = article.source;
    const key = `${sourceKey(library, id)}\n${version}`;
    const chosen = remembered.get(key) ?? (await choose(article, embedder, options));
    remembered.set(key, chosen);
    // Cited anew: its title and address may change without its text.
    return citeSpans(
      chosen.map((sentence) => ({
        article,
        span: sentence,
        paragraph: paragraphOf(article, sentence),
        highlights: [],
      })),
    );
  };
}

async function choose(
  { source, sentences: all }: AttributedArticle,
  embedder: Embedder,
  { signal }: CancelOptions,
): Promise<readonly Sentence[]> {
  // A sentence that starts from a pronoun says too little alone.
  const sentences = all
    .slice(0, MAX_SENTENCES)
    .filter(({ start, end }) => !startsDependent(source.text.slice(start, end), source.metadata.language));
  const texts = sentences.map(({ start, end }) => source.text.slice(start, end));
  const vectors = await embedder.embed(texts, { as: "sentence", ...(signal === undefined ? {} : { signal }) });
  return chooseOverview({ sentences, vectors });
}
