import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { extractFacts } from "../../../src/finders/facts/extract.ts";
import { articleOf } from "../../helpers/articles.ts";

type Case = readonly [what: string, text: string, speakers: readonly (string | undefined)[]];

const FRENCH: readonly Case[] = [
  ["a verb before", "Anna Roy a déclaré lundi : « Nous partirons demain matin. »", ["Anna Roy"]],
  ["an inverted verb behind", "« Nous partirons demain matin », a déclaré lundi Anna Roy.", ["Anna Roy"]],
  ["an inverted pronoun", "Anna Roy est arrivée. « Nous partirons demain matin », a-t-elle ajouté.", ["Anna Roy"]],
  ["a verb of any meaning behind", "« Nous partirons demain matin », peste Anna Roy.", ["Anna Roy"]],
  ["a reflexive verb", "« Nous partirons demain matin », s'est emportée Anna Roy.", ["Anna Roy"]],
  ["a source in front", "Selon Anna Roy, le départ est « une très bonne chose ».", ["Anna Roy"]],
  ["a source behind", "Le départ est « une très bonne chose », selon Anna Roy.", ["Anna Roy"]],
  ["an opinion", "Pour Anna Roy, le départ est « une très bonne chose ».", ["Anna Roy"]],
  ["a medium before the speaker", "« Nous partirons demain matin », a dit sur RTL Anna Roy.", ["Anna Roy"]],
  ["a relative clause", "Anna Roy, qui dirige le musée, précise : « Nous partirons demain matin. »", ["Anna Roy"]],
  [
    "a chain of quotations",
    "« Nous partirons demain », a dit Anna Roy. « Il fera sans doute très beau. » « Puis nous reviendrons ici. »",
    ["Anna Roy", "Anna Roy", "Anna Roy"],
  ],
  [
    "each of two speakers",
    "« Nous partirons demain », a dit Anna Roy. « Je ne partirai pas », a répondu Paul Durand.",
    ["Anna Roy", "Paul Durand"],
  ],
  [
    "each of two statements of a sentence",
    "« Nous partirons demain », a dit Anna Roy, alors que Paul Durand assurait que « rien n'est encore prêt ».",
    ["Anna Roy", "Paul Durand"],
  ],
  [
    "a role that the article ties to a name",
    "La maire Anna Roy est venue. Paul Durand aussi. « Nous partirons demain », a déclaré la maire.",
    ["Anna Roy"],
  ],
  [
    "a role of the only person spoken of",
    "Anna Roy est venue lundi à Lyon. « Nous partirons demain », a déclaré la ministre.",
    ["Anna Roy"],
  ],
  ["an age", "Anna Roy est venue lundi à Lyon. « Nous partirons demain », confie la femme de 63 ans.", ["Anna Roy"]],
  [
    "somebody without a name beside a named one",
    "Un enseignant a interpellé Paul Durand. « Nous partirons demain », a lancé l'enseignant.",
    ["l'enseignant"],
  ],
  [
    "a role elsewhere",
    "Le président de la Ligue bleue Paul Durand est là. « Nous partirons demain », a lancé le président de la Croix verte.",
    ["le président de la Croix verte"],
  ],
  ["a body", "« Nous partirons demain matin », indique l'ONU dans un communiqué.", ["ONU"]],
  [
    "a body taken up by a noun",
    "La Fondation Hulot a réagi. « Nous partirons demain », indique la fondation.",
    ["Fondation Hulot"],
  ],
  ["a paper", "Le rapport évoque « une situation très grave ».", ["Le rapport"]],
  ["a witness", "« Nous partirons demain matin », raconte un témoin.", ["un témoin"]],
  [
    "several without a name",
    "Les syndicats appellent à manifester. « Nous partirons demain », écrivent-ils.",
    ["Les syndicats"],
  ],
  [
    "a heading that repeats later words",
    "Un départ « au petit matin »\n\nLe train est prêt. « Nous partirons au petit matin », a dit Anna Roy.",
    ["Anna Roy", "Anna Roy"],
  ],
  [
    "an opening quotation",
    "« Nous partirons demain matin. » Les mots sont forts. Anna Roy se confie dans un entretien.",
    ["Anna Roy"],
  ],
  ["an aside", "« Nous partirons, explique Anna Roy, au petit matin. »", ["Anna Roy"]],
  ["a colon without a verb of saying", "Anna Roy tient à rassurer : « Nous partirons demain matin. »", ["Anna Roy"]],
  ["a quotation inside another", 'Anna Roy explique : "Il parle d\'un "grand départ" pour tous."', ["Anna Roy"]],
  ["a pronoun without its hyphen", "Anna Roy est arrivée. « Nous partirons demain », a t-elle ajouté.", ["Anna Roy"]],
  ["an infinitive", "Anna Roy tient à souligner que « rien n'est encore prêt ».", ["Anna Roy"]],
  [
    "a participle of the sentence's subject",
    "Anna Roy salue l'accord, déclarant que le pays « s'en trouvera bien mieux ».",
    ["Anna Roy"],
  ],
  [
    "whom a sentence names before a colon, behind an adverbial",
    "De son côté, Anna Roy a parlé de la ville : « Nous y reviendrons sans doute. »",
    ["Anna Roy"],
  ],
  [
    "a pronoun that no body fits",
    "Selon la CGT, la grève continue. Paul Durand est venu lundi. « Nous partirons demain », a-t-il dit.",
    ["Paul Durand"],
  ],
  ["a nickname", "Paul Durand l'a dit. Le musée, surnommé « le grand palais bleu », est fermé.", [undefined]],
  ["plain narrative", "Le pont porte l'inscription « à nos chers disparus ».", [undefined]],
  [
    "a far source of another clause",
    "Paul Durand a ordonné la fermeture « jusqu'à nouvel ordre » afin de ralentir le virus, qui a déjà fait vingt morts, selon un bilan.",
    ["Paul Durand"],
  ],
];

