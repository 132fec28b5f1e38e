import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { speakerOf } from "../../../src/core/article/speaker-of.ts";
import type { Language } from "../../../src/core/types.ts";
import { articleOf } from "../../helpers/articles.ts";

const CASES: readonly [Language, string, string, string | undefined, string?][] = [
  // language, text, start of the quoted sentence, speaker, role
  [
    "fr",
    "La présidente de l'Assemblée générale, Annalena Baerbock, a pris la parole. Elle a souligné la nécessité d'agir.",
    "Elle",
    "Annalena Baerbock",
    "présidente de l'Assemblée générale",
  ],
  [
    "fr",
    "Le secrétaire général adjoint, Guy Ryder, a appelé à investir.",
    "Le",
    "Guy Ryder",
    "secrétaire général adjoint",
  ],
  // An office between dashes, in each language, and one before the name.
  [
    "en",
    "Karin Holm – head of the river board – said the wall would rise.",
    "Karin",
    "Karin Holm",
    "head of the river board",
  ],
  [
    "fr",
    "Karine Holm – directrice du port – a déclaré que le mur serait rehaussé.",
    "Karine",
    "Karine Holm",
    "directrice du port",
  ],
  [
    "de",
    "Karin Holm – Leiterin des Hafenamts – sagte, die Mauer werde erhöht.",
    "Karin",
    "Karin Holm",
    "Leiterin des Hafenamts",
  ],
  [
    "es",
    "Carmen Salas - directora del puerto - dijo que el muro sería más alto.",
    "Carmen",
    "Carmen Salas",
    "directora del puerto",
  ],
  [
    "vi",
    'Ông Trần Văn Lực – Trưởng ban quản lý chợ – phát biểu: "Chợ sẽ mở lại."',
    "Ông",
    "Trần Văn Lực",
    "Trưởng ban quản lý chợ",
  ],
  ["en", "County Supervisor Dale Brooks said the bridge was gone.", "County", "Dale Brooks", "County Supervisor"],
  // What is told of a country are the narrator's words, unless its own are given.
  ["fr", "Le Vietnam a encouragé la signature du traité.", "Le", undefined],
  ["fr", "Le Vietnam affirme sa volonté de paix.", "Le", undefined],
  ["fr", "Le Vietnam a affirmé que la paix était possible.", "Le", "Vietnam"],
  ["en", "Norway welcomed the treaty.", "Norway", undefined],
  ["en", "Norway said it would pay.", "Norway", "Norway"],
  ["en", '"We will pay," Norway announced.', '"We', "Norway"],
  ["fr", "Plusieurs délégations ont exprimé leur inquiétude.", "Plusieurs", "Plusieurs délégations"],
  ["fr", "Le Vietnam et 43 autres pays ont adopté une déclaration.", "Le", undefined],
  ["fr", "Selon Marie Dupont, la loi est claire.", "Selon", "Marie Dupont"],
  // Neither whom a clause with "whose" names, nor a street's name.
  ["en", "Kevin Boyle, whose mother, Maureen Boyle, died in May, said it came too late.", "Kevin", "Kevin Boyle"],
  ["fr", "Paul Durand, dont la sœur, Marie Durand, est morte, a déclaré que c'était tard.", "Paul", "Paul Durand"],
  ["fr", "Les commerçants de la rue Gambetta redoutent les travaux.", "Les", undefined],
  ["fr", "La loi est « claire », comme l'a confirmé le gouvernement.", "La", "le gouvernement"],
  ["fr", "D'après l'OMS, le virus recule.", "D", "OMS"],
  [
    "fr",
    "« La loi est claire », a déclaré à l'AFP le ministre de la Santé Olivier Véran.",
    "«",
    "Olivier Véran",
    "ministre de la Santé",
  ],
  ["fr", 'Olivier Véran est arrivé lundi. "La loi est claire", a-t-il ajouté.', '"La', "Olivier Véran"],
  [
    "fr",
    "Le maire Paul Durand est là. La ministre Agnès Buzyn aussi. Le budget baissera, a-t-il dit.",
    "Le budget",
    "Paul Durand",
    "maire",
  ],
  ["fr", "Ce n'est pas le calme qui attend les élus rapporte Le Parisien.", "Ce", undefined],
  ["fr", "Le maire vient d'annoncer la fermeture du pont.", "Le", "Le maire"],
  ["fr", "Le pont est fermé depuis lundi.", "Le", undefined],
  ["fr", "Le président Macron a mangé une pomme. La décision a été annoncée lundi.", "La", undefined],
  ["en", '"We will act," said Jane Smith, president of the council.', '"We', "Jane Smith", "president of the council"],
  ["en", "According to Pfizer, the vaccine works.", "According", "Pfizer"],
  [
    "en",
    "Manchester Mayor Andy Burnham spoke first. He told the BBC that the line was vital.",
    "He",
    "Andy Burnham",
    "Manchester Mayor",
  ],
  // An occupation with an article: whoever came in without a name, an office the person named.
  ["en", "Mayor Tom Hale was stopped by a nurse. The carer said nobody listened.", "The carer", "The carer"],
  ["en", "Tom Hale was stopped by a nurse. The mayor said he would listen.", "The mayor", "Tom Hale"],
  ["en", "Tom Hale, a former boxer, came. The coach said he would stay.", "The coach", "Tom Hale"],
  ["es", "Luis Gil llegó tarde. Un enfermero esperaba. El médico dijo que todo iba bien.", "El médico", "El médico"],
  ["es", "Luis Gil llegó tarde. Un enfermero esperaba. El alcalde dijo que todo iba bien.", "El alcalde", "Luis Gil"],
  ["en", "Police said the road was closed.", "Police", "Police"],
  ["en", "The road was closed on Monday.", "The", undefined],
  ["en", "The minister was told to leave.", "The", undefined],
  ["de", "Außenministerin Annalena Baerbock sagte, der Vertrag sei wichtig.", "Außen", "Annalena Baerbock"],
  ["de", "Laut Angela Merkel ist der Vertrag wichtig.", "Laut", "Angela Merkel"],
  ["es", "El presidente Pedro Sánchez dijo que el tratado es importante.", "El", "Pedro Sánchez", "presidente"],
  ["es", "Según Pedro Sánchez, el tratado es importante.", "Según", "Pedro Sánchez", "presidente"],
  ["vi", "Ông Nguyễn Văn Nam cho biết luật đã được sửa đổi.", "Ông", "Nguyễn Văn Nam"],
  ["vi", "Theo Nguyễn Văn Nam, luật đã được sửa đổi.", "Theo", "Nguyễn Văn Nam"],
];

