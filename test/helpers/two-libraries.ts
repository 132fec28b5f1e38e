import type { Engine, ScopedEngine, Verification } from "../../src/app/types.ts";
import { type LibraryId, libraryId, ownerOf, type Scope } from "../../src/core/scope.ts";
import { articleOf } from "./articles.ts";

/** Someone who asks one library, and the word that stands in that library alone. */
export interface Tenant {
  readonly scope: Scope;
  readonly marker: string;
}

/** Two servers, each with an article of its own: the same in all but the marker, so that each is near to every question. */
export async function fillTwoLibraries(engine: Engine): Promise<readonly [Tenant, Tenant]> {
  const [first, second] = [tenant("one", "Quokkaville"), tenant("two", "Zebraburg")];
  for (const { scope, marker } of [first, second]) {
    const [library] = scope.libraries;
    if (library !== undefined) await engine.library(library).add(articleAbout(library, marker));
  }
  return [first, second];
}

function tenant(name: string, marker: string): Tenant {
  return { scope: { owner: ownerOf(`server ${name}`), libraries: [libraryId(name)] }, marker };
}

function articleAbout(library: LibraryId, marker: string) {
  const text = [
    `The ferry to ${marker} carries sixty cars.`,
    `"The pier is new," said Anna Holm, the mayor of ${marker}, on 3 May 2021.`,
    `A ticket to ${marker} costs 12 euros.`,
  ].join("\n\n");
  const read = articleOf(text, { id: "ferry", version: `v-${marker}`, title: `Ferry to ${marker}`, language: "en" });
  const article = { ...read, source: { ...read.source, library } };
  return { article, origin: { kind: "upload" as const, name: "ferry.txt" }, contentHash: marker };
}

/** All that can be asked of a scope, by number: what comes back, an error among it, as text. */
export async function actAs(tenants: readonly Tenant[], engine: Engine, act: Act): Promise<string> {
  const own = tenants[act.who % tenants.length];
  const asked = tenants[act.about % tenants.length];
  if (own === undefined || asked === undefined) return "";
  const scoped = engine.in(own.scope);
  try {
    const acts = createActs(scoped, { asked, own, citations: await citationsOf(tenants, engine) });
    return JSON.stringify(await acts[act.what % acts.length]?.()) ?? "";
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(asked.marker, "") : String(error);
  }
}

export interface Act {
  readonly who: number;
  readonly what: number;
  readonly about: number;
}

/** How many different acts there are. */
export const ACTS = 10;

interface Around {
  readonly own: Tenant;
  /** Whose marker the question names. */
  readonly asked: Tenant;
  /** Of both: what one is shown, the other may hand in. */
  readonly citations: readonly Verification["citation"][];
}

/** Where an act's words come back they are left out: a question may name what no article of its scope holds. */
function createActs(engine: ScopedEngine, { asked, own, citations }: Around): readonly (() => Promise<unknown>)[] {
  const answered = async (question: string) => {
    const answer = await engine.ask(question, { explain: true });
    return { ...answer, question: "", explanation: { ...answer.explanation, missing: [] } };
  };
  return [
    () => answered("How much is a ticket?"),
    () => answered(`What did Anna Holm say in ${asked.marker}?`),
    () => answered("What is the article about?"),
    async () => (await engine.check(`A ticket costs 14 euros. The pier is old.`)).sentences,
    async () => [await engine.facts({}), await engine.facts({ name: "Anna Holm" })],
    () => engine.suggestFacts("", 25),
    () => engine.nearestFacts("Anna Holmes", 5),
    () => engine.sources(),
    () => engine.show("ferry"),
    async () => (await engine.verify(citations)).map(({ state }) => state),
    async () => {
      await engine.documents.putDocument({ kind: "note", id: "1", createdAt: 0, body: own.marker });
      const contexts = await Promise.all(citations.map((citation) => engine.context(citation)));
      return [contexts, await engine.documents.listDocuments("note", { limit: 9 })];
    },
  ];
}

const kept = new WeakMap<Engine, readonly Verification["citation"][]>();

async function citationsOf(tenants: readonly Tenant[], engine: Engine): Promise<readonly Verification["citation"][]> {
  const known = kept.get(engine);
  if (known !== undefined) return known;
  const answers = await Promise.all(tenants.map(({ scope }) => engine.in(scope).ask("How much is a ticket?")));
  const citations = answers.flatMap((answer) => [...answer.citations, ...("nearest" in answer ? answer.nearest : [])]);
  kept.set(engine, citations);
  return citations;
}
