import { createPause } from "../../app/pause.ts";
import type { Engine } from "../../app/types.ts";
import { type Correction, compareVersions, type FindCorrection } from "../../core/corrections/find-correction.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";
import type { Quoted, QuotedAnswer } from "./quoted-answers.ts";

/** A quote whose letters or digits its article has changed since. */
export interface ChangedQuote {
  /** Its place among the quotes of its answer, from 0. */
  readonly index: number;
  readonly quote: Quoted;
  /** The words that stand in its place now, whole sentences; empty where none do. */
  readonly now: readonly string[];
}

/** Which versions the sources of some libraries have now, by sourceKey. */
export type Versions = ReadonlyMap<string, string>;

type Libraries = Pick<Engine, "library">;

export async function readVersions(engine: Libraries, libraries: Iterable<LibraryId>): Promise<Versions> {
  const versions = new Map<string, string>();
  for (const library of libraries) {
    for (const { id, version } of await engine.library(library).list()) versions.set(sourceKey(library, id), version);
  }
  return versions;
}

/** Whether an article that an answer quotes has another version now. What was taken off is told by /verify alone. */
export function quotesOtherVersion({ quotes }: QuotedAnswer, versions: Versions): boolean {
  return quotes.some((quote) => isOther(quote, versions));
}

/** Tells which quotes of an answer have changed; two versions are laid side by side once. */
export type FindChanged = (answer: QuotedAnswer, libraries: readonly LibraryId[]) => Promise<FoundChanges>;

export interface FoundChanges {
  readonly changed: readonly ChangedQuote[];
  /** Each quote could be held against its article of now: none was taken off, or is of a library that is not asked there, or of a text no longer kept. */
  readonly isWhole: boolean;
}

/** `libraries`: those that are asked where the answer stands; of others nothing is told. */
export function createFindChanged(engine: Libraries, versions: Versions): FindChanged {
  const compared = new Map<string, Promise<Compared | undefined>>();
  const pause = createPause();

  return async ({ quotes }, libraries) => {
    const changed: ChangedQuote[] = [];
    let isWhole = true;
    for (const [index, quote] of quotes.entries()) {
      const isKnown = libraries.includes(quote.library) && versions.has(sourceKey(quote.library, quote.source));
      if (isKnown && !isOther(quote, versions)) continue;
      const found = isKnown ? await compare(quote) : undefined;
      const correction = found?.find(quote);
      if (found && correction) changed.push({ index, quote, now: wordsNow(correction, found.text) });
      isWhole &&= found !== undefined;
      await pause();
    }
    return { changed, isWhole };
  };

  function compare({ library, source, version }: Quoted): Promise<Compared | undefined> {
    const key = `${sourceKey(library, source)}\n${version}`;
    const known =
      compared.get(key) ??
      readBoth(engine.library(library), source, [version, versions.get(sourceKey(library, source))]);
    compared.set(key, known);
    return known;
  }
}

interface Compared {
  readonly find: FindCorrection;
  /** Of the version of now. */
  readonly text: string;
}

function isOther({ library, source, version }: Quoted, versions: Versions): boolean {
  const now = versions.get(sourceKey(library, source));
  return now !== undefined && now !== version;
}

/** Undefined where one of the texts is no longer kept. */
async function readBoth(
  library: ReturnType<Libraries["library"]>,
  source: string,
  [before, now]: readonly [string, string | undefined],
): Promise<Compared | undefined> {
  const [earlier, later] = await Promise.all([
    library.version(source, before),
    now === undefined ? undefined : library.version(source, now),
  ]);
  return earlier && later && { find: compareVersions(earlier, later), text: later.source.text };
}

function wordsNow(correction: Correction, text: string): readonly string[] {
  return correction.kind === "gone" ? [] : correction.after.map(({ start, end }) => text.slice(start, end));
}
