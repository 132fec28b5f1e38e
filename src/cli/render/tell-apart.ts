import type { Answer, Citation } from "../../core/types.ts";

/** A source as its title names it. */
interface TitledSource {
  readonly metadata: { readonly title: string };
}

/** The answer with the id of an article behind its title where another article has the same one. */
export function tellApart(answer: Answer, sources: readonly TitledSource[]): Answer {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { title } of sources.map(({ metadata }) => metadata)) (seen.has(title) ? shared : seen).add(title);
  return shared.size === 0 ? answer : named(answer, shared);
}

function named(answer: Answer, shared: ReadonlySet<string>): Answer {
  const name = (citation: Citation): Citation =>
    shared.has(citation.title) ? { ...citation, title: `${citation.title} (${citation.source})` } : citation;
  const parts = answer.parts?.map((part) => named(part, shared));
  const told = { citations: answer.citations.map(name), ...(parts && { parts }) };
  return answer.kind === "abstained"
    ? { ...answer, ...told, nearest: answer.nearest.map(name) }
    : { ...answer, ...told };
}
