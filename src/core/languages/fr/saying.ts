import type { SayingWords } from "../types/saying-words.ts";
import { wordSet } from "../word-set.ts";

const REPORTING = wordSet(`
  déclarer affirmer assurer ajouter annoncer avouer commenter confier confirmer considérer conseiller critiquer
  demander dénoncer déplorer détailler
  encourager estimer évoquer exhorter expliquer exprimer indiquer insister inviter juger justifier marteler mentionner
  nier noter objecter
  préciser préconiser prétexter raconter rappeler rapporter réaffirmer recommander réclamer réfuter regretter réitérer
  relativiser répliquer
  reprocher résumer révéler rétorquer saluer signaler souhaiter souligner suggérer témoigner tweeter twitter clamer
  plaider
  assener asséner argumenter alerter rassurer fustiger contester relever pointer protester revendiquer déconseiller
  ironiser plaisanter remarquer observer constater
  énumérer accuser menacer prophétiser pronostiquer vanter exiger espérer souhaiter redouter marmonner
`);
const BESIDE_QUOTATION = wordSet(`
  lancer avancer abonder nuancer tempérer continuer compléter glisser souffler ponctuer scander interroger appuyer
  trancher tonner tempêter
  commencer enchaîner corriger questionner exulter tancer railler balayer exclamer insurger indigner inquiéter
  féliciter étonner
  alarmer désoler emporter agacer analyser développer décrypter arguer murmurer crier hurler chanter penser imaginer
  trouver
  excuser ordonner décréter raisonner évaluer citer répéter proposer pester fulminer soupirer confesser jurer
  certifier prôner invoquer théoriser philosopher claironner
  titrer lâcher persifler amuser vociférer chuchoter bougonner ressasser professer acclamer louer préférer refuser
  accepter avancer soulever qualifier parler sommer émouvoir
`);
const IRREGULAR_FINITE = wordSet(`
  dit disent disait disaient dira diront redit prévient préviennent prévenait avertit avertissent avertissait écrit
  écrivent écrivait écrivaient
  soutient soutiennent soutenait maintient reconnaît reconnait reconnaissent reconnaissait admet admettent admettait
  promet promettent promettait prétend prétendent prétendait
  conclut concluent concluait poursuit poursuivent poursuivait dément démentent convient décrit décrivent décrivait
  prédit réagit réagissent renchérit
  craint craignent craignait croit défend défendent garantit avertirait prévoit réfute concède concèdent réplique
  transmet
`);
const IRREGULAR_PARTICIPLES = wordSet(`
  prévenu averti répondu soutenu maintenu reconnu admis promis prétendu conclu poursuivi démenti convenu réagi renchéri
  concédé défendu garanti
`);

const finite = new Set(IRREGULAR_FINITE);
const participles = new Set(IRREGULAR_PARTICIPLES);
const gerunds = new Set(
  wordSet(
    "disant prévenant avertissant écrivant répondant soutenant reconnaissant promettant prétendant concluant poursuivant",
  ),
);
const weak = new Set(
  wordSet("tweet répond répondent répondait répondaient répondit réjouit réjoui réjouissait félicite inscrit"),
);
for (const verb of REPORTING) addForms(verb, finite, participles);
for (const verb of BESIDE_QUOTATION) addForms(verb, weak, weak);

/** The forms in which a regular verb in -er reports in the third person. */
function addForms(infinitive: string, forms: Set<string>, past: Set<string>): void {
  if (!infinitive.endsWith("er")) return;
  const stem = infinitive.slice(0, -2);
  const strong = presentStem(stem);
  const soft = stem.endsWith("g") ? `${stem}e` : stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem;
  for (const form of [`${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`])
    forms.add(form);
  past.add(`${stem}é`);
  gerunds.add(`${soft}ant`);
}

