export type Gender = "female" | "male";

/** Words, in lower case, by which a language shows what a name stands for. */
export interface Vocabulary {
  /** Written with a capital only where a sentence starts. */
  readonly functionWords: ReadonlySet<string>;
  /** Before a person's name: "Mme", "Mr". */
  readonly titles: ReadonlyMap<string, Gender | undefined>;
  /** Offices and callings that introduce or follow a person's name: "ministre", "spokeswoman". */
  readonly roles: ReadonlyMap<string, Gender | undefined>;
  /** Words that go on with a role: "générale", "adjoint", "former". */
  readonly roleWords: ReadonlySet<string>;
  /** People or bodies that speak without a name: "délégations", "police". */
  readonly groups: ReadonlySet<string>;
  /** Papers and media that one can cite: "rapport", "study". */
  readonly reports: ReadonlySet<string>;
  /** Part of an organisation's name: "Assemblée", "University". */
  readonly organisationWords: ReadonlySet<string>;
  /** Part of a place's name: "rue", "River". */
  readonly placeWords: ReadonlySet<string>;
  /** Part of an event's name: "Sommet", "Championship". */
  readonly eventWords: ReadonlySet<string>;
  /** Part of a law's or document's name: "Convention", "Act". */
  readonly documentWords: ReadonlySet<string>;
  /** Head words too common in lower case to make a name there: "groupe", "party". */
  readonly looseHeads: ReadonlySet<string>;
  /** Before the title of a work: "film", "series". */
  readonly workWords: ReadonlySet<string>;
  /** Words in lower case that belong to a name when a capital follows: "de la", "of the". */
  readonly links: ReadonlySet<string>;
  /** Links inside a person's name: "de", "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Before a place: "à", "in". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Before a complement: "de", "of". */
  readonly complementPrepositions: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Gender | undefined>;
  /** Names in capitals that name nobody: "TV", "PIB". */
  readonly commonCapitals: ReadonlySet<string>;
}
