import { findIntroduction } from "../../core/article/introduction.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isThing } from "../../core/question/library.ts";
import type { Citation, SourceFact } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/** Who or what is asked for. */
export interface AskedName {
  readonly name: string;
  readonly isPerson: boolean;
}

/** People of one name, or the words of several articles on one. */
const MAX_INTRODUCTIONS = 3;

/** The sentences that say who or what those of a name are, one of each article and bearer; none where no article says so beside the name. */
export async function answerNamed(
  { name, isPerson }: AskedName,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[]> {
  const folded = foldName(name);
  const isMeant = isPerson ? isPersonCalled : isThingCalled;
  const introductions = shelf.records.flatMap(({ article, facts }) =>
    facts.filter((fact) => isMeant(folded, fact)).flatMap((fact) => findIntroduction(article, fact) ?? []),
  );
  return citeSpans(introductions.slice(0, MAX_INTRODUCTIONS));
}

/** By a whole name, or the surname. */
function isPersonCalled(folded: string, { kind, name, role, variants }: SourceFact): boolean {
  if (kind !== "person") return false;
  const names = [name, ...variants.filter((variant) => variant !== role)].map(foldName);
  return names.some((each) => each === folded || each.endsWith(` ${folded}`));
}

function isThingCalled(folded: string, { kind, name, variants }: SourceFact): boolean {
  return isThing(kind) && [name, ...variants].some((wording) => foldName(wording) === folded);
}
