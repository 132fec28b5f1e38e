import type { InterfaceLanguage } from "./types.ts";

export type LocalText = Readonly<Record<InterfaceLanguage, string>>;

export interface CommandText {
  /** Lower case, at most 32 characters, no spaces. */
  readonly name: LocalText;
  /** At most 100 characters. */
  readonly description: LocalText;
}

/** Names and descriptions of commands and their options, as people read them in Discord. */
export const COMMAND_TEXTS = {
  ask: {
    name: { en: "ask", fr: "demander", vi: "hỏi", es: "preguntar", de: "fragen" },
    description: {
      en: "Ask a question and get the article's own words",
      fr: "Posez une question, l'article répond avec ses propres mots",
      vi: "Đặt câu hỏi và nhận câu trả lời trích nguyên văn từ bài viết",
      es: "Haz una pregunta y recibe las propias palabras del artículo",
      de: "Stell eine Frage und erhalte die Worte des Artikels",
    },
  },
  question: {
    name: { en: "question", fr: "question", vi: "câu-hỏi", es: "pregunta", de: "frage" },
    description: {
      en: "What you want to know",
      fr: "Ce que vous voulez savoir",
      vi: "Điều bạn muốn biết",
      es: "Lo que quieres saber",
      de: "Was du wissen möchtest",
    },
  },
  private: {
    name: { en: "private", fr: "privé", vi: "riêng-tư", es: "privado", de: "privat" },
    description: {
      en: "Show the answer to you alone",
      fr: "Montrer la réponse à vous seul",
      vi: "Chỉ mình bạn thấy câu trả lời",
      es: "Mostrar la respuesta solo a ti",
      de: "Die Antwort nur dir zeigen",
    },
  },
  fact: {
    name: { en: "fact", fr: "fait", vi: "dữ-kiện", es: "dato", de: "fakt" },
    description: {
      en: "Look up a person, place, date, number... in the article",
      fr: "Retrouver une personne, un lieu, une date, un nombre... dans l'article",
      vi: "Tra cứu một người, địa điểm, ngày tháng, con số... trong bài viết",
      es: "Busca una persona, un lugar, una fecha, un número... en el artículo",
      de: "Person, Ort, Datum, Zahl ... im Artikel nachschlagen",
    },
  },
  name: {
    name: { en: "name", fr: "nom", vi: "tên", es: "nombre", de: "name" },
    description: {
      en: "Type a few letters and pick",
      fr: "Tapez quelques lettres et choisissez",
      vi: "Gõ vài chữ rồi chọn",
      es: "Escribe unas letras y elige",
      de: "Ein paar Buchstaben tippen und wählen",
    },
  },
  facts: {
    name: { en: "facts", fr: "faits", vi: "các-dữ-kiện", es: "datos", de: "fakten" },
    description: {
      en: "List people, places, dates, numbers... of the article",
      fr: "Lister les personnes, lieux, dates, nombres... de l'article",
      vi: "Liệt kê người, địa điểm, ngày tháng, con số... trong bài viết",
      es: "Lista las personas, lugares, fechas, números... del artículo",
      de: "Personen, Orte, Daten, Zahlen ... des Artikels auflisten",
    },
  },
  kind: {
    name: { en: "kind", fr: "genre", vi: "loại", es: "tipo", de: "art" },
    description: {
      en: "What to list",
      fr: "Ce qu'il faut lister",
      vi: "Liệt kê loại nào",
      es: "Qué listar",
      de: "Was aufgelistet wird",
    },
  },
  sources: {
    name: { en: "sources", fr: "sources", vi: "nguồn", es: "fuentes", de: "quellen" },
    description: {
      en: "List the articles I know",
      fr: "Lister les articles que je connais",
      vi: "Liệt kê các bài viết tôi biết",
      es: "Lista los artículos que conozco",
      de: "Die Artikel auflisten, die ich kenne",
    },
  },
  help: {
    name: { en: "help", fr: "aide", vi: "trợ-giúp", es: "ayuda", de: "hilfe" },
    description: {
      en: "How to ask, and what I keep",
      fr: "Comment demander, et ce que je garde",
      vi: "Cách hỏi, và những gì tôi lưu lại",
      es: "Cómo preguntar y qué guardo",
      de: "Wie man fragt, und was ich aufbewahre",
    },
  },
  forget: {
    name: { en: "forget", fr: "oublier", vi: "quên", es: "olvidar", de: "vergessen" },
    description: {
      en: "Erase everything I keep about you, at once",
      fr: "Effacer aussitôt tout ce que je garde sur vous",
      vi: "Xóa ngay mọi thứ tôi lưu về bạn",
      es: "Borra al momento todo lo que guardo sobre ti",
      de: "Alles, was ich über dich aufbewahre, sofort löschen",
    },
  },
  check: {
    name: {
      en: "Check against the article",
      fr: "Vérifier dans l'article",
      vi: "Đối chiếu với bài viết",
      es: "Comprobar con el artículo",
      de: "Mit dem Artikel prüfen",
    },
  },
} as const satisfies Readonly<Record<string, CommandText | Pick<CommandText, "name">>>;
