import type { Vocabulary } from "../types/vocabulary.ts";
import { genderedWords, wordSet } from "../word-set.ts";

export const vocabulary: Vocabulary = {
  functionWords: wordSet(`
    le la les l' un une des du de d' au aux à en y dans sur sous par pour avec sans chez vers entre depuis pendant
    durant dès lors
    après avant contre selon malgré outre parmi hors sauf via voici voilà et ou mais or ni car donc que qu' qui quoi
    dont où
    quand lorsque lorsqu' comme si puisque puisqu' quoique bien afin alors ainsi aussi autant plus moins très trop peu
    beaucoup
    je j' tu il elle on nous vous ils elles ce c' cela ça ceci cet cette ces celui celle ceux celles celui-ci celle-ci
    ceux-ci
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles quelque quelques quelqu'
    plusieurs
    certains certaines certain certaine chaque chacun chacune tout toute tous toutes aucun aucune nul autre autres
    même mêmes tel telle tels telles
    ne n' pas jamais rien personne point non oui se s' m' t' lui eux moi toi soi ici là hier demain
    maintenant
    enfin ensuite puis cependant toutefois pourtant néanmoins au-delà également notamment surtout seulement seul seule
    seuls
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent mille
    premier première deuxième second seconde troisième dernier dernière derniers dernières prochain grand grande petit
    petite nouveau nouvelle ancien ancienne
    est sont était étaient environ seront serait seraient auraient aurait a ont avait fut sera être avoir fait faire
    faut peut dit face grâce suite quant près loin autour côté
    résultat objectif reste reportage interrogé interrogée invité invitée arrivé arrivée né née lire voir mise prix
    nombre
    début fin mi année années jour jours mois semaine heure heures matin soir nuit hommes femmes enfants monsieur madame
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre
    pourquoi comment combien parce dommage merci bonjour attention certes jusqu' jusque tandis tant toujours souvent
    parfois
    peut-être mieux bref sinon soit cependant désormais actuellement auparavant concernant considérant estimant
    ouvrant évoquant
  `),
  titles: genderedWords({
    male: "m mm monsieur mr sir lord père frère",
    female: "mme mmes madame mlle mademoiselle lady sœur",
    either: "dr docteur pr professeur me maître mgr",
  }),
  roles: genderedWords({
    male: `pêcheur boulanger pâtissier cuisinier serveur coiffeur jardinier vigneron viticulteur apiculteur mécanicien électricien plombier
      menuisier gérant sauveteur matelot traducteur conservateur physicien chirurgien enquêteur danseur batteur sculpteur skieur coureur
      boxeur banquier investisseur développeur facteur apprenti potier illustrateur dessinateur bijoutier horloger couturier serrurier
      couvreur rabbin moine consul proviseur ambulancier brasseur fromager restaurateur pharmacien commerçant riverain habitant ouvrier
      inspecteur trésorier curé instituteur enseignant
      président vice-président ministre-conseiller conseiller directeur secrétaire-général député sénateur chancelier
gouverneur ambassadeur
      coordinateur coordonnateur fondateur cofondateur entraîneur sélectionneur attaquant défenseur gardien buteur
      milieu chanteur acteur
      comédien réalisateur écrivain auteur chercheur historien avocat procureur préfet commandant général colonel
      lieutenant capitaine
      patron dirigeant roi prince empereur champion joueur animateur présentateur candidat adjoint chargé délégué
      représentant
      président-directeur infectiologue rapporteur premier-ministre musicien compositeur producteur rappeur médecin
      homme frère fils père mari époux directeur-général opposant militant envoyé négociateur sous-préfet chef pilote
      pape évêque archevêque cardinal imam humoriste`,
    female: `pêcheuse boulangère pâtissière bouchère cuisinière serveuse coiffeuse jardinière vigneronne viticultrice bergère apicultrice
      mécanicienne électricienne gérante sauveteuse traductrice conservatrice physicienne chirurgienne enquêtrice danseuse batteuse
      poétesse sculptrice skieuse coureuse boxeuse banquière développeuse factrice apprentie potière illustratrice dessinatrice
      bijoutière horlogère couturière proviseure ambulancière brasseuse fromagère restauratrice pharmacienne commerçante riveraine
      habitante ouvrière inspectrice trésorière institutrice enseignante
      présidente vice-présidente conseillère directrice députée sénatrice chancelière gouverneure ambassadrice
      coordinatrice coordonnatrice fondatrice cofondatrice entraîneuse sélectionneuse chanteuse actrice comédienne
      réalisatrice écrivaine autrice chercheuse historienne
      avocate procureure préfète commandante générale patronne dirigeante reine princesse championne joueuse
      animatrice présentatrice candidate adjointe chargée
      déléguée représentante musicienne productrice rappeuse femme sœur fille mère épouse compagne opposante militante
      envoyée négociatrice cheffe rapporteuse`,
    either: `fleuriste garagiste comptable gestionnaire bibliothécaire chimiste géologue archéologue dentiste notaire pianiste violoniste
      guitariste poète styliste cinéaste activiste astronaute stagiaire céramiste kinésithérapeute cardiologue botaniste climatologue
      océanographe géographe linguiste chorégraphe scénariste gymnaste diplomate aubergiste libraire vétérinaire météorologue biologiste
      ministre secrétaire maire porte-parole leader expert experte analyste économiste journaliste spécialiste philosophe
politologue sociologue
      virologue épidémiologiste psychiatre psychologue photographe peintre architecte juge magistrat magistrate élu
      élue eurodéputé eurodéputée
      responsable commissaire haut-commissaire premier première numéro pdg co-président co-présidente star ex-ministre
      ex-président ex-présidente ex-maire ex-premier
      athlète cycliste footballeur footballeuse nageur nageuse tennisman coach capitaine éditorialiste chroniqueur
      chroniqueuse syndicaliste agriculteur agricultrice
      garde vice-premier vice-ministre co-auteur coauteur technicien professeur docteur pédiatre urgentiste infirmière
      infirmier avocat-général vétéran
      milliardaire entrepreneur entrepreneuse ex-directeur ex-directrice ex-chef ex-patron ex-député ex-députée
      vice-présidente bâtonnier bâtonnière`,
  }),
  roleWords: wordSet(`
      généraux principal principale exécutif exécutive technique national nationale
    honoraire sortant sortante permanent permanente spécial spéciale fédéral fédérale régional régionale municipal municipale ancien ancienne actuel actuelle
    futur future nouveau nouvelle ex vice haut haute intérim par politique économique français française américain américaine
    britannique allemand allemande russe chinois chinoise italien italienne espagnol espagnole européen européenne ukrainien ukrainienne
    israélien israélienne palestinien palestinienne iranien iranienne turc turque brésilien brésilienne belge suisse canadien canadienne japonais japonaise
    vietnamien vietnamienne sénégalais sénégalaise ivoirien ivoirienne malien malienne camerounais camerounaise nigérian nigériane
    socialiste républicain républicaine écologiste communiste démocrate centriste conservateur conservatrice travailliste
  `),
  groups: wordSet(`
    délégations délégation autorités autorité police gouvernement ministère parquet préfecture procureur justice
    tribunal organisation association ong
    experts expertes chercheurs chercheuses scientifiques médecins élus députés sénateurs syndicats syndicat
    opposition avocats responsables dirigeants
    ministres policiers gendarmes pompiers enquêteurs témoins habitants riverains manifestants militants proches pays
    états participants représentants
    entreprise société groupe club fédération parti comité commission institut agence entourage famille accusation
    défense direction mairie armée
    source sources analystes économistes journalistes organisateurs diplomates diplomate spécialistes auteurs
    observateurs parents victimes étudiants
    avocat journaliste chercheur médecin expert experte témoin internaute internautes intéressé intéressée mis jeune
    homme femme quotidien magazine chaîne radio
    élysée matignon entité firme constructeur opérateur fabricant compagnie équipe réseau fondation cabinet rectorat
    municipalité région collectif formation
    joueur acteur actrice chanteur chanteuse artiste comédien comédienne footballeur athlète réalisateur romancier
    auteur animateur champion attaquant entraîneur
  `),
  reports: wordSet(`
    rapport étude sondage enquête communiqué document presse médias média journal quotidien hebdomadaire magazine chaîne radio agence données chiffres
    statistiques bilan estimations estimation baromètre informations projections texte site récit recensement calculs tabloïd
  `),
  organisationWords: wordSet(`
    assemblée sénat parlement ministère secrétariat université institut école académie organisation
    association fédération confédération union
    parti mouvement front rassemblement alliance comité commission conseil cour tribunal agence banque fonds
    fondation centre observatoire office
    haute autorité direction mission ambassade préfecture police gendarmerie armée marine syndicat société groupe
    compagnie entreprise club racing
    olympique sporting nations hôpital chu musée théâtre opéra orchestre chambre bureau service services
    médecins reporters inc ltd sa sas sarl fc rc cabinet eglise église etat-major état-major garde collectif réseau
    groupement parquet barreau rectorat commissariat mairie
    company university college school institute council committee bank foundation group motors cars center centre team
    records studios airlines airways corporation
    press times news research laboratory labs laboratoires technologies systems performance automotive automobili
    federation agency
  `),
  placeWords: wordSet(`
    rue avenue boulevard place quai pont port gare aéroport stade parc jardin bois forêt lac mer océan fleuve rivière
    mont monts montagne montagnes vallée col
    île îles cap golfe détroit baie péninsule désert ville village quartier commune département région province état
    canton comté district arrondissement
    côte plage palais château cathédrale basilique basse-normandie arc hôtel prison vélodrome circuit autoroute
    zone mosquée aérodrome stade lycée cimetière plateau fort barrage zoo
  `),
  eventWords: wordSet(`
    sommet conférence congrès forum festival réunion coupe championnat championnats ligue euro supercoupe
    mondiaux jeux open tournoi grand-prix tour trophée
    guerre bataille révolution élection élections présidentielle législatives municipales européennes référendum
    anniversaire cérémonie salon foire marathon
      oscar session exposition gala journée marche sommets attentat attentats tempête ouragan
    cyclone opération carnaval génocide massacre séisme éruption naufrage catastrophe
  `),
  documentWords: wordSet(`
    déclaration convention traité pacte accord accords protocole charte loi plan code constitution règlement directive résolution mémorandum
    ordonnance décret agenda programme stratégie rapport amendement
  `),
  looseHeads: wordSet(
    "agenda programme règlement mondiaux jeux open euro tour trophée gala foire bataille groupe " +
      "société compagnie entreprise club parti armée police mission direction service services union front " +
      "mouvement ville village quartier zone région état place commune département province banque " +
      "organisation association fédération bureau cabinet garde marine autorité église " +
      "chambre office fonds sa journée session marche exposition réunion élection élections " +
      "programme rapport accord plan résolution stratégie code amendement charte haute guerre alliance " +
      "ligue prison château tour arc côte port pont parc jardin salon sommets bois désert opération " +
      "plateau fort",
  ),
  workWords: wordSet("film films série livre roman album chanson single émission documentaire pièce comédie"),
  links: wordSet("de du des d' la le les l' et pour"),
  particles: wordSet("de du d' la le van von der den ben bin al el da di dos ibn ould"),
  placePrepositions: wordSet("à en vers"),
  complementPrepositions: wordSet(
    "de du des d' à au aux pour par avec chez sur contre en dans chargé chargée entre sans envers vers auprès",
  ),
  determiners: genderedWords({
    male: "le un ce cet",
    female: "la une cette",
    either:
      "les l' des ces plusieurs certains certaines quelques son sa ses leur leurs notre nos mon ma mes tous toutes d' du aucun chaque deux trois",
  }),
  commonCapitals: wordSet(
    "brexit terre saint-sylvestre saint-valentin affaire sondage essai classement photo vidéo crédit " +
      "source nairas cedis smic pdf qr nb var suv tgv ter rer led v6 v8 v10 v12 w12 w16 fcfa cfa ndlr sdf " +
      "hlm ttc isf lbd pcr gt gts tsi ong ehpad gmt wltp phev awd xxl hd ir tpe pme tpe-pme rsa apl " +
      "zfe zad co2 ffp2 ffp1 sars-cov-2 mers sras abs esp hybrid coupé cabriolet roadster spider " +
      "berline edition ceo vtc covid-19 tv pib pdg cv adn vtt hiv vih sida covid covid-19 sms gps dvd cd " +
      "vip ok bd tva smic rtt cdi cdd ivg gpa pma scoot ii iii iv vi vii viii ix x xi xii xiv xv xvi xix " +
      "xx xxi qg html web internet id pc usb ia rn20",
  ),
};