const ENGLISH: readonly Case[] = [
  ["a verb before", 'Mary Jones said: "We will leave in the morning."', ["Mary Jones"]],
  ["an inverted verb behind", '"We will leave in the morning," said Mary Jones.', ["Mary Jones"]],
  ["a subject and verb behind", '"We will leave in the morning," Mary Jones told the BBC.', ["Mary Jones"]],
  ["a source", 'According to Mary Jones, it is "a very good thing".', ["Mary Jones"]],
  ["a relative clause", 'Mary Jones, who runs the museum, says: "We will leave in the morning."', ["Mary Jones"]],
  ["a pronoun", 'Mary Jones arrived on Monday. "We will leave in the morning," she said.', ["Mary Jones"]],
  [
    "paragraphs that go on",
    'Mary Jones said: "We will leave in the morning.\n\n"It will be fine weather.\n\n"Then we will come back."',
    ["Mary Jones", "Mary Jones", "Mary Jones"],
  ],
  ["an age", 'Mary Jones won the race on Monday. "We did it at last," the 75-year-old said.', ["Mary Jones"]],
  ["a spokesman", 'A spokesman for the council said: "We will leave in the morning."', ["A spokesman for the council"]],
  ["anybody without a name", '"We will leave in the morning," said one fan on Twitter.', ["one fan"]],
  ["a relative without a name", `Mary Jones's mother said it was "a very good thing".`, ["Mary Jones's mother"]],
  [
    "a body taken up by a pronoun",
    'The charity Shelter objected. It said the plan was "a very bad thing".',
    ["Shelter"],
  ],
  [
    "a body in brackets",
    'The World Health Organization (WHO) said it was "a very bad thing".',
    ["World Health Organization"],
  ],
  ["a statement", 'A statement from the club said it was "a very bad thing".', ["A statement from the club"]],
  ["another one", 'Mary Jones left. "We will stay here all night," another said.', ["another"]],
  ["single marks", "Mary Jones said: 'We'll leave the boys' club in the morning.'", ["Mary Jones"]],
  ["an unnamed woman", 'A woman stood at the gate. She kept repeating: "It is so very sad."', ["A woman"]],
  [
    "an object of another verb",
    'Mary Jones spoke first, urged the Home Office to act and asked it to "provide enough money".',
    ["Mary Jones"],
  ],
];

describe("the speaker of a quotation", () => {
  it.each(FRENCH)("is found in French by %s", (_, text, speakers) => expect(speakersIn(text, "fr")).toEqual(speakers));
  it.each(ENGLISH)("is found in English by %s", (_, text, speakers) =>
    expect(speakersIn(text, "en")).toEqual(speakers),
  );
});

function speakersIn(text: string, language: Language): readonly (string | undefined)[] {
  return extractFacts(articleOf(text, { language }))
    .filter(({ kind }) => kind === "quotation")
    .map(({ speaker }) => speaker);
}
