import type { ScopedEngine, SourceView } from "../app/types.ts";
import type { Fact, FactKind } from "../core/types.ts";
import type { ListQuery } from "./shown/shown-lists.ts";
import { isWeekdayAlone } from "./shown/weekdays.ts";

/** What a list shows. */
export type FoundList =
  | { readonly list: "fact"; readonly facts: readonly Fact[] }
  | { readonly list: "facts"; readonly facts: readonly Fact[]; readonly kind?: FactKind }
  | { readonly list: "sources"; readonly sources: readonly SourceView[] };

/** Finds what a query lists, days of the week left out; no facts where none has that name. Throws what the engine throws. */
export async function findList(engine: Pick<ScopedEngine, "facts" | "sources">, query: ListQuery): Promise<FoundList> {
  switch (query.list) {
    case "fact": {
      // A name without a letter or digit would find any fact.
      const isName = /[\p{L}\p{N}]/u.test(query.name);
      return { list: "fact", facts: isName ? ofOneName(await engine.facts({ name: query.name })) : [] };
    }
    case "facts": {
      const kind = query.kind === undefined ? {} : { kind: query.kind };
      return { list: "facts", facts: (await engine.facts(kind)).filter((fact) => !isWeekdayAlone(fact)), ...kind };
    }
    case "sources":
      return { list: "sources", sources: await engine.sources() };
  }
}

/** The nearest fact, with all that bear the same name. */
function ofOneName(facts: readonly Fact[]): readonly Fact[] {
  const [nearest] = facts;
  return nearest === undefined ? [] : facts.filter((fact) => fact.name === nearest.name);
}
