import type {
  ConceptWords,
  OccupationWords,
  OppositeWords,
  PortfolioWords,
  ThingWords,
} from "../../verify/concepts.ts";
import type { MarkerWords } from "../../verify/markers.ts";
import type { NationalityWords } from "../../verify/nationalities.ts";
import type { NumberWords } from "../../verify/quantities/number-words.ts";

/** The words by which two statements are compared. */
export interface StatementWords {
  readonly concepts: ConceptWords & OccupationWords & OppositeWords & PortfolioWords & ThingWords;
  readonly markers: MarkerWords;
  readonly nations: NationalityWords;
  readonly numbers: NumberWords;
  /** What asks for a name or a number in its place: "who", "how many". */
  readonly blanks: Readonly<Record<"name" | "number", string>>;
}
