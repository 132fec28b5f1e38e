import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pid, platform } from "node:process";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Engine, NewArticle, ScopedEngine } from "../../src/app/types.ts";
import { type LibraryId, libraryId, ownerOf } from "../../src/core/scope.ts";
import { articleOf } from "../../test/helpers/articles.ts";
import { createRandom, generateName, generateQuestion, generateText } from "./generated-text.ts";
import { openLibraryEngine } from "./library-engine.ts";
import { atMost, type Print, percentile, printVerdicts, timed, type Verdict, withFolder } from "./measuring.ts";

export const name =
  "an article of 1 MB beside a short one, and the list of 2,000 articles: stalls and times of our own";

const CORPUS = join(import.meta.dirname, "../../corpus");
const MEGABYTE = 1e6;
const ARTICLES = 2_000;
const QUESTIONS = 60;
/** Discord shows so many. */
const SUGGESTIONS = 25;
const ROUNDS = 5;
const NANOSECONDS_PER_MS = 1e6;
const most = { stallMs: 50, ratio: 2.3, sourcesMs: 2, aboveMs: 10 };

/** Prints how long the main thread stalls and what a large article costs above a short one; true when every goal is met. */
export async function run(print: Print): Promise<boolean> {
  return withFolder(async (dataDir) => {
    const engine = await openLibraryEngine(dataDir);
    try {
      return printVerdicts([...(await measureArticles(engine)), await measureSources(engine)], print);
    } finally {
      await engine.close();
    }
  });
}

async function measureArticles(engine: Engine): Promise<readonly Verdict[]> {
  const pieces = await readPieces();
  // First the short one: what is loaded with a process's first question has nothing to do with the size of an article.
  const short = await addAlone(engine, "short", manyTimes(pieces, 1));
  await short.scoped.ask("Qui ?");
  const whole = await addAlone(engine, "whole", manyTimes(pieces, MEGABYTE));
  const stalls = await measureStalls(engine, whole);
  const half = await addAlone(engine, "half", manyTimes(pieces, MEGABYTE / 2));
  const times = await inTurns(
    { whole: () => whole.scoped.facts({}), half: () => half.scoped.facts({}) },
    { rounds: ROUNDS, by: ownTime },
  );
  const asking = await inTurns(
    {
      whole: () => whole.scoped.ask(generateQuestion(1)),
      short: () => short.scoped.ask(generateQuestion(1)),
    },
    { rounds: QUESTIONS, by: timed },
  );
  return [
    ...stalls,
    atMost(
      `its facts (${times.whole.toFixed(0)} ms) against those of half of it`,
      times.whole / times.half,
      most.ratio,
      "times",
    ),
    atMost("p50 of a question on it above one on a short article", asking.whole - asking.short, most.aboveMs),
  ];
}

/** The longest stall of each thing that is done with an article, in the order in which a person would do it. */
async function measureStalls(engine: Engine, { article, scoped, stallMs }: Added): Promise<readonly Verdict[]> {
  const { library } = article.article.source;
  const citation = { library, source: "whole", version: "whole", start: 0, end: 9, quote: "" };
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    "before it is added": () => engine.library(library).measure(article.article, "whole"),
    "the first question": () => scoped.ask("Qui ?"),
    "a question": () => scoped.ask(generateQuestion(1)),
    "what it is about": () => scoped.ask("De quoi parle l'article ?"),
    "its facts": () => scoped.facts({}),
    "its facts again": () => scoped.facts({}),
    "its facts by name": () => scoped.facts({ name: "Guy" }),
    suggestions: () => scoped.suggestFacts("Gu", SUGGESTIONS),
    "its text": () => scoped.show("whole"),
    "a paragraph in context": () => scoped.context(citation),
    "a statement that is checked": () => scoped.check("Guy Ryder a ouvert 32 ponts en 2019."),
  };
  const verdicts = [atMost("longest stall while it is added", stallMs, most.stallMs)];
  for (const [what, work] of Object.entries(works))
    verdicts.push(atMost(`longest stall of ${what}`, await stalled(work), most.stallMs));
  return verdicts;
}

interface Added {
  readonly article: NewArticle;
  readonly scoped: ScopedEngine;
  readonly stallMs: number;
}

async function addAlone(engine: Engine, id: string, text: string): Promise<Added> {
  const library = libraryId(id);
  const article = newArticle(library, id, text);
  const stallMs = await stalled(() => engine.library(library).add(article));
  return { article, scoped: engine.in({ owner: ownerOf(id), libraries: [library] }), stallMs };
}

function newArticle(library: LibraryId, id: string, text: string): NewArticle {
  const read = articleOf(text, { id, version: id, title: id, url: `https://example.org/${id}` });
  return {
    article: { ...read, source: { ...read.source, library } },
    origin: { kind: "upload", name: id },
    contentHash: id,
  };
}

async function measureSources(engine: Engine): Promise<Verdict> {
  const library = libraryId("many");
  const random = createRandom(5);
  for (let number = 0; number < ARTICLES; number++)
    await engine.library(library).add(newArticle(library, `article-${number}`, generateText(random).slice(0, 600)));
  const scoped = engine.in({ owner: ownerOf("many"), libraries: [library] });
  await scoped.sources();
  const { sources } = await inTurns({ sources: () => scoped.sources() }, { rounds: QUESTIONS, by: timed });
  return atMost(`sources() at ${ARTICLES} articles, p50`, sources, most.sourcesMs);
}

/** The paragraphs of the corpus. */
async function readPieces(): Promise<readonly string[]> {
  const files = await readdir(CORPUS);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(CORPUS, file), "utf8")));
  return texts.flatMap((text) => text.replace(/^---\n.*?\n---\n/s, "").split(/\n{2,}/));
}

/** The paragraphs again and again until there are so many characters, each time with other names. */
function manyTimes(pieces: readonly string[], chars: number): string {
  const random = createRandom(6);
  let text = pieces.join("\n\n");
  while (text.length < chars) {
    const names = new Map<string, string>();
    const renamed = pieces.map((piece) =>
      piece.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?/gu, (found) => {
        const known = names.get(found) ?? generateName(random);
        names.set(found, known);
        return known;
      }),
    );
    text += `\n\n${renamed.join("\n\n")}`;
  }
  return text;
}

/**
 * The longest turn of the event loop, in ms, while the work is done: on Linux of the main thread's own time, so that whatever else runs on
 * the machine is not counted.
 */
async function stalled(work: () => Promise<unknown>): Promise<number> {
  let isWorking = true;
  let longest = 0;
  let last = threadTime();
  const turn = () => {
    const now = threadTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (isWorking) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  await nextTurn();
  isWorking = false;
  await nextTurn();
  return longest;
}

/** Milliseconds that the main thread has run; elsewhere than on Linux, that have passed. */
function threadTime(): number {
  if (platform !== "linux") return performance.now();
  const [ran = ""] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
  return Number(ran) / NANOSECONDS_PER_MS;
}

/** How long the main thread itself is at a work, in ms, to the four milliseconds in which Linux counts. */
async function ownTime(work: () => unknown): Promise<number> {
  const before = threadTime();
  await work();
  return threadTime() - before;
}

/** The median time of each work in ms, all of them in alternating rounds. */
async function inTurns<Name extends string>(
  works: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds, by }: { readonly rounds: number; readonly by: typeof timed },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const durations = Object.fromEntries(names.map((each) => [each, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) for (const each of names) durations[each].push(await by(works[each]));
  return Object.fromEntries(names.map((each) => [each, percentile(durations[each], 0.5)])) as Record<Name, number>;
}
