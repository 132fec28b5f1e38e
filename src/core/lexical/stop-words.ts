import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as french } from "@orama/stopwords/french";
import { stopwords as german } from "@orama/stopwords/german";
import { stopwords as spanish } from "@orama/stopwords/spanish";
import type { Language } from "../types.ts";

/**
 * Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said; the
 * published lists leave them in.
 */
const questionWords = {
  fr:
    "qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles où quand comment " +
    "pourquoi combien est-ce dis dit moi peux peut tu vous donne donner s'il plaît plait svp cela ça " +
    "ceci y a-t-il a-t-elle ont-ils fait faire été être avoir étaient était sont est ont avait selon " +
    "chez dont si plus comme leurs tous toutes tout toute très aussi ainsi alors entre vers sous cet " +
    "cette ces celui celle ceux celles après avant lors afin tenu tenue tenus tenues lieu déroulé " +
    "déroulée déroulés déroulées déroule déroulent déroulait disent dites",
  en: "tell me please give hey could would many much long did does do the many's also may us one held take takes took taken place say says said",
  es:
    "qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuántos cuánta cuántas por qué dime favor " +
    "según fue fueron ser hay tuvo tiene tendrá lugar celebró celebra dice dicen dijo",
  de:
    "wer was wann wo wie warum wieso weshalb welche welcher welches welchen wem wen wessen wieviel viele " +
    "viel sag mir bitte gibt laut hat haben wurde wurden fand findet fanden statt stattgefunden " +
    "abgehalten sagt sagte sagen",
  vi:
    "là của và các những được trong cho có không ai gì nào khi bao nhiêu ở đâu như thế với về một này đó " +
    "đã sẽ thì mà bị do tại từ đến theo hãy tôi bạn xin vui lòng mấy sao vì rằng cũng ra vào trên dưới " +
    "khi lúc đang rất nhiều cùng hay hoặc nhưng nếu diễn",
} satisfies Record<Exclude<Language, "und">, string>;

const published = { fr: french, en: english, es: spanish, de: german, vi: [] } satisfies Record<
  Exclude<Language, "und">,
  readonly string[]
>;

const none: ReadonlySet<string> = new Set();

const sets = Object.fromEntries(
  (["fr", "en", "es", "de", "vi"] as const).map((language) => {
    const words = [...published[language], ...questionWords[language].split(" ")];
    return [language, new Set(words.flatMap((word) => [word, ...word.split(/['’-]/u)]))];
  }),
);

/** Lower-case words that carry no information of their own in a language. */
export function stopWords(language: Language): ReadonlySet<string> {
  return sets[language] ?? none;
}
