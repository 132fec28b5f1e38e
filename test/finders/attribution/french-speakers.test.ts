import { describe, expect, it } from "vitest";
import { extractFacts } from "../../../src/finders/facts/extract.ts";
import { articleOf } from "../../helpers/articles.ts";

type Case = readonly [what: string, text: string, speakers: readonly (string | undefined)[]];

const SUBJECTS: readonly Case[] = [
  ["behind a title", "Le départ est « une très bonne chose », selon M. Durand.", ["Durand"]],
  ["behind an aside", "« Nous partirons demain », s'est ému quant à elle Anna Roy.", ["Anna Roy"]],
  [
    "behind an adverb",
    "« Nous partirons demain matin », détaille ainsi le communiqué du zoo.",
    ["le communiqué du zoo"],
  ],
  [
    "behind « par exemple » in the verb",
    "Les directeurs protestent. « Nous avons attendu dix jours », a par exemple déploré Anna Roy.",
    ["Anna Roy"],
  ],
  [
    "without the date behind it",
    "« Une série de mesures est prise », a précisé la mairie de Lyon le 7 mars.",
    ["la mairie de Lyon"],
  ],
  [
    "before a second verb with its object",
    "Marc Roy assure garder « tout le calme du monde » et explique sa volonté de ne céder « à aucune menace ».",
    ["Marc Roy", "Marc Roy"],
  ],
  [
    "as a man, where a body of feminine gender spoke last",
    "Marc Roy est ministre. L'association dénonce « une loi injuste et dure ». « Je n'ai rien à cacher », s'est-il défendu.",
    ["L'association", "Marc Roy"],
  ],
  [
    "as the subject behind two who are not",
    "Défait par Marc Roy et Jean Petit, Paul Durand a quitté la salle. « Je ne regrette rien », a-t-il dit.",
    ["Paul Durand"],
  ],
  ["behind « comme » and an object", "Le pont « tiendra encore dix ans », comme l'écrit Anna Roy.", ["Anna Roy"]],
  [
    "as a plural without a name",
    "Le pont « tiendra encore dix ans », ont écrit en mars des chercheurs.",
    ["des chercheurs"],
  ],
  [
    "before an apposition that no comma closes",
    "Anna Roy, élue du Parti vert estime que c'est « une très bonne chose ».",
    ["Anna Roy"],
  ],
  [
    "before a relative clause with another name",
    "Anna Roy est là. La ministre, qui répondait à une candidate de Lyon, Claire Petit, a rappelé que rien « n'est encore prêt ».",
    ["Anna Roy"],
  ],
  [
    "before an apposition and a relative clause",
    "Anna Roy, médecin à l'hôpital de Lyon, qui a mené l'étude, a déclaré : « Nous avons bien travaillé. »",
    ["Anna Roy"],
  ],
  ["as a phrase without its verb", "Les élus critiquent le projet, évoquant « une très mauvaise idée ».", ["Les élus"]],
  [
    "as a body behind a preposition",
    "Le Nord est surveillé par Météo France, qui prévoit « des routes très glissantes ».",
    ["Météo France"],
  ],
  [
    "as a source whose sentence goes on with a name",
    "Selon l'entourage de la maire, Paul Durand a été « tenu bien informé ».",
    ["l'entourage de la maire"],
  ],
];

