import type { PieceWords } from "./piece-words.ts";

/**
 * Words of one language that the finders look for beside its vocabulary: alternatives of regular expressions, but for the pieces each of one word
 * in lower case.
 */
export interface FinderWords {
  readonly speech: Partial<SpeechWords>;
  readonly things: Partial<ThingWords>;
  readonly names: Partial<NameWords>;
  readonly pieces: Partial<PieceWords>;
}

/** How sentences tell who speaks. */
export interface SpeechWords {
  /** Between two clauses or names. */
  readonly and: string;
  /** Before a verb of saying and its object: "comme le souligne". */
  readonly as: string;
  /** Between the two, */
  readonly saidObject: string;
  /** and before a date behind a phrase. */
  readonly dateArticle: string;
  /** Behind a figure that is somebody's age. */
  readonly yearsOld: string;
  /** Inside what a body is called. */
  readonly ofBody: string;
  /** Before an office that somebody held. */
  readonly former: string;
  /** Who heads a body. */
  readonly headsBody: string;
  /** What may name somebody, or say of what kind the noun before is. */
  readonly roleOrAdjective: string;
  /** Before an infinitive. */
  readonly ofInfinitive: string;
  /** Makes a past of an infinitive behind it. */
  readonly recentVerb: string;
  /** Small words before a verb. */
  readonly clitic: string;
  /** Participles of what is said by nobody. */
  readonly passive: string;
  /** Before a verb about its own subject. */
  readonly reflexive: string;
  /** Words that stand for people without a noun. */
  readonly someAlone: string;
  /** Those of one of them. */
  readonly oneAlone: string;
  /** What stands behind a verb without being its subject. */
  readonly behindVerb: string;
  /** Between a noun and a name. */
  readonly ofNoun: string;
  /** Before a name that is no subject. */
  readonly companion: string;
  /** Before what is somebody's. */
  readonly possessive: string;
  /** A preposition and an article in one. */
  readonly contracted: string;
  /** Verbs of saying whose object is a person. */
  readonly takesPerson: string;
  /** Between two verbs of one subject. */
  readonly andThen: string;
  /** Verbs that go on with what somebody said. */
  readonly goesOn: string;
  /** Verbs that say no more than that somebody speaks. */
  readonly plainSaying: string;
}

/** How events, works, laws and counted things are called. */
export interface ThingWords {
  /** Between a number and what is counted. */
  readonly ofCounted: string;
  /** Before what is counted, saying whose it is. */
  readonly whoseCounted: string;
  /** Before what a number is counted for. */
  readonly perRate: string;
  /** What numbers are counted for. */
  readonly rate: string;
  /** Nouns that are counted though their form does not tell, or that end what is counted. */
  readonly countedNoun: string;
  /** Before an event or a place. */
  readonly eventArticle: string;
  /** Before a noun of an event that is none there: "heart attack". */
  readonly noEvent: string;
  /** What is an event but for an article behind its link: "le sommet de la tour". */
  readonly topOrEvent: string;
  /** Between two things that are not of one kind. */
  readonly andOther: string;
  /** Elections that are called so alone. */
  readonly ballot: string;
  /** Before them. */
  readonly ballotArticle: string;
  /** Events that a people may be named behind. */
  readonly ofPeople: string;
  /** Places where something happens, before a name. */
  readonly site: string;
  /** Between such a place and its name. */
  readonly ofSite: string;
  /** Inside the name of a law. */
  readonly lawLink: string;
  /** An election by whatever it is for. */
  readonly election: string;
  /** Before what a body is for. */
  readonly purpose: string;
  /** Before several that a body is of. */
  readonly ofSeveral: string;
  /** Heads of bodies that are no words for a body elsewhere. */
  readonly bodyHead: string;
  /** Heads that an adjective behind what they are for goes on with. */
  readonly ministryHead: string;
  /** Between a thing and what it is of. */
  readonly ofThing: string;
  /** Verbs and nouns that end as adjectives of peoples do. */
  readonly noAgreement: string;
  /** Between a thing and what it is about. */
  readonly aboutThing: string;
  /** Between two things that one is about. */
  readonly andThing: string;
  /** Before where a thing takes place. */
  readonly atThing: string;
  /** Inside the name of an event. */
  readonly ofEvent: string;
  /** Words that stay small in a title. */
  readonly smallInTitle: string;
}

