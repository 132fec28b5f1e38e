import { join } from "node:path";
import type { Knowledge } from "../../src/app/answer/knowledge.ts";
import { createFactLookup } from "../../src/app/lookup.ts";
import { createArticle } from "../../src/core/article/article.ts";
import type { SourceRecord } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import type { Source, SourceFact } from "../../src/core/types.ts";
import { extractFacts } from "../../src/finders/facts/extract.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { createRandom, generateName } from "./generated-text.ts";
import { atMost, type Print, percentile, printVerdicts, timed } from "./measuring.ts";

export const name = "finding the facts of an article, and suggesting among 10,000 facts";

const CORPUS = join(import.meta.dirname, "../../corpus");
const EXTRACTIONS = 100;
const WORDS = 500;
const FACTS = 10_000;
const FACTS_A_SOURCE = 500;
const SUGGESTIONS = 500;
/** Discord shows so many. */
const SHOWN = 25;
const WARM_UP = 20;
const mostMs = { extract: 5, suggest: 50 };

export async function run(print: Print): Promise<boolean> {
  return printVerdicts(
    [
      atMost(`facts of the first article, p50 for ${WORDS} words`, await measureExtraction(), mostMs.extract),
      atMost(`suggestions among ${FACTS} facts, p95 of ${SUGGESTIONS}`, await measureSuggestions(), mostMs.suggest),
    ],
    print,
  );
}

async function measureExtraction(): Promise<number> {
  const { files } = await readCorpus(CORPUS);
  const [file] = files;
  if (file === undefined) throw new Error(`Expected an article in ${CORPUS}`);
  const { article } = file;
  const words = article.source.text.split(/\s+/).length;
  const durations: number[] = [];
  for (let round = 0; round < EXTRACTIONS + WARM_UP; round++) {
    // An article of its own each time: what is derived of one is remembered.
    const fresh = { ...article };
    const duration = await timed(() => extractFacts(fresh));
    if (round >= WARM_UP) durations.push(duration);
  }
  return (percentile(durations, 0.5) * WORDS) / words;
}

/** The starts of names as a person types them, every fourth one with a slip. */
async function measureSuggestions(): Promise<number> {
  const random = createRandom(1);
  const knowledge = generateKnowledge(random);
  const lookup = createFactLookup();
  const durations: number[] = [];
  for (let round = 0; round < SUGGESTIONS + WARM_UP; round++) {
    const typed = generateName(random).slice(0, 1 + (random() % 12));
    const partial = round % 4 === 0 ? `${typed}x` : typed;
    const duration = await timed(() => lookup.suggest(partial, SHOWN, knowledge));
    if (round >= WARM_UP) durations.push(duration);
  }
  return percentile(durations, 0.95);
}

function generateKnowledge(random: () => number): Pick<Knowledge, "shelf"> {
  const records = Array.from({ length: FACTS / FACTS_A_SOURCE }, (_, number) => generateRecord(number, random));
  return { shelf: { revision: "1", records, passages: 0 } };
}

/** Each name carries its number, so that no two facts are one. */
function generateRecord(number: number, random: () => number): SourceRecord {
  const facts: SourceFact[] = [];
  let text = "";
  for (let fact = 0; fact < FACTS_A_SOURCE; fact++) {
    const factName = `${generateName(random)} ${number * FACTS_A_SOURCE + fact}`;
    const span = { start: text.length, end: text.length + factName.length };
    facts.push({ kind: "organisation", name: factName, variants: [], mentions: [span] });
    text += `${factName}. `;
  }
  const id = `source-${number}`;
  const source: Source = { library: FOLDER_LIBRARY, id, version: id, text, metadata: { title: id, language: "fr" } };
  const origin = { kind: "folder", name: id } as const;
  return {
    article: { ...createArticle(source, []), speakers: [] },
    origin,
    contentHash: id,
    fingerprint: "",
    passages: [],
    facts,
  };
}
