import type { Words } from "../types.ts";

/** What every face says about answers. */
export const answers: Pick<Words, "answer" | "smallTalk" | "context" | "why" | "check" | "facts" | "sources"> = {
  answer: {
    abstained: (articles) => (articles > 1 ? "Los artículos no responden a esto." : "El artículo no responde a esto."),
    notAnAnswer: "No es una respuesta, solo el pasaje más cercano a tu pregunta:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `De qué trata: ${titles[0]}`
        : `De qué tratan: ${titles.join(" · ")}${more > 0 ? ` y ${more} más` : ""}`,
    sureness: {
      fair: "Puede que esto no responda del todo a tu pregunta.",
      low: "No estoy seguro de que esto responda a tu pregunta.",
      unknown: "No puedo decir lo seguro que estoy: no se ha medido con los modelos que uso.",
    },
    paragraph: (number) => `párrafo\u00a0${number}`,
    paragraphs: (first, last) => `párrafos\u00a0${first} a ${last}`,
    more: (count) => `y ${count} más`,
    overview: "Lo que dice, con sus propias palabras:",
    choose: "¿A qué artículo te refieres? Pregunta de nuevo con su título:",
    partAbsent: "Sobre esto no encontré nada.",
    fields: {
      author: "Autor",
      publisher: "Editorial",
      credit: "Crédito",
      published: "Publicación",
      url: "Dirección",
      license: "Licencia",
      title: "Título",
    },
    field: (label, value) => `${label}: ${value}`,
    unstated: {
      author: "No consta el autor.",
      publisher: "No consta la editorial.",
      credit: "No consta el crédito.",
      published: "No consta la fecha de publicación.",
      url: "No consta la dirección.",
      license: "No consta la licencia.",
      title: "No consta el título.",
    },
    metadataNote: "Esto viene de los datos que acompañan al artículo, no de su texto.",
  },
  smallTalk: {
    greeting: "¡Hola! Pregúntame algo sobre el artículo y citaré lo que dice.",
    thanks: "¡De nada!",
    product:
      "Soy Sourcier, un programa: respondo a preguntas sobre artículos con citas suyas, " +
      "cada una con su lugar, y digo cuándo no responden. Pregunta con tus palabras, en una frase: quién, " +
      "cuándo, dónde, cuántos, qué dijo alguien o de qué trata un artículo.",
    articles: "Estos son los artículos:",
    adding:
      "Quien administra este servidor añade un artículo con /source add en Discord, desde una dirección, un archivo o " +
      "un texto; quien me ejecuta, con la orden sourcier add y una dirección o un archivo, o poniendo un archivo en la " +
      "carpeta de los artículos.",
    privacy:
      "Respondo en la máquina que me ejecuta: ninguna pregunta sale de ella ni va a un servicio externo. En Discord " +
      "guardo un tiempo preguntas y respuestas bajo un identificador cifrado, para que una respuesta se pueda " +
      "comprobar; /forget borra las tuyas al momento. En una terminal no se guarda de una pregunta más que el lugar " +
      "de las citas.",
  },
  context: {
    sourceChanged: "El artículo ha cambiado desde que respondí. Así se leía entonces.",
    versionGone:
      "Ya no tengo el texto que cité: el artículo ha cambiado desde entonces o se ha borrado. Pregunta de nuevo para " +
      "ver lo que dicen ahora los artículos.",
    nothing: "Aquí no cité nada, así que no hay párrafo que mostrar.",
  },
  why: {
    title: "Por qué esta respuesta",
    sure: (percent) => `Calculo en un ${percent} % la probabilidad de que esto responda a tu pregunta.`,
    abstained: (percent) =>
      `Calculo en un ${percent} % la probabilidad de que el pasaje más cercano responda a tu pregunta: demasiado poco para darlo como respuesta.`,
    missing: (words) => `Estas palabras de tu pregunta no aparecen en el texto: ${words.join(", ")}.`,
    otherSpeaker: "No está claro que la mejor frase sea de la persona por la que preguntas.",
    nothingMissing: "Todo lo que nombra tu pregunta está en el texto.",
    notSaid: "Ningún pasaje dice justo lo que preguntas.",
    unknown: "No guardé detalles de esta respuesta.",
  },
  check: {
    title: "Comparado con el artículo",
    found: "El artículo lo dice:",
    differs: "El artículo dice otra cosa:",
    closest: "El pasaje más cercano:",
    difference: (said, source) => `aquí «${said}», en el artículo «${source}»`,
    nothing: "El artículo no dice nada de esto.",
    unreadable: "No sé leer esta escritura: entiendo francés, inglés, vietnamita, español y alemán.",
    left: (count) => (count === 1 ? "Dejé fuera la última frase." : `Dejé fuera las últimas ${count} frases.`),
    emptyMessage: "Este mensaje no tiene texto, así que no tengo nada que comprobar.",
    outdated: "El artículo ha cambiado desde esta comprobación. Comprueba el mensaje de nuevo.",
  },
  facts: {
    kinds: {
      person: "persona",
      organisation: "organización",
      place: "lugar",
      date: "fecha",
      number: "número",
      document: "documento",
      quotation: "cita",
      event: "acontecimiento",
    },
    list: {
      person: "Personas",
      organisation: "Organizaciones",
      place: "Lugares",
      date: "Fechas",
      number: "Números",
      document: "Documentos",
      quotation: "Citas",
      event: "Acontecimientos",
    },
    all: "Datos",
    quotationsBy: (name) => `Lo que dice ${name}`,
    mentionsOf: (name) => `Dónde se menciona a ${name}`,
    mentions: (count) => (count === 1 ? "1 mención" : `${count} menciones`),
    saidBy: (name) => `dicho por ${name}`,
    none: "No encontré ninguno.",
    unknown: (name) => `Ningún dato lleva el nombre «${name}».`,
    nearest: "Nombres parecidos:",
    severalArticles: (title, more) => `${title} y ${more} más`,
  },
  sources: {
    title: (count) => (count === 1 ? "Conozco un artículo:" : `Conozco ${count} artículos:`),
    paragraphs: (count) => (count === 1 ? "1 párrafo" : `${count} párrafos`),
  },
};
