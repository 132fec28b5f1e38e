import type { FinderWords } from "./finder-words.ts";

export const frenchWords: FinderWords = {
  speech: {
    and: "et",
    as: "comme",
    saidObject: "le|l['’]",
    dateArticle: "le",
    yearsOld: "ans",
    ofBody: "de|du|la|l['’]",
    former: "ancien|ancienne|ex",
    headsBody: "(?:vice-)?présidente?|directeur|directrice|patronne?|chef(?:fe)?|pdg",
    roleOrAdjective: "général|générale|principal|principale|public|publique|particulier|militaire",
    ofInfinitive: "d['’]|de|à",
    recentVerb: "vient|viennent|venait|tient|tiennent|tenait",
    clitic: "lui|leur|nous|vous|se|me|le|la|ne|y|en|[slmn]['’]",
    passive: "dit|écrit|décrit|prédit",
    reflexive: "se|s['’]",
    someAlone: "certains|certaines|beaucoup",
    oneAlone: "un|une",
    behindVerb:
      "à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|encore|ainsi|aussi|également" +
      "|notamment|enfin|alors|donc",
    ofNoun: "de|du|des|d['’]",
    companion: "par|avec|chez|auprès|contre|à",
    possessive: "son|sa|ses|leurs?",
    contracted: "du|des|au|aux",
    andThen: "et|mais|puis",
    goesOn: "poursuit|poursuivent|poursuivait|poursuivaient|poursuivi",
    plainSaying: "dit",
  },
  things: {
    ofCounted: "de|d['’]",
    whoseCounted: "ces|ses|leurs|nos",
    perRate: "par",
    rate: "jour|semaine|mois|an|heure|minute|personne|habitant|tête",
    countedNoun: "personnes|hommes|femmes|enfants|jours?|mois|semaines?|ans?|années?|heures?|nombre|autres|prix",
    eventArticle: "la|le|l['’]|les",
    noEvent: "un|une",
    topOrEvent: "sommet",
    andOther: "et",
    ballot: "présidentielle|municipales|législatives|européennes|régionales|sénatoriales|départementales|cantonales",
    ballotArticle: "l['’]|la|les|aux|des",
    ofPeople: "guerre|génocide|révolution",
    site:
      "usine|cathédrale|port|gare|camp|métro|stade|mosquée|église|prison|centrale|hôpital|marché|aéroport|école" +
      "|synagogue|musée|tour",
    ofSite: "de|d['’]|du",
    lawLink: "de|d['’]|du|des|pour|contre|et",
    election: "élections?",
    purpose: "pour",
    ofSeveral: "des",
    bodyHead: "ligue",
    ministryHead: "ministère",
    ofThing: "de|d['’]|des|contre",
    noAgreement:
      "explique|expliquent|réplique|indique|applique|implique|critique|revendique|existe|insiste|assiste|affaire",
    aboutThing: "de|d['’]|du|des|sur|pour|contre|relative?s?|portant|visant|concernant",
    andThing: "et",
    atThing: "à|en",
    ofEvent: "du|de|des|d['’]|la|l['’]",
    smallInTitle: "de|la|le|les|du|des|d['’]|l['’]|et|à|au|en|un|une",
  },
  names: {
    opensLater: "les",
    nameArticle: "le|la|les|l['’]",
    competition: "ligue|coupe|championnats?",
    beforeTeam: "les",
    beforeThing: "le|la|l'|du|au|aux|un|une",
    personActs: "a|ont|avait|dit|explique|estime|affirme|raconte|né|née",
    beforePeople: "de|d['’]|par|avec|et|que|qu['’]|pour",
    ofPlace: "de|d['’]|du|des",
    placeArticle: "la|le|l['’]|les",
    towards: "dans|vers|traverse",
    onPlace: "de|sur",
    atPlace: "à|en|vers",
    placeNoun:
      "île|îles|ville|village|localité|secteur|région|province|département|commune|quartier|cité|nord|sud|est|ouest" +
      "|environs|alentours|frontière|tronçon|habitants?|gare|aéroport|maire|mairie|prison|correction|amont|aval" +
      "|rives?|bords?|vallée|crue|rivière|plage|stade|hameau|préfecture|usines?|camp|base|port",
    bodyNoun:
      "société|groupe|entreprise|marque|constructeur|géant|club|site|application|quotidien|journal|magazine|chaîne" +
      "|radio|hebdomadaire|plateforme|enseigne|laboratoire|compagnie|association|ong|agence|syndicat|collectif|firme" +
      "|éditeur|opérateur|cabinet|équipementier|distributeur|milices?",
    productNoun:
      "modèles?|concepts?|berlines?|opération|missiles?|baptisée?|variant|médicament|type|version|roadster|pick-up" +
      "|affaire|coupé|moteur|système|fusée|satellite|sonde|navire|paquebot|logiciel|virus|spectacle|appareil",
    opposed: "contre|affronter|affronte|affrontera|affrontent|battre",
    opposedPair: "face à",
    ofTeam: "de",
    player: "attaquant|défenseur|gardien|milieu|joueur|joueurs|entraîneur|buteur|capitaine",
    headLink: "de|d['’]|du|des|la|l['’]|les|le|police|appel|assises|cassation|grande|instance|commerce",
    andName: "et",
    andRole: "et",
    ofFamily: "de|d'|du|la|le",
    strongParticle: "bin|ben|ibn|ould",
    clubArticle: "le|l['’]|du|au",
    clubLink: "de|d['’]|du",
    noClub:
      "nord|sud|est|ouest|centre|grand|premier|docteur|professeur|prince|roi|duc|comte|pape|président|maire|ministre" +
      "|préfet|palais|musée",
    phraseLink: "de|du|des|d['’]|pour|chargée?|et",
    agent: "par",
    otherAdjective: "suprême|publique?|libre|civile?|unique|rouge|verte?|sud-africaine?|nord-américaine?",
    nameLink: "le|la|de|du|des",
    beforeNoPlace: "la|les|des|du|aux?|un|une",
    bodyOf: "de|du|des|d['’]|pour|contre",
    leagueLink: "de|des|du",
    cup: "ligue|coupe|championnats?",
    cupLink: "du|de|des|d['’]",
    league: "champions|championnes|nations|vainqueurs|diamant|la|l['’]|europa|conférence",
    wordArticle: "le|la|l['’]|du|au|aux|des|un|une|de|d['’]|cette|ce|nouveau|nouvelle|sa|son|ses",
    noPersonBehind: "la|du|des|les|au|aux",
    singleActs: "dit|explique|affirme|raconte|confie|assure|estime|ajoute|déclare|poursuit|né|née",
    officeNoun: "président|présidente|ministre",
    ministry: "ministres?|ministère|secrétaire|garde|chargée?|délégué|déléguée",
    ministryLink: "et|de|des|du|la|l['’]",
    namedAfter:
      "université|institut|hôpital|fondation|collège|lycée|école|rue|avenue|place|stade|prix|trophée|musée|centre" +
      "|clinique|théâtre|salle|aéroport|pont|parc|square|boulevard|palais|loi|rapport|affaire|jardin|quai|port|gare" +
      "|tour|villa|maison|domaine|esplanade|allée|sainte|les",
  },
  pieces: {
    nickname: "surnommée?s?|baptisée?s?|dénommée?s?|intitulée?s?|rebaptisée?s?",
    namedNoun: "projet|collectif|dispositif|concept|plan",
    charge:
      "garde à vue|mise?s? en examen|poursuivie?s?|condamnée?s?|jugée?s?|enquête|information judiciaire" +
      "|interpellée?s?|arrêtée?s?|plainte|inculpée?s?|écrouée?s?",
    chargedWith: "pour",
    adverbEnding: "ment",
    weakParticipleEnding: "é",
    ownObject: "s['’e]",
    invertedPronoun: "ils?|elles?|on",
    participleEnding: "é|dit|tenu|mis|réjoui|clu|suivi|pondu|venu|verti",
    passiveStem: "est|sont|était|étaient",
    imperfectEnding: "[^f]ait|aient",
    work:
      "films?|séries?|livres?|romans?|albums?|chansons?|singles?|titres?|émissions?|documentaires?|essai" +
      "|pièce|spectacle|magazine|exposition|opération|programme|podcast|tube|comédie|téléfilm|ouvrage" +
      "|recueil|pétition|long-métrage|court-métrage|tribune",
    called: "intitulée?s?",
    madeBy: "de|d['’]",
    noYear:
      "millions|milliards|personnes|euros|dollars|habitants|kilomètres|salariés|emplois|mètres|victimes|morts|cas",
    clockUnit: "heures?|h",
    beforeMinutes: "heures?|h",
    clockSuffix: "h",
    scaleSign: "Mds?",
    ofUnit: "d['’]|de ",
    currency: "euros?|dollars?|livres|francs?|pesos?|roubles?|yuan|yen|couronnes",
    ofItsCountry:
      "(?:de|d['’]|des) (?:la |l['’] ?|ce |cette |son |sa |leurs? |deux |trois |mêmes? )?(?:pays|ville|région|commune" +
      "|groupe|club|gouvernement|ministre|président|nom|deux|trois|quatre|autres|dernières?|derniers?|mêmes?|un|une)",
    headedEvent:
      String.raw`coup d['’](?:É|é|E|e)tat|putsch|(?<!\bun (?:véritable )?)séisme|dialogue national` +
      "|(?:grand )?débat national|[Jj]ournée (?:mondiale|internationale|nationale|européenne) (?:de |d['’]|du |des " +
      String.raw`|contre |pour )(?:l['’]|la |le |les )?\p{Ll}+(?: (?:de |d['’]|des |du )(?:l['’]|la |le |les )?\p{Ll}+)?` +
      "|tsunami|(?:réunion|sommet|conférence|rencontre) (?:internationale? )?(?:de haut niveau|au sommet)" +
      String.raw`|(?:\d{1,3}|[XVI]+)(?:e|ème|ᵉ) anniversaire(?: (?:de|d['’]|du) ?(?:l['’]|la |le )?(?!la |le )\p{Ll}+)`,
    coup: "coup d' [ée]tat",
    bareArticle: "le |la |les |l' ?",
    andListed: "et",
    beforeListed: "à |de |d['’]",
    elided: "[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uelqu",
    saysBefore:
      "explique|affirme|raconte|assure|estime|souligne|confie|déplore|précise|insiste|ajoute|lance|répond|rappelle" +
      "|conclut|poursuit|écrit|dénonce|note|observe|regrette|indique|déclare|détaille|prévient|résume|juge|plaide" +
      String.raw`|réagit|analyse|\p{Ll}{3,}é`,
    officePrefix: "ex|co|vice",
    peopleEnding:
      "iens?|iennes?|çais|çaises?|lais|laises?|nais|naises?|gais|lois|noise?s?|ricains?|caines?|inois|inoises?",
    gluedOpener:
      "Les?|La|Une?|Des?|Du|Ce|Cette|Ces|Cela|Selon|Pour|En|Dans|Ils?|Elles?|Avec|Contre|Après|Avant|Pourtant|Au|Aux|Si" +
      "|Mais|Et|Depuis|Face|Nous|On|Sur|Tout|Reste|Plus|Ainsi|Quant|Par|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi" +
      "|Dimanche",
    abbreviation: "M{1,2}|Mmes?|Mlles?|Mgr|Me|Dr|Pr|St|Ste|No|no|art|Art",
  },
};
