import type { GapWords } from "../types/gap-words.ts";

export const gaps: GapWords = {
  description: "Preguntas que los artículos del servidor no responden, las más repetidas primero",
  title: "Preguntas sin respuesta, las de más personas primero:",
  none: "Ninguna pregunta de varias personas ha quedado sin respuesta.",
  asked: (people, times, time) =>
    `${people === 1 ? "1 persona" : `${people} personas`}, ${times === 1 ? "1 vez" : `${times} veces`}, la última ${time}`,
  alone: (count) =>
    count === 1
      ? "1 pregunta de una sola persona no se muestra."
      : `${count} preguntas de una sola persona no se muestran.`,
  languages: (names) => `en ${names}`,
  also: (questions) => `También preguntado así: ${questions}`,
  badlyRated: "Se respondió, y alguien lo marcó como poco útil.",
  choose: "Elegir una pregunta",
  gone: "Esta pregunta ya no está.",
  answeredNow: (answered, all) => `${answered} de ${all} formulaciones tienen ya respuesta y salen de la lista.`,
  notAnswered: "Los artículos siguen sin responderla.",
  dismissed: (question) => `${question} ya no se muestra.`,
  buttons: {
    again: "Preguntar otra vez",
    add: "Añadir una fuente",
    pin: "Fijar una cita",
    search: "Buscar otras palabras",
    dismiss: "No es para nosotros",
    back: "Volver",
    pins: "Citas fijadas",
    tell: "Avísame cuando haya respuesta",
  },
  form: {
    addTitle: "Añadir una fuente",
    address: "Dirección del artículo",
    searchTitle: "Buscar una frase",
    words: "Palabras de la frase, o lo que dice",
  },
  pin: {
    which: (question) => `Qué frases responden a «${question}»`,
    noSentence: "Ninguna frase de los artículos del servidor está cerca. Busca otras palabras o añade una fuente.",
    choose: "Frases que fijar",
    done: (question) =>
      `Fijado. Quien pregunte ${question}, o lo mismo con otras palabras, verá estas frases, como elegidas por el equipo del servidor.`,
    changed: "El artículo ha cambiado entretanto. Elige de nuevo.",
    full: "Ya hay 100 citas fijadas, el máximo de un servidor.",
    list: (count) => (count === 1 ? "1 cita fijada:" : `${count} citas fijadas:`),
    none: "No hay ninguna cita fijada.",
    asleep: "Inactiva: su artículo ya no tiene estas palabras en el mismo sitio. Fija de nuevo o quítala.",
    remove: "Quitar una cita fijada",
  },
  byTeam: (question) => `Elegido por el equipo de este servidor para: «${question}»`,
  tell: {
    noted: "Responderé aquí, bajo este mensaje, en cuanto lo hagan los artículos.",
    cannot: "Solo puedo avisar bajo un mensaje que todos ven. Pregúntame en el canal.",
    here: "Tu pregunta ya tiene respuesta:",
  },
  digest: {
    title: "Los últimos siete días",
    asked: (asked, answered) => `Preguntas: ${asked}; respondidas: ${answered}.`,
    rated: (helpful, all) => `Marcadas como útiles: ${helpful} de ${all}.`,
    largest: "Mayores lagunas:",
    noGaps: "Ninguna pregunta de varias personas ha quedado sin respuesta.",
  },
};
