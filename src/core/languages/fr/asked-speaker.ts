import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAID =
  "dit|declare|souligne|affirme|annonce|explique|precise|rappele|demande|repondu|raconte|confie|assure" +
  "|estime|promis|reclame|propose|indique|ajoute|reproche|critique|denonce|regrette|confirme|dementi" +
  "|nie|ecrit|pense|conseille|reagi|poste|publie|tweete|avoue|reconnu|averti|prevenu|exige|recommande|suggere|preconise|deplore|revele|insiste|mis en garde";
const SAYS =
  "dit|disent|declare|souligne|affirme|annonce|explique|precise|rappelle|demande|demandent|repond" +
  "|raconte|assure|estime|promet|reclame|reclament|propose|indique|reproche|critique|denonce|dement" +
  "|pense|pensent|conseille|espere|exige|exigent|recommande|suggere|preconise|deplore|souhaite|souhaitent" +
  "|veut(?! dire)|veulent|craint|craignent|redoute|prevoit|revendique";
const NOUN = "reactions?|positions?|declarations?|propos|avis|opinions?|reponses?|mots?|citations?|point de vue";

const WHO_SAYS =
  "dit|declare|affirme|annonce|parle|evoque|qualifie|appelle|nomme|juge|promet|promis|demande|reclame|exige|craint" +
  "|redoute|defend|defendu|voulu|veut|souhaite|propose|regrette|deplore|denonce|critique|reproche|estime|assure" +
  "|prevoit|prevu|compare|decrit|ecrit|vante|espere|accuse|conteste|mentionne|cite";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "et|mais|alors",
  pronouns: "il|elle|ils|elles|lui",
  topics: "sur|au sujet|a propos|concernant|quant a|face a|avant|apres|lors|quand",
  asking: "qui|que|qu|quel|quels|quelles?|quoi|combien|comment|pourquoi|ou|est ce",
  statements: ({ opening, who, end }) => [
    // "Qu'a dit X ?", "Que dit X ?"
    `${opening}(?:qu|qu est ce qu) (?:a|ont|avait|avaient) (?:\\p{L}+ment )?(?:${SAID}) ${who()}${end}`,
    `${opening}(?:que|qu) (?:a t )?(?<who>il|elle|ils|elles) (?:\\p{L}+ment )?(?:${SAID}) `,
    `${opening}qu(?:oi)? a t (?<who>il|elle) (?:\\p{L}+ment )?(?:${SAID}) `,
    `${opening}que (?:${SAYS}) ${who(12)}${end}`,
    // "Qu'est-ce que X a dit ?", "Que X a-t-il dit ?", "X a dit quoi ?"
    `${opening}(?:qu est ce qu|qu est ce que|que) ${who()}(?:(?:a|ont|avait) (?:(?:il|elle|ils` +
      `|elles) )?(?:\\p{L}+ment )?(?:${SAID})|(?:${SAYS})) `,
    `${opening}(?:de|a|contre|pour) quoi ${who()}(?:a|ont|avait) (?:(?:t )?(?:il|elle|ils|elles) )?(?:\\p{L}+ment )?(?:${SAID}) `,
    `${opening}${who()}(?:(?:il|elle) )?(?:(?:a|ont) (?:${SAID})|(?:${SAYS})) quoi `,
    `${opening}(?:quell?e?s? (?:est|sont|etait|a ete) )?(?:la |les |l )?(?:${NOUN}) (?:de|du|des|d) (?:l |la )?${who()}${end}`,
    `${opening}comment (?:(?:a|ont) (?:reagi|repondu)|reagit|reagissent) ${who()}${end}`,
  ],
  anything:
    "(?:qu est ce )?(?:que|qu) (?:(?:a|ont) )?(?:dit|disent|declare|affirme|explique|precise|indique|repondu|raconte)" +
    "|(?:(?:a|ont) )?(?:dit|disent) quoi",
  whoSays:
    "qui (?:l |la |le |les |en |y |ne |n )?(?:(?:a|ont|avait|avaient) )?(?:\\p{L}+ment )?" +
    `(?:${WHO_SAYS})(?:ait|aient|ent|e|es)? |(?:selon|d apres|pour) qui `,
  according: "selon|d apres",
  acts: {
    warn: "averti* prevenu* previen* alert* mis_en_garde mise_en_garde met_en_garde mettent_en_garde mettait_en_garde",
    promise: "promis* promet* promess* engage* garanti*",
    demand: "demand* reclam* exig* appel* souhait* veut veulent voul* invit*",
    deny: "nie nient nia niait dement* conteste* refut* rejet*",
    admit: "reconn* admet* admis* avou* conced* confess*",
    regret: "regret* deplor*",
    propose: "propos* sugg*",
    advise: "conseill* recommand* preconis*",
    fear: "crain* craign* redout* inquiet*",
    hope: "esper* espoir*",
    criticise: "critiqu* denonc* reproch* condamn* fustig*",
    praise: "salue* felicit* vant* remerci*",
    threaten: "menac*",
    announce: "annonc*",
    complain: "plain* plaign*",
    predict: "prevoi* prevu* predi* attend*",
  },
};
