import type { Engine, Verification } from "../../app/types.ts";
import type { Scope } from "../../core/scope.ts";

/** `changed`: its article has another text now; `withdrawn`: its article is not among those that are asked; `gone`: for no known reason. */
export type QuoteState = "intact" | "moved" | "changed" | "withdrawn" | "gone";

/** Whether quotes still stand in the articles of a scope, in their order. Throws what the engine throws. */
export async function readQuoteStates(
  engine: Pick<Engine, "in" | "library">,
  scope: Scope,
  citations: readonly Verification["citation"][],
): Promise<readonly QuoteState[]> {
  const states: QuoteState[] = [];
  for (const { citation, state } of await engine.in(scope).verify(citations))
    states.push(state === "gone" ? await whyGone(engine, scope, citation) : state);
  return states;
}

async function whyGone(
  engine: Pick<Engine, "library">,
  { libraries }: Scope,
  { library, source, version }: Verification["citation"],
): Promise<QuoteState> {
  if (!libraries.includes(library)) return "withdrawn";
  const found = (await engine.library(library).list()).find(({ id }) => id === source);
  if (found === undefined) return "withdrawn";
  return found.version === version ? "gone" : "changed";
}