// "rappel" -> "rappell", "martel" -> "martèl", "répét" -> "répèt"
function presentStem(stem: string): string {
  if (stem.endsWith("appel")) return `${stem}l`;
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdfglmnprstv]+)$/u, (match, tail: string) =>
    tail.length > 1 && match.startsWith("e") ? match : `è${tail}`,
  );
}

export const sayingWords: SayingWords = {
  finite,
  participles,
  weak,
  infinitives: new Set([
    ...REPORTING,
    ...wordSet("dire avertir prévenir écrire répondre promettre reconnaître démentir"),
  ]),
  gerunds,
  governed: new Map([
    ["appelé", wordSet("à au aux")],
    ["appelle", wordSet("à au aux")],
    ["appellent", wordSet("à au aux")],
    ["appelait", wordSet("à au aux")],
    ["fait", wordSet("savoir valoir remarquer observer part état")],
    ["font", wordSet("savoir valoir remarquer observer part état")],
    ["faisait", wordSet("savoir valoir remarquer observer part état")],
    ["mis", wordSet("en")],
    ["met", wordSet("en")],
    ["mettent", wordSet("en")],
    ["tenu", wordSet("à")],
    ["félicité", wordSet("de du des d' que")],
    ["inquiète", wordSet("de du des d' que")],
    ["inquiété", wordSet("de du des d' que")],
    ["félicite", wordSet("de du des d' que")],
    ["réjoui", wordSet("de du des d' que")],
    ["réjouit", wordSet("de du des d' que")],
    ["prononcé", wordSet("pour contre en")],
  ]),
  auxiliaries: wordSet(
    "a ont avait avaient est sont était étaient aurait ait aura a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle a-t-on",
  ),
  between: wordSet(`
    également aussi encore ainsi ensuite enfin déjà toutefois cependant néanmoins alors même récemment notamment se
     lui leur ne y en pour sa part son côté
    lundi mardi mercredi jeudi vendredi samedi dimanche matin soir hier notamment longuement fermement clairement
    publiquement pourtant toujours souvent
     ailleurs par exemple de leur nous me vous donc quant à elle lui-même elle-même bien vivement

  `),
  blockers: wordSet("la une cette sa le un ce son ces des les l' de du leur ma mon été par sans"),
  according: [["selon"], ["d'", "après"], ["aux", "yeux", "de"], ["aux", "dires", "de"], ["de", "l'", "avis", "de"]],
  weakAccording: [["pour"]],
  that: wordSet("que qu'"),
  relative: wordSet("qui dont"),
  pronouns: new Map([
    ["il", "male"],
    ["elle", "female"],
    ["lui", "male"],
    ["ils", "plural"],
    ["elles", "plural"],
    ["eux", "plural"],
    ["celui-ci", "male"],
    ["celle-ci", "female"],
  ]),
  countryNouns: wordSet("pays"),
  collectives: wordSet(`
    organisation organisme institut association ong groupe syndicat confédération fédération société entreprise compagnie firme club parti agence
    collectif constructeur marque fondation ligue plateforme chaîne géant institution journal quotidien hebdomadaire magazine opérateur avionneur
  `),
  offices: wordSet(
    "président présidente ministre premier maire préfet préfète procureur procureure député députée " +
      "sénateur sénatrice gouverneur gouverneure chancelier chancelière secrétaire",
  ),
  persons: wordSet(
    "praticien praticienne édile technicienne trentenaire quadragénaire quinquagénaire " +
      "sexagénaire septuagénaire octogénaire artiste cinéaste intéressé intéressée " +
      "locataire retraité retraitée généraliste scientifique lauréat lauréate romancier " +
      "romancière condamné victime suspect suspecte " +
      "titulaire héritier dauphin socialiste écologiste insoumis frontiste marcheur marcheuse",
  ),
  definite: wordSet("le la l' ce cet cette"),
  indefinite: wordSet("un une"),
  plurals: wordSet("les des ces ses leurs plusieurs certains certaines quelques deux trois quatre tous toutes nos"),
  bodiesHaveGender: true,
};
