import type { Engine } from "../app/types.ts";
import type { Citation, Fact } from "../core/types.ts";
import { type PageView, renderFactList, renderFacts } from "./render/facts.ts";
import type { MessageBody } from "./render/layout.ts";
import type { ListQuery } from "./shown-lists.ts";
import { assertVerbatim } from "./verbatim.ts";

/** One page of the list that a query gives; undefined when no fact has that name. */
export async function showList(
  engine: Pick<Engine, "facts" | "verify">,
  query: ListQuery,
  view: PageView,
): Promise<MessageBody | undefined> {
  if ("name" in query) {
    const facts = ofOneName(await engine.facts({ name: query.name }));
    await assertVerbatim(engine, facts.flatMap(citationsOf));
    return facts.length === 0 ? undefined : renderFacts(facts, view);
  }
  const facts = await engine.facts(query);
  const quotations = facts.filter(({ kind }) => kind === "quotation");
  await assertVerbatim(engine, quotations.flatMap(citationsOf));
  return renderFactList(facts, query.kind, view);
}

/** The nearest fact, with all that bear the same name. */
function ofOneName(facts: readonly Fact[]): readonly Fact[] {
  const [nearest] = facts;
  return nearest === undefined ? [] : facts.filter((fact) => fact.name === nearest.name);
}

function citationsOf({ mentions, quotations = [] }: Fact): readonly Citation[] {
  return [...mentions, ...quotations];
}
