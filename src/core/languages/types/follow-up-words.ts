/**
 * How a question leans on the one before it. Alternatives of regular expressions, over folded words (lower case, no accents, no marks) set
 * apart by single spaces, unless "as written" is said.
 */
export interface FollowUpWords {
  /** "And": what opens a question that takes up the last one, */
  readonly and?: string;
  /** also where it stands for another word in other languages: taken in questions of this one alone, with what may stand before it. */
  readonly ownAnd?: string;
  /** "What about X": it is "and X", before the one thing that is asked about now, */
  readonly whatAbout?: string;
  /** and behind it: "thì sao". */
  readonly whatAboutBehind?: string;
  /** As written: the same two and "and", as they are taken off. */
  readonly andWritten: string;
  readonly whatAboutWritten?: string;
  readonly whatAboutBehindWritten?: string;
  /** Words that point back at somebody or something; */
  readonly back: string;
  /** expressions whose pronoun points at nothing, */
  readonly impersonal?: string;
  /** and a part of one, with which a pronoun need not point at anybody: "y a". */
  readonly holdsImpersonal?: string;
  /** As written, global: a noun or name that a pronoun takes up behind its verb, as the group 1: "la réunion a-t-elle". */
  readonly takenUp?: RegExp;
  /** As written: pronouns in whose place a name can stand without doubt, as `pronoun`, or as `whose` where the name gets an "'s". */
  readonly pronouns: readonly RegExp[];
  /** Words that ask. */
  readonly asking: string;
  /** As written, before a name: the article that goes with it when the name is exchanged. */
  readonly articles?: string;
  /** Words that ask for a person. */
  readonly who: string;
  /** As written: prepositions before a place. */
  readonly where: string;
  /** As written: asks what something is, before its name */
  readonly whatIs?: string;
  /** or behind it: "là gì". */
  readonly whatIsBehind?: string;
  /** As written: asks who somebody is, */
  readonly whoIs?: string;
  /** but with these words behind it asks for a name. */
  readonly notNames?: string;
}
