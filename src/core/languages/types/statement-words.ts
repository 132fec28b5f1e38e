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
  /** Before a name, and none themselves. These and the words below are folded, but for Vietnamese. */
  readonly courtesies: readonly string[];
  /** Verbs of saying apart, what stands before who says it: "according". */
  readonly namesSpeakerBehind: readonly string[];
  /** Behind a negation, what makes it none: "not only". */
  readonly notOnly: readonly string[];
  /** Before places, in any language hardly ever before people; in lower case, with their accents. */
  readonly atPlace: readonly string[];
  /** Between somebody and another one. */
  readonly and: readonly string[];
  /**
   * Six sentences on many things: the mean of the words' vectors of all languages is what all words have in common in a model, whatever they
   * mean. It is taken out before words are compared.
   */
  readonly ordinary: readonly string[];
  /** What asks for a name or a number in its place: "who", "how many". */
  readonly blanks: Readonly<Record<"name" | "number", string>>;
}
