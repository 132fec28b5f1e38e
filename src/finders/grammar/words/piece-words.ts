/**
 * What patterns look for as it stands in a text, in one language: alternatives of regular expressions, parts of words and several words among them.
 * In lower case where the patterns do not tell capitals from small letters.
 */
export interface PieceWords {
  /** Before a nickname or a title between quotation marks. */
  readonly nickname: string;
  /** Nouns that a name between quotation marks follows. */
  readonly namedNoun: string;
  /** What is done to somebody for what stands between quotation marks. */
  readonly charge: string;
  /** Between the two. */
  readonly chargedWith: string;
  /** What an adverb ends in. */
  readonly adverbEnding: string;
  /** What a participle ends in that says nothing without an auxiliary, of verbs that report only beside a quotation. */
  readonly weakParticipleEnding: string;
  /** Before an auxiliary, what makes it a verb about its own subject. */
  readonly ownObject: string;
  /** Pronouns behind a verb and a hyphen. */
  readonly invertedPronoun: string;
  /** What participles end in that say nothing without an auxiliary. */
  readonly participleEnding: string;
  /** What the auxiliaries of a passive begin with. */
  readonly passiveStem: string;
  /** What a past ends in, told from a noun. */
  readonly imperfectEnding: string;
  /** Works, before or around a title between quotation marks. */
  readonly work: string;
  /** Says that something has a title. */
  readonly called: string;
  /** Between a work and who made it. */
  readonly madeBy: string;
  /** Nouns behind four digits that make them a number. */
  readonly noYear: string;
  /** Behind a figure, what makes it an hour. */
  readonly clockUnit: string;
  /** Likewise, without a blank. */
  readonly clockSuffix: string;
  /** Between an hour and its minutes. */
  readonly beforeMinutes: string;
  /** Signs and short words that multiply a figure, as written. */
  readonly scaleSign: string;
  /** Between a figure and its unit, with its blank. */
  readonly ofUnit: string;
  /** Units behind a hyphen. */
  readonly hyphenUnit: string;
  /** Behind such a unit, of an age. */
  readonly hyphenAge: string;
  /** What an adjective made of a town ends in. */
  readonly townEnding: string;
  /** What an adjective before a noun ends in, where nouns have capitals. */
  readonly inflection: string;
  /** Currencies. */
  readonly currency: string;
  /** What is counted by millions. */
  readonly countedPlural: string;
  /** What stands behind metres. */
  readonly behindMetres: string;
  /** What an article and such a noun do not name: "of this country". */
  readonly ofItsCountry: string;
  /** Events with a head in small letters. */
  readonly headedEvent: string;
  /** A coup: words in lower case with blanks between them. */
  readonly coup: string;
  /** Behind such a head, what makes it none. */
  readonly noEventBehind: string;
  /** An article that a name is the same without, with its blank. */
  readonly bareArticle: string;
  /** Between two names of a list, with their blanks. */
  readonly andListed: string;
  /** Before a name in a list, with its blank. */
  readonly beforeListed: string;
  /** Behind an apostrophe, what is no name. */
  readonly contraction: string;
  /** Words that lose their last letter before an apostrophe, as written. */
  readonly elided: string;
  /** Before a name, the end of somebody's age. */
  readonly ageEnding: string;
  /** Between a name and an age. */
  readonly aged: string;
  /** Verbs of saying right before who speaks. */
  readonly saysBefore: string;
  /** Before an office that somebody held, or shares. */
  readonly officePrefix: string;
  /** What the names of peoples end in. */
  readonly peopleEnding: string;
  /** What an adjective made of a name ends in. */
  readonly compoundEnding: string;
  /** Before a body of one word. */
  readonly beforeBody: string;
  /** Words that a sentence begins with although the one before is written to them, as written. */
  readonly gluedOpener: string;
  /** Titles and the like that end in a dot without ending a sentence, as written. */
  readonly abbreviation: string;
}
