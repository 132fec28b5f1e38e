import { describe, expect, it } from "vitest";
import type { MetadataFact } from "../../../src/core/types.ts";
import { questionOf } from "../../helpers/questions.ts";

const GREETINGS = [
  "Bonjour",
  "Salut !",
  "bonjour à tous",
  "Bonsoir tout le monde",
  "ça va ?",
  "Hello",
  "Hi there!",
  "Good morning",
  "Xin chào",
  "Chào bạn",
  "Hola",
  "Buenos días",
  "Guten Tag",
  "Wie geht es dir?",
];
const THANKS = [
  "ok",
  "D'accord !",
  "lol",
  "hahaha",
  "ha ha",
  "ok ok",
  "Merci beaucoup !",
  "ok merci",
  "Thanks a lot",
  "Cảm ơn bạn",
  "gracias por todo",
  "Vielen Dank",
  "danke schön",
];
const OVERVIEWS = [
  "De quoi parle l'article ?",
  "De quoi ça parle ?",
  "Peux-tu résumer l'article ?",
  "Bonjour, de quoi parle cet article ?",
  "Quel est le sujet de l'article ?",
  "what is this article about?",
  "Summarise this for me",
  "tl;dr",
  "Bài viết này nói về cái gì?",
  "Tóm tắt bài viết",
  "¿De qué trata el artículo?",
  "En resumen",
  "Worum geht es in dem Artikel?",
  "Fasse den Artikel zusammen",
];
const METADATA: readonly [MetadataFact["field"], string][] = [
  ["author", "Qui a écrit cet article ?"],
  ["author", "Who is the author?"],
  ["author", "Ai viết bài này?"],
  ["author", "Ai là tác giả?"],
  ["author", "¿Quién escribió el artículo?"],
  ["author", "Wer hat den Artikel geschrieben?"],
  ["published", "Quand l'article a-t-il été publié ?"],
  ["published", "When was this article published?"],
  ["published", "Bài viết đăng ngày nào?"],
  ["published", "¿Cuándo se publicó el artículo?"],
  ["published", "Wann wurde der Artikel veröffentlicht?"],
  ["credit", "D'où vient cet article ?"],
  ["credit", "What is the source?"],
  ["credit", "Nguồn bài viết là gì?"],
  ["credit", "¿Cuál es la fuente?"],
  ["credit", "Was ist die Quelle?"],
  ["url", "Donne-moi le lien"],
  ["title", "Quel est le titre de l'article ?"],
  ["license", "Quelle est la licence de l'article ?"],
  ["license", "Sous quelle licence est publié cet article ?"],
  ["license", "What licence does the article have?"],
  ["license", "under which license is this article published?"],
  ["license", "¿Cuál es la licencia?"],
  ["license", "Welche Lizenz hat der Artikel?"],
  ["license", "Unter welcher Lizenz steht der Artikel?"],
  ["license", "Sous quelle licence l'article est-il publié ?"],
  ["license", "Sous quelle licence ?"],
  ["license", "¿Qué licencia tiene el artículo?"],
  ["license", "What is the license for this article?"],
];
const FACTS = [
  "Qui a écrit Les Misérables ?",
  "De quoi parle la Déclaration ?",
  "Bonjour, qui est Guy Ryder ?",
  "Merci de me dire qui est Guy Ryder",
  "Merci, et qui est Guy Ryder ?",
  "Quand a été publiée la Déclaration ?",
  "Quelle est la source du trafic ?",
  "Quel est le titre de Guy Ryder ?",
  "Qui est l'auteur de la Déclaration ?",
  "Que dit l'article sur le Vietnam ?",
  "Résume la position du Vietnam",
  "Hi, who is Guy Ryder?",
  "What is the Declaration about?",
  "Who wrote the declaration?",
  "What does the article say about children?",
  "Tuyên bố nói về gì?",
  "¿De qué trata la declaración?",
  "Wer hat die Erklärung geschrieben?",
  "Was ist die Quelle der Zahlen?",
  "quoi ?",
];

describe("findIntent", () => {
  it.each(GREETINGS)("takes for a greeting: %s", (message) => {
    expect(questionOf(message).intent).toEqual({ about: "greeting", fields: [] });
  });

  it.each(THANKS)("takes for thanks: %s", (message) => {
    expect(questionOf(message).intent).toEqual({ about: "thanks", fields: [] });
  });

  it.each(OVERVIEWS)("takes for a question about an article as a whole: %s", (message) => {
    expect(questionOf(message).intent).toEqual({ about: "overview", fields: [] });
  });

  it.each(METADATA)("takes for a question about the %s: %s", (field, message) => {
    expect(questionOf(message).intent).toEqual({ about: "metadata", fields: [field] });
  });

  it.each(FACTS)("takes for a question about what an article says: %s", (message) => {
    expect(questionOf(message).intent).toEqual({ about: "fact", fields: [] });
  });
});