const TAKEN_UP: readonly Case[] = [
  [
    "by a role and the body it heads",
    "Le patron Paul Durand est venu. La ville aussi. Le temps passe. Tout va bien. Il fait beau. « Nous " +
      "partirons », a dit hier le patron de la compagnie. « Nous partirons demain », a-t-il ajouté.",
    ["Paul Durand"],
  ],
  [
    "by a pronoun behind a participle with another name",
    "Paul Durand se défend. Accusé d'avoir aidé Marc Petit, il rétorque : « Je n'ai rien fait de mal. »",
    ["Paul Durand"],
  ],
  [
    "by a pronoun after another name behind a preposition",
    "« Nous partirons demain », a dit Paul Durand. Il reste les taxes de Marc Petit sur le vin. « Tout cela est triste », ajoute-t-il.",
    ["Paul Durand", "Paul Durand"],
  ],
  [
    "by a pronoun for the body that spoke",
    "Paul Durand est venu. « Nous partirons demain », indique la CGT. « Tout cela est très triste », ajoute-t-elle.",
    ["CGT", "CGT"],
  ],
  [
    "by a pronoun for an office",
    "« Nous partirons demain », a dit la ministre Anna Roy. La ministre a ensuite visité l'usine. « Tout cela est beau », a-t-elle dit.",
    ["Anna Roy", "Anna Roy"],
  ],
  [
    "over a quotation of many sentences",
    "Paul Durand est là. « Un mot. Deux mots. Trois mots. Quatre mots. Cinq mots. Six mots. », a détaillé le ministre.",
    ["Paul Durand"],
  ],
  [
    "by a pronoun for a woman with a man's title",
    "Le professeur Anna Roy est là. Elle insiste sur la nécessité de « bien se laver les mains ».",
    ["Anna Roy"],
  ],
  [
    "by an occupation that nobody else has",
    "Paul Durand est venu seul. L'enseignant regrette « une classe de trop ».",
    ["Paul Durand"],
  ],
  [
    "by an occupation, as another noun for whoever came in without a name",
    "Le préfet Paul Durand a visité le port. Un matelot l'a interpellé. Plus calme, le pêcheur regrette « une saison vraiment perdue ». " +
      "« Nous verrons bien demain », a répondu le préfet. Le vent s'est levé. Il pleut. La nuit tombe. Tout est fermé. Paul Durand " +
      "s'en va. « Rien ne change jamais ici », a répété le pêcheur.",
    ["le pêcheur", "Paul Durand", "le pêcheur"],
  ],
  [
    "by an occupation, not as somebody of another gender",
    "Paul Durand a visité le port. Une ouvrière l'a interpellé. Le menuisier regrette « une saison vraiment perdue ».",
    ["Paul Durand"],
  ],
  [
    "by an occupation that the text tells of nobody else",
    "Paul Durand, un ancien boxeur, a ouvert une salle. L'entraîneur promet « une saison très belle ».",
    ["Paul Durand"],
  ],
  [
    "by what heads a body, beside somebody without a name",
    "Paul Durand a visité le port. Un matelot l'a interpellé. « La saison est perdue », a dit le chef de l'État.",
    ["Paul Durand"],
  ],
];

const NOBODY: readonly Case[] = [
  ["an infinitive behind « pour »", "Chaque groupe a un « droit de tirage », pour créer une commission.", [undefined]],
  ["a time behind « pour »", "La « diplomatie du ping-pong », pour la première fois, a réussi.", [undefined]],
  [
    "the words of the law",
    "Paul Durand le sait. Son frère est en garde à vue pour « atteinte à la vie privée ».",
    [undefined],
  ],
  ["what answers to something", "Les règles répondent à un « protocole extrêmement sûr ».", [undefined]],
];

describe("the French speaker of a quotation", () => {
  it.each(SUBJECTS)("is found %s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
  it.each(TAKEN_UP)("is found when taken up %s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
  it.each(NOBODY)("is not found in %s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
  it("is found for what somebody says of a plan", () =>
    expect(speakersIn("Anna Roy a déclaré que le plan « serait enfin très utile ».")).toEqual(["Anna Roy"]));
  it("is not whom a book is written by", () =>
    expect(
      speakersIn(
        "« Nous partirons demain », dit Paul Durand, dans un livre écrit par Marc Petit. « Tout est dit », conclut-il.",
      ),
    ).toEqual(["Paul Durand", "Paul Durand"]));
});

function speakersIn(text: string): readonly (string | undefined)[] {
  return extractFacts(articleOf(text))
    .filter(({ kind }) => kind === "quotation")
    .map(({ speaker }) => speaker);
}
