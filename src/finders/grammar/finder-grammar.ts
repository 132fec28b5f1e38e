import type { SpeechGrammar } from "./speech-grammar.ts";
import type { ThingGrammar } from "./thing-grammar.ts";

/**
 * How a language writes names, tells who speaks and calls things, as far as rules were made for it: a language does without what it does
 * not state.
 */
export interface FinderGrammar {
  readonly names: NameGrammar;
  readonly speech: SpeechGrammar;
  readonly things: ThingGrammar;
}

/** How names are written. Patterns are of one word in lower case, unless said otherwise. */
export interface NameGrammar {
  /** What belongs to a noun stands behind it: "Assemblée générale", "lac Léman". */
  readonly isNounFirst?: true;
  /** What belongs to a noun stands before it, other nouns among it: "Online Safety Bill", "chief executive". */
  readonly isNounLast?: true;
  /** Two capitals that nothing explains are a person. */
  readonly isPairPerson?: true;
  /** A surname alone stands for a person, and a given name may be a word too: "Hill struck", "Will Ferrell". */
  readonly callsBySurname?: true;
  /** Inside a sentence a capital opens a name, so that a given name behind one opens another. */
  readonly hasFewCapitals?: true;
  /** What a ministry is for has a capital and names nothing alone: "Santé". */
  readonly hasBareMinistries?: true;
  /** A well-known place ends the name that it stands in. */
  readonly endsAtPlaces?: true;
  /** A name that opens with an acronym is a body's: "CGT Paris". */
  readonly opensBodiesWithAcronyms?: true;
  /** Function words that go on with a name where they have a capital: "Big", "First". */
  readonly inside?: RegExp;
  /** Function words that go on with a noun phrase. */
  readonly insidePhrase?: RegExp;
  /** A noun with a capital that is a name only with one behind it: "État de Borno". */
  readonly commonNoun?: { readonly noun: RegExp; readonly link: RegExp };
  /** Acronyms, as written, that a name goes on behind over a link: "CHU de Nantes". */
  readonly linkedAcronym?: RegExp;
  /** Between a surname and what ennobles it: "Roux de Bézieux". */
  readonly nobleLink?: RegExp;
  /** Short names of months, before a figure. */
  readonly shortMonth?: RegExp;
  /** Towns by how they are called. */
  readonly town?: RegExp;
  /** A club: an article, a name, a link, a town ("le Wydad de Casablanca"). */
  readonly clubOfTown?: { readonly article: RegExp; readonly link: RegExp };
  /** What a team's name ends in, behind this article. */
  readonly team?: { readonly article: string; readonly name: RegExp };
  /** When a name of one word that stands several times is a body's: from so many letters on, not behind these words. */
  readonly repeated?: {
    readonly minChars: number;
    readonly notBehind: RegExp;
    readonly mayBeProduct: boolean;
    readonly mayBeRole: boolean;
  };
  /** Titles that a thing's name may open with: "Queen Elizabeth Hospital". */
  readonly royalTitle?: RegExp;
  /** To whom somebody spoke: verb, preposition and article before a name ("a déclaré à Reuters"). */
  readonly toldTo?: { readonly verb: RegExp; readonly link: RegExp; readonly article: RegExp };
  /** A verb in the past that is told by its form; adverbs before it make an adjective of it. */
  readonly past?: { readonly ending: RegExp; readonly irregular: ReadonlySet<string>; readonly adverb: RegExp };
}