describe("attribute", () => {
  it.each(CASES)("%s: %s", (language, text, start, name, role) => {
    const article = articleOf(text, { language });
    const quote = article.sentences.find((sentence) => sentence.start === text.indexOf(start))!;
    const attribution = speakerOf(article, quote);
    expect(attribution?.name).toBe(name);
    if (attribution !== undefined) expect(text.slice(attribution.start, attribution.end)).toBe(attribution.name);
    if (role !== undefined && language !== "es") expect(attribution?.role).toBe(role);
  });

  it("names nobody when two quoted sentences report two speakers", () => {
    const text = "Marie Dupont a déclaré que oui. Paul Durand a déclaré que non.";
    expect(speakerOf(articleOf(text), { start: 0, end: text.length })).toBeUndefined();
  });
});

describe("whoever is found to speak", () => {
  const word = fc.constantFrom(
    ...(
      "l' la le les a ont dit , . : « » \" selon comme que qu' il elle a-t-il et de du Paul Roux maire " +
      "Vietnam OMS un une said the told he according to and's"
    ).split(" "),
  );
  test.prop([fc.array(word, { minLength: 1, maxLength: 40 }), fc.constantFrom<Language>("fr", "en", "es", "de", "vi")])(
    "stands in the article by name, whatever it says",
    (words, language) => {
      const text = words.join(" ").replace(/' /g, "'");
      const article = articleOf(text, { language });
      for (const sentence of article.sentences) {
        const found = speakerOf(article, sentence);
        if (found === undefined) continue;
        expect(found.name).not.toBe("");
        expect(text.slice(found.start, found.end)).toBe(found.name);
      }
    },
  );
});
