import type { Vocabulary } from "../types/vocabulary.ts";
import { genderedWords, wordSet } from "../word-set.ts";

/** German writes every noun with a capital, so a capital alone proves no name there. */
export const vocabulary: Vocabulary = {
  functionWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch wenn weil dass ob als wie da damit während bevor nachdem
    in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben zwischen laut trotz wegen
    ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen mein dein sein seine ihre unser euer dieser diese dieses jener jene
    mio mrd tsd nicht kein keine auch noch schon nur sehr mehr viel viele wenig alle alles jeder jede man wer was wo wann warum
    ist sind war waren hat haben hatte wird werden wurde kann können muss soll will so dann hier dort heute gestern morgen jetzt immer nie
    zwei drei vier fünf sechs sieben acht neun zehn erste zweite letzte neue
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
  `),
  titles: genderedWords({ male: "herr herrn könig", female: "frau königin", either: "dr prof" }),
  roles: genderedWords({
    male:
      `bäcker imker mechaniker elektriker bademeister kapitän bibliothekar kurator chemiker physiker historiker chefarzt zahnarzt arzt
      tierarzt apotheker bischof pfarrer papst lehrer schulleiter rektor student landwirt musiker komponist regisseur autor
      schriftsteller journalist bildhauer fotograf polizist polizeisprecher kommissar anwalt rechtsanwalt staatsanwalt feuerwehrmann
      unternehmer gründer geschäftsführer landrat stadtrat buchhändler verkäufer busfahrer pilot forscher wissenschaftler professor
      stürmer torwart anwohner sportdirektor hausmeister schatzmeister psychologe soziologe archäologe biologe geologe meteorologe
      virologe ökonom uhrmacher dirigent intendant friseur krankenpfleger ` +
      "präsident vizepräsident minister direktor sekretär bürgermeister gouverneur senator abgeordneter " +
      "botschafter trainer spieler schauspieler sprecher kanzler bundeskanzler außenminister innenminister " +
      "finanzminister verteidigungsminister ministerpräsident generalsekretär bundespräsident vorsitzender " +
      "leiter projektleiter bauleiter betriebsleiter ingenieur architekt experte",
    female:
      `bäckerin imkerin mechanikerin elektrikerin bademeisterin kapitänin bibliothekarin kuratorin chemikerin physikerin historikerin
      chefärztin zahnärztin ärztin tierärztin apothekerin bischöfin pfarrerin lehrerin schulleiterin rektorin studentin landwirtin
      musikerin komponistin regisseurin autorin schriftstellerin journalistin bildhauerin fotografin polizistin polizeisprecherin
      kommissarin anwältin rechtsanwältin staatsanwältin unternehmerin gründerin geschäftsführerin landrätin stadträtin buchhändlerin
      verkäuferin busfahrerin pilotin forscherin wissenschaftlerin professorin stürmerin torhüterin anwohnerin sportdirektorin
      hausmeisterin schatzmeisterin psychologin soziologin archäologin biologin geologin meteorologin virologin ökonomin uhrmacherin
      dirigentin intendantin friseurin krankenschwester hebamme köchin bäuerin fischerin schäferin gärtnerin jägerin försterin richterin
      wirtin malerin sängerin tischlerin kellnerin ` +
      "präsidentin vizepräsidentin ministerin direktorin bürgermeisterin senatorin abgeordnete " +
      "botschafterin trainerin spielerin schauspielerin sprecherin kanzlerin bundeskanzlerin " +
      "außenministerin innenministerin finanzministerin ministerpräsidentin generalsekretärin vorsitzende " +
      "leiterin projektleiterin bauleiterin betriebsleiterin ingenieurin architektin expertin",
    either: "chef chefin",
  }),
  roleWords: wordSet("neue"),
  groups: wordSet(""),
  reports: wordSet("medien"),
  organisationWords: wordSet(`
    universität institut hochschule akademie verband verein bund union partei bewegung allianz liga ausschuss
    kommission rat gericht bundesgericht agentur bank
    stiftung zentrum amt bundestag bundesrat landtag ministerium generalversammlung nationen polizei gmbh ag se fc uno
    un eu nato cdu csu spd fdp afd who iwf fifa uefa
  `),
  placeWords: wordSet(
    "straße platz allee brücke hafen flughafen stadion park see meer fluss berg tal insel inseln stadt dorf land kreis",
  ),
  eventWords: wordSet(
    "gipfel konferenz meisterschaft pokal spiele krieg schlacht revolution wahl wahlen festival jubiläum turnier finale weltmeisterschaft europameisterschaft",
  ),
  documentWords: wordSet(
    "gesetz vertrag übereinkommen konvention pakt abkommen protokoll charta verfassung erklärung richtlinie resolution plan verordnung bericht",
  ),
  looseHeads: wordSet(""),
  workWords: wordSet(""),
  links: wordSet("der des von für und zu"),
  particles: wordSet("von van der den de"),
  placePrepositions: wordSet("in aus nach"),
  complementPrepositions: wordSet("von vom der des für mit in aus bei"),
  determiners: genderedWords({
    male: "der ein dieser",
    female: "die eine diese",
    either: "das den dem des mehrere einige viele",
  }),
  commonCapitals: wordSet("tv bip dna hiv covid gps ii iii iv vi"),
};
