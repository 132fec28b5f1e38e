import type { QuestionWords } from "../types/question-words.ts";

export const questionWords: QuestionWords = {
  openers: [
    "salut",
    "slt",
    "bonjour",
    "bjr",
    "bonsoir",
    "coucou",
    "wesh",
    "hep",
    "euh",
    "bsr",
    "cc",
    "(?:vous |tu )?(?:sauriez|saurais|saurait|pourriez|pourrais|pouvez|peux)" +
      "(?: vous| tu| on)?(?: bien)?(?: me| nous)? (?:dire|indiquer|rappeler|preciser|expliquer)",
    "dis moi",
    "dites moi",
    "dis",
    "svp",
    "stp",
    "s il (?:te|vous) plait",
    "est ce que tu peux",
    "tu peux",
    "peux tu",
    "pouvez vous",
    "me dire",
    "est ce que (?:tu sais|vous savez)",
    "tu sais",
    "vous savez",
    "(?:y a|ya|il y a) moyen de savoir",
    "j aimerais (?:bien )?savoir",
    "je voudrais savoir",
    "on sait",
  ],
  closers: ["svp", "stp", "s il (?:te|vous) plait", "merci"],
  several: [
    " (?:quels|quelles|lesquels|lesquelles|citez?|enumere|liste[rz]?|toutes? les|tous les|qui sont)(?= )",
    " (?:que|qu|quoi) (?:fait|font|a|ont|demande|demandent|propose|proposent|prevoit" +
      "|prevoient)(?: \\p{L}+){0,3} (?:contre|pour|dit|fait|demande|propose|appele)(?= )",
  ],
  shorthand: {
    cb: "combien",
    pk: "pourquoi",
    pkoi: "pourquoi",
    pourkoi: "pourquoi",
    pq: "pourquoi",
    qd: "quand",
    koi: "quoi",
    kel: "quel",
    kels: "quels",
    kelle: "quelle",
    kelles: "quelles",
    bcp: "beaucoup",
    "c quoi": "c'est quoi",
    "c koi": "c'est quoi",
  },
  ordinary: [
    "À quelle heure ouvre la piscine le dimanche ?",
    "Quand la piscine ferme-t-elle pour travaux ?",
    "Combien coûte l'entrée pour un enfant ?",
    "Qui est le nouveau directeur de l'école ?",
    "Où peut-on se garer près du stade ?",
    "Pourquoi le concert a-t-il été annulé ?",
    "Combien de maisons seront construites sur l'ancien aérodrome ?",
    "Comment signaler un lampadaire en panne ?",
    "Le marché est-il ouvert les jours fériés ?",
    "Qui paie le nouvel abribus ?",
    "Quels documents faut-il pour un passeport ?",
    "Combien de personnes ont été blessées dans l'incendie ?",
  ],
  splitting: {
    interrogatives:
      "qui|que|qu|quoi|quel|quelle|quels|quelles|lequel|laquelle|combien|comment|pourquoi|quand|ou|est ce",
    spelledInterrogatives: "où",
    conjunctions: "et|puis|ainsi que",
    prepositions: "à|a|de|en|par|pour|avec|dans",
    leads: "dis|alors",
    questionMark: " ?",
  },
  whoIs: (name) => `Qui est ${name} ?`,
  article: {
    the: "l'article",
    describing: [
      new RegExp(
        String.raw`(?<!\p{L})(?:l['’]|le |la |un |cet )(?:article|texte|papier|reportage)\s+(?:sur|de|du|d['’]` +
          String.raw`|à propos d(?:e|u)|intitulé|qui parle d(?:e|u))\s*(?<words>[^?!.]+)`,
        "iu",
      ),
    ],
    whichOf: [
      new RegExp(
        String.raw`^(?:dans )?(?:quel(?:le)?s?|lequel|laquelle|lesquels)(?: de ces| des| de vos| de tes)? (?:articles?|textes?` +
          String.raw`|documents?|pages?|fichiers?|sources?)(?: est-ce qu['’]on)?(?: qui)? (?:parle(?:nt|-t-on|-t-il)?|traite(?:nt)?` +
          String.raw`|évoque(?:nt)?|mentionne(?:nt)?|porte(?:nt)?|dit quelque chose)(?: (?:d['’]|de l['’]|de la |du |des |de |sur ` +
          String.raw`(?:l['’]|la |le |les )?|l['’]|la |le |les |un |une ))?\s*(?<topic>[^?!.]+)`,
        "iu",
      ),
      new RegExp(
        String.raw`^(?:y a-t-il|est-ce qu['’]il y a|il y a|avez-vous|as-tu|tu as|vous avez) (?:un|des) (?:articles?|textes?|documents?` +
          String.raw`|pages?) (?:sur|qui parlent? d(?:e|u))\s*(?:l['’]|la |le |les )?(?<topic>[^?!.]+)`,
        "iu",
      ),
    ],
    determiners: "l['’]|cet ",
    nouns: "article|texte",
    documents: "rapport|avis|annonce|compte rendu|lettre|communiqué|décision|guide",
    about: "sur|de|du|des|d['’]",
    summing: "résum|resum|synthèse|de quoi (?:parle|traite)",
  },
};
