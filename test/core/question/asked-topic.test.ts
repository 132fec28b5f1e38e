import { describe, expect, it } from "vitest";
import { findAskedTopic } from "../../../src/core/question/asked-topic.ts";

describe("findAskedTopic", () => {
  it.each([
    ["Which article speaks of lighthouses?", "lighthouses"],
    ["In which document is there", undefined],
    ["What articles are about the harbour dues", "the harbour dues"],
    ["which of the texts mentions Ida Holm", "Ida Holm"],
    ["Is there an article about eels?", "eels"],
    ["Where can I read about eels?", "eels"],
    ["What is the article about?", undefined],
    ["Which article did Ida Holm write?", undefined],
    ["Which page number is it?", undefined],
    ["Quel article parle du phare ?", "phare"],
    ["Quels documents évoquent l'eau potable ?", "eau potable"],
    ["Y a-t-il un article sur les anguilles ?", "anguilles"],
    ["De quoi parle l'article ?", undefined],
    ["¿Qué artículo habla de las anguilas?", "anguilas"],
    ["¿Hay algún texto sobre el faro?", "faro"],
    ["Welcher Artikel handelt von Aalen?", "Aalen"],
    ["Gibt es einen Artikel über den Leuchtturm?", "Leuchtturm"],
    ["Bài nào nói về ngọn hải đăng?", "ngọn hải đăng"],
    ["Có bài viết nào về cá chình?", "cá chình"],
  ])("of %j is %j", (question, topic) => {
    expect(findAskedTopic(question)).toBe(topic);
  });
});
