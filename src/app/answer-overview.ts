import { LRUCache } from "lru-cache";
import { startsDependent } from "../core/anaphora.ts";
import { chooseOverview } from "../core/overview.ts";
import { sourceSentences } from "../core/passages.ts";
import type { CancelOptions, Embedder } from "../core/ports.ts";
import { foldLine } from "../core/text.ts";
import type { Citation, Source, Turn } from "../core/types.ts";
import { toCitation } from "./answer-fact.ts";
import type { Knowledge } from "./knowledge.ts";

/** The sentences of a long article are told from its beginning. */
const MAX_SENTENCES = 200;
/** Overviews that are remembered, by version of their source. */
const REMEMBERED = 50;

export type OverviewWriter = (
  source: Source,
  embedder: Embedder,
  options: CancelOptions,
) => Promise<readonly Citation[]>;

/** An article in its own most central sentences, each version worked out once. */
export function createOverviewWriter(): OverviewWriter {
  const remembered = new LRUCache<string, readonly Citation[]>({ max: REMEMBERED });

  return async (source, embedder, { signal }) => {
    const key = `${source.id}\n${source.version}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    // A sentence that starts from a pronoun says too little alone.
    const sentences = sourceSentences(source)
      .slice(0, MAX_SENTENCES)
      .filter(({ start, end }) => !startsDependent(source.text.slice(start, end), source.metadata.language));
    const texts = sentences.map(({ start, end }) => source.text.slice(start, end));
    const vectors = await embedder.embed(texts, { as: "sentence", ...(signal === undefined ? {} : { signal }) });
    const citations = chooseOverview({ sentences, vectors }).map((sentence) =>
      toCitation({ source, span: sentence, paragraph: sentence.paragraph, highlights: [], sentence }),
    );
    remembered.set(key, citations);
    return citations;
  };
}

/** The article that is meant: the only one, the one that the question names, or the one that was quoted last. */
export function findMeantSource(
  question: string,
  turns: readonly Turn[],
  { records }: Pick<Knowledge, "records">,
): Source | undefined {
  const sources = [...records.values()].map(({ source }) => source);
  if (sources.length <= 1) return sources[0];
  const asked = wordsOf(question);
  const [named] = sources
    .map((source) => ({ source, title: wordsOf(source.metadata.title) }))
    .filter(({ title }) => title.trim() !== "" && asked.includes(title))
    // A title may stand inside a longer one.
    .sort((a, b) => b.title.length - a.title.length);
  const quoted = [...turns].reverse().find(({ answer }) => answer.citations.length > 0)?.answer.citations[0]?.source;
  return named?.source ?? sources.find(({ id }) => id === quoted);
}

/** Its words with a space on either side, so that only whole words are found in it. */
function wordsOf(text: string): string {
  return ` ${foldLine(text)} `;
}
