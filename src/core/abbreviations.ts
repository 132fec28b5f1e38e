import type { Language } from "./types.ts";

/**
 * How an abbreviation (lower case, without its last dot) goes on.
 * "never": a sentence never ends there. "name": a name follows (a lower-case one may be a word that ends a sentence). "number":
 * goes on before a number or a Roman numeral.
 * "inner": goes on unless a word follows that opens sentences. "last": may end a sentence; an upper-case letter starts a new one.
 */
export type AbbreviationKind = "never" | "name" | "number" | "inner" | "last";

type AbbreviationList = Partial<Record<AbbreviationKind, string>>;

const COMMON: AbbreviationList = {
  never: "cf vs",
  name: "dr dra prof st ste mr mrs ms mgr",
  number: "n no nos nr fig figs art arts p pp vol vols chap ch éd ed tel tél pg par sec",
  inner:
    "jan feb mar apr jun jul aug sep sept oct okt nov dec dez ca approx inc ltd co corp jr sr op cit ibid al env max min dept",
  last: "etc",
};

const BY_LANGUAGE: Readonly<Record<Language, AbbreviationList>> = {
  fr: {
    name: "m mm mme mmes mlle mlles me mes pr prs drs mgr ste sts stes gén gal col cdt cpt lt vve sgt adj amb",
    number: "al alin arrt av bd bull coll dép éd env fasc hab img liv ms réf suppl t tabl tome",
    inner:
      "janv févr fév avr juil déc apr ex c.-à-d c-à-d p.-ex j.-c boul ann anc adr bibl féd int internat min sté univ",
  },
  en: {
    never: "e.g i.e eg ie viz",
    name: "messrs mx rev hon gen col lt capt cmdr maj sgt cpl gov sen rep pres supt fr mt ft amb adm",
    number: "para cl ref eq",
    inner: "ave blvd rd tue tues wed thu thur thurs calif fla penn conn ariz",
  },
  vi: {
    name: "tp ths ts pgs gs gs.ts pgs.ts bs ks ls kts ncs nsnd nsưt tx q p đ",
    number: "tr đt",
    inner: "vd tp.hcm",
    last: "v.v vv",
  },
  es: {
    name: "sr sra srta sres sras srtas d dª dña dn lic ing arq gral cnel tte sto sta mons fr exc excmo excma ilmo",
    number: "núm núms nº pág págs cap art arts aprox tel av avda",
    inner: "p.ej ej ee.uu ee uu dpto depto admón cía ene abr may ago dic",
  },
  de: {
    never: "bzw sog d.h z.b",
    name: "hr hrn fr frl dipl.-ing dipl ing phil med jur hl kard",
    number: "abs abschn anm aufl bd bde bl kap lfd rn rdnr s str tab ziff zi",
    inner:
      "bspw evtl ggf gem geb gest inkl exkl insb jh jhd jän mio mrd mind mögl mwst orig österr rd schw tsd urspr usf vgl verh vorm zzgl zz zt",
    last: "usw",
  },
  und: {},
};

/** Words that open sentences and hardly ever names: after an abbreviation or an initial they tell of a new sentence. */
const OPENERS: Readonly<Record<Language, string>> = {
  fr:
    "il elle ils elles on ce cet cette ces cela ceci c le la les l un une des en dans pour par selon " +
    "mais or donc car et si lors après avant depuis pendant au aux à nous vous je j tu son sa ses leur " +
    "leurs plus de du cependant toutefois ainsi aussi enfin puis alors quand comme qui que où",
  en:
    "the a an it he she they we you i this that these those in on at for but and or if when while after " +
    "before since during as his her its their there here however then so yet also what who where why how no not",
  vi: "đây đó ông bà anh chị họ nó tôi chúng các những một trong theo tại từ khi nếu nhưng và với để sau trước tuy do vì ngoài bên cũng năm ngày hiện việc",
  es:
    "el la los las un una unos unas lo en de por para según pero y si cuando tras antes después desde " +
    "durante con su sus este esta estos estas eso esto ese esa él ella ellos ellas no se al del además " +
    "también sin como que quien",
  de:
    "der die das den dem des ein eine einer einem einen er sie es wir ihr ich in im am an auf für aber " +
    "und oder wenn als nach vor seit während mit bei von zu zum zur sein seine ihre dies diese dieser " +
    "dieses doch so da dann auch nun hier dort man laut wer was wie wo warum",
  und: "",
};

const abbreviations = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();
const openers = new Map<Language, ReadonlySet<string>>();

/** What kind of abbreviation a word before a dot is (lower case, inner dots kept, the last one left out), if any. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  let known = abbreviations.get(language);
  if (known === undefined) {
    known = new Map([...entriesOf(COMMON), ...entriesOf(BY_LANGUAGE[language])]);
    abbreviations.set(language, known);
  }
  return known.get(word);
}

/** Whether a lower-case word commonly opens a sentence in the language (any of them, when it is not known). */
export function opensSentences(word: string, language: Language): boolean {
  let known = openers.get(language);
  if (known === undefined) {
    const lists = language === "und" ? Object.values(OPENERS) : [OPENERS[language]];
    known = new Set(lists.flatMap((list) => list.split(" ")));
    openers.set(language, known);
  }
  return known.has(word);
}

function entriesOf(list: AbbreviationList): [string, AbbreviationKind][] {
  const kinds: AbbreviationKind[] = ["inner", "number", "last", "name", "never"];
  return kinds.flatMap((kind) =>
    (list[kind]?.split(" ") ?? []).map((word): [string, AbbreviationKind] => [word, kind]),
  );
}
