import { findIntroduction } from "../core/introduction.ts";
import { foldName } from "../core/names/fold-name.ts";
import type { Citation, SourceFact } from "../core/types.ts";
import { citeSpans } from "./cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/** People of one name, or the words of several articles on one. */
const MAX_INTRODUCTIONS = 3;

/** The sentences that say who the people of a name are, one of each article and person; none where no article says so beside the name. */
export async function answerPerson(name: string, { shelf }: Pick<Knowledge, "shelf">): Promise<readonly Citation[]> {
  const folded = foldName(name);
  const introductions = shelf.records.flatMap(({ article, facts }) =>
    facts.filter((fact) => isCalled(folded, fact)).flatMap((person) => findIntroduction(article, person) ?? []),
  );
  return citeSpans(introductions.slice(0, MAX_INTRODUCTIONS));
}

/** By a whole name, or the surname. */
function isCalled(folded: string, { kind, name, role, variants }: SourceFact): boolean {
  if (kind !== "person") return false;
  const names = [name, ...variants.filter((variant) => variant !== role)].map(foldName);
  return names.some((each) => each === folded || each.endsWith(` ${folded}`));
}