/** What stands around names and in them. */
export interface NameWords {
  /** Words that open a name although they are no names. */
  readonly opensLater: string;
  /** An article before a name. */
  readonly nameArticle: string;
  /** Two words with capitals that name no person. */
  readonly noSurname: string;
  /** Countries that are surnames, too. */
  readonly surnameCountry: string;
  /** Inside the name of a body. */
  readonly bodyLink: string;
  /** What a competition's name ends in. */
  readonly competition: string;
  /** Before a place, as part of its name. */
  readonly direction: string;
  /** Before a team. */
  readonly beforeTeam: string;
  /** An article that no person has. */
  readonly beforeThing: string;
  /** What a craft's name ends in. */
  readonly craft: string;
  /** What people do right behind their names. */
  readonly personActs: string;
  /** Before people. */
  readonly beforePeople: string;
  /** Between a noun and a place. */
  readonly ofPlace: string;
  /** An article before a place. */
  readonly placeArticle: string;
  /** Before a place with an article. */
  readonly towards: string;
  /** Between a noun of a place and its article. */
  readonly onPlace: string;
  /** Who is elected for a place. */
  readonly seat: string;
  /** Between the two. */
  readonly seatLink: string;
  /** Before places alone. */
  readonly atPlace: string;
  /** Nouns that a place is named behind. */
  readonly placeNoun: string;
  /** Nouns that a body is named behind. */
  readonly bodyNoun: string;
  /** Nouns that a product is named behind. */
  readonly productNoun: string;
  /** Between two teams, or before one. */
  readonly opposed: string;
  /** Likewise, of two words. */
  readonly opposedPair: string;
  /** Between a player and a team. */
  readonly ofTeam: string;
  /** Who belongs to a team. */
  readonly player: string;
  /** Inside a name behind its head. */
  readonly headLink: string;
  /** Between two names. */
  readonly andName: string;
  /** Inside a role. */
  readonly andRole: string;
  /** Inside a surname. */
  readonly ofFamily: string;
  /** Inside a surname, and nowhere else. */
  readonly strongParticle: string;
  /** Before a club. */
  readonly clubArticle: string;
  /** Between a club and its town. */
  readonly clubLink: string;
  /** Nouns with an article and a town that are no clubs. */
  readonly noClub: string;
  /** Inside a phrase of nouns. */
  readonly phraseLink: string;
  /** Before who does something. */
  readonly agent: string;
  /** Adjectives that belong to a name though they tell of no place. */
  readonly otherAdjective: string;
  /** Between the words of a name. */
  readonly nameLink: string;
  /** Before a name of one word that is no person. */
  readonly beforeNoPlace: string;
  /** Before a name of one word that belongs to another. */
  readonly beforeWord: string;
  /** Between a body and what it is of. */
  readonly bodyOf: string;
  /** Between a league and what it is of. */
  readonly leagueLink: string;
  /** What a competition is called alone. */
  readonly cup: string;
  /** Between it and what it is of. */
  readonly cupLink: string;
  /** What leagues are of. */
  readonly league: string;
  /** Before a word with a capital that is no person. */
  readonly wordArticle: string;
  /** Before a name that is no person's. */
  readonly noPersonBehind: string;
  /** What people do right behind one of their names. */
  readonly singleActs: string;
  /** What somebody is, right before the name. */
  readonly calling: string;
  /** Offices that are written with a capital. */
  readonly officeNoun: string;
  /** Before what a ministry is for. */
  readonly ministry: string;
  /** Between the two. */
  readonly ministryLink: string;
  /** Before a surname that stands for a thing or a family. */
  readonly noSurnameBehind: string;
  /** Acronyms that spell a small word, as written. */
  readonly wordAcronym: string;
  /** What is named after somebody. */
  readonly namedAfter: string;
}
