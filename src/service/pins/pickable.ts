import { createHash } from "node:crypto";
import type { Engine, QuotedPlace } from "../../app/types.ts";
import type { Scope } from "../../core/scope.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Answer, Citation } from "../../core/types.ts";

/** A sentence that can be picked: where it stands, under a short name that finds it again. */
export interface Pickable extends QuotedPlace {
  readonly ref: string;
  readonly text: string;
  readonly title: string;
}

/** So many sentences are offered. */
const MAX_PICKABLE = 20;

/** The sentences of the paragraphs that an answer quotes, or that come closest, best paragraph first. */
export async function pickableOf(answer: Answer, engine: Pick<Engine, "library">): Promise<readonly Pickable[]> {
  const near = answer.kind === "answered" ? answer.citations : answer.nearest;
  const found = new Map<string, Pickable>();
  for (const citation of near) for (const each of await sentencesAround(citation, engine)) found.set(each.ref, each);
  return [...found.values()].slice(0, MAX_PICKABLE);
}

/** The places of those that were picked, in the articles as they are now; undefined where one of them has changed meanwhile. */
export async function findPicked(
  refs: readonly string[],
  scope: Scope,
  engine: Pick<Engine, "library">,
): Promise<readonly QuotedPlace[] | undefined> {
  const places: QuotedPlace[] = [];
  for (const ref of refs) {
    const place = await findPlace(ref, scope, engine);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
}

async function sentencesAround(
  { library, source, version, start, title }: Citation,
  engine: Pick<Engine, "library">,
): Promise<readonly Pickable[]> {
  const article = await engine.library(library).version(source, version);
  if (article === undefined) return [];
  const block = article.sentences.find((each) => each.start <= start && start < each.end)?.block;
  return article.sentences
    .filter((each) => each.block === block)
    .map((each) => {
      const place = { library, source, version, start: each.start, end: each.end };
      return { ...place, ref: refOf(place), text: article.source.text.slice(each.start, each.end), title };
    });
}

async function findPlace(
  ref: string,
  { libraries }: Scope,
  engine: Pick<Engine, "library">,
): Promise<QuotedPlace | undefined> {
  const [, start, end] = ref.split("-");
  for (const library of libraries) {
    for (const { id: source, version } of await engine.library(library).list()) {
      const place = { library, source, version, start: Number(start), end: Number(end) };
      if (refOf(place) === ref) return place;
    }
  }
  return undefined;
}

const HASH_CHARS = 16;

/** Short enough for a choice, and another one for each version. */
function refOf({ library, source, version, start, end }: QuotedPlace): string {
  const hash = createHash("sha256")
    .update(`${sourceKey(library, source)}\n${version}`)
    .digest("hex");
  return `${hash.slice(0, HASH_CHARS)}-${start}-${end}`;
}
