import type { Words } from "./types.ts";

export const es: Words = {
  answer: {
    abstained: (articles) => (articles > 1 ? "Los artículos no responden a esto." : "El artículo no responde a esto."),
    notAnAnswer: "No es una respuesta, solo los pasajes más cercanos a tu pregunta:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `De qué trata: **${titles[0]}**`
        : `De qué tratan: ${titles.map((title) => `**${title}**`).join(" · ")}${more > 0 ? ` y ${more} más` : ""}`,
    sureness: {
      fair: "Estoy bastante seguro de que esto responde a tu pregunta.",
      low: "No estoy seguro de que esto responda a tu pregunta.",
      unknown: "No puedo decir lo seguro que estoy: no se ha medido con los modelos que uso.",
    },
    paragraph: (number) => `párrafo ${number}`,
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
    unknownField: "no consta",
    metadataNote: "Esto viene de los datos que acompañan al artículo, no de su texto.",
    continued: "Continúa en el mensaje siguiente.",
    dropped: (count) =>
      count === 1
        ? "Un pasaje más es demasiado largo para mostrarlo aquí."
        : `${count} pasajes más son demasiado largos para mostrarlos aquí.`,
  },
  smallTalk: {
    greeting: "¡Hola! Pregúntame algo sobre el artículo y citaré lo que dice.",
    thanks: "¡De nada!",
  },
  buttons: {
    open: "Abrir el pasaje",
    openPassage: (number) => `Abrir el pasaje ${number}`,
    inContext: "En contexto",
    why: "¿Por qué?",
    helpful: "Útil",
    notHelpful: "No es útil",
    dismiss: "Quitar",
    share: "Compartir",
    previous: "Anterior",
    next: "Siguiente",
    page: (page, pages) => `${page} de ${pages}`,
  },
  context: {
    sourceChanged: "El artículo ha cambiado desde que respondí. Así se leía entonces.",
    versionGone:
      "El artículo ha cambiado desde que respondí y ya no tengo esa versión. Pregunta de nuevo para ver lo que dice ahora.",
    nothing: "Aquí no cité nada, así que no hay párrafo que mostrar.",
  },
  why: {
    title: "Por qué esta respuesta",
    sure: (percent, threshold) =>
      `Calculo en un ${percent} % la probabilidad de que esto responda a tu pregunta. Respondo a partir del ${threshold} %.`,
    abstained: (percent, threshold) =>
      `Calculo en un ${percent} % la probabilidad de que el pasaje más cercano responda. Solo respondo a partir del ${threshold} %.`,
    missing: (words) => `Tu pregunta nombra algo que no encontré en el texto: ${words.join(", ")}.`,
    compared: (count) => (count === 1 ? "Miré de cerca un pasaje." : `Miré de cerca ${count} pasajes.`),
    meaning: (lead) =>
      ({
        clear: "Por el sentido, el más cercano a tu pregunta se distingue claramente de los demás.",
        slight: "Por el sentido, el más cercano a tu pregunta se distingue un poco de los demás.",
        none: "Por el sentido, el más cercano a tu pregunta apenas se distingue de los demás.",
      })[lead],
    words: (percent) => `El mejor contiene el ${percent} % de lo que aportan las palabras de tu pregunta.`,
    reader: (found) =>
      found
        ? "Leído junto con tu pregunta, parece contener una respuesta."
        : "Leído junto con tu pregunta, no parece contener una respuesta.",
    wrongKind: "Tu pregunta pide algo (un número, una fecha, un nombre…) que la mejor frase no parece dar.",
    otherSpeaker: "Preguntas qué dice alguien, y no está claro que la mejor frase sea de esa persona.",
    unknown: "No guardé detalles de esta respuesta.",
  },
  feedback: {
    thanks: "Gracias, anotado.",
    title: "¿Qué estaba mal?",
    label: "¿Qué esperabas?",
    placeholder: "Por ejemplo: la fecha está en el tercer párrafo",
    noted: "Gracias. Tu nota ayuda a mejorar las respuestas.",
  },
  dismiss: {
    forbidden: "Aquí no puedo borrar todos los mensajes de esta respuesta; puede hacerlo quien gestione los mensajes.",
    notYours: "Solo quien preguntó, o quien puede gestionar mensajes, puede quitar esto.",
  },
  check: {
    title: "Comparado con el artículo",
    found: "El artículo lo dice:",
    differs: "El artículo lo dice de otro modo:",
    difference: (said, source) => `aquí «${said}», en el artículo «${source}»`,
    nothing: "El artículo no dice nada sobre esto.",
    left: (count) => (count === 1 ? "Dejé fuera la última frase." : `Dejé fuera las últimas ${count} frases.`),
    emptyMessage: "Este mensaje no tiene texto, así que no tengo nada que comprobar.",
    outdated: "El artículo ha cambiado desde esta comprobación. Comprueba el mensaje de nuevo.",
    sharedBy: (mention) => `Compartido por ${mention}`,
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
    none: "No encontré ninguno.",
  },
  sources: {
    title: (count) => (count === 1 ? "Conozco un artículo:" : `Conozco ${count} artículos:`),
    paragraphs: (count) => (count === 1 ? "1 párrafo" : `${count} párrafos`),
  },
  help: ({ mention, retentionDays }) => [
    "Respondo preguntas sobre el artículo con sus propias palabras: cada cita se puede comprobar y, cuando no responde, lo digo.",
    [
      `- Mencióname con una pregunta (${mention} …), escríbeme en privado o usa **/preguntar**.`,
      "- Responde a una de mis respuestas para seguir preguntando, con la mención activada.",
      "- **/dato** y **/datos** dan personas, fechas, números y más; **/fuentes** da los artículos.",
      "- Sobre el mensaje de alguien: **Aplicaciones › Comprobar con el artículo**.",
    ].join("\n"),
    `Guardo preguntas, respuestas y opiniones durante ${days(retentionDays)}, con un identificador cifrado en lugar de tu nombre; **/olvidar** borra las tuyas al momento.`,
  ],
  forgotten: (count) => (count === 0 ? "No tenía nada tuyo." : "Hecho: he borrado todo lo que guardaba sobre ti."),
  refusals: {
    person: (seconds) => `Un momento, por favor: pregúntame de nuevo en ${seconds} s.`,
    guild: (seconds) => `Hay muchas preguntas aquí ahora mismo. Pregúntame de nuevo en ${seconds} s.`,
    withheld: "No puedo ver lo que escribiste: deja la mención activada (@ON) cuando me respondas.",
    notKept: "Ya no tengo esta respuesta. Pregúntame de nuevo.",
    cannotWrite: (channel) =>
      `No puedo escribir en ${channel}. Alguien que administre el servidor puede permitirme enviar mensajes y leer el historial allí.`,
  },
  errors: {
    questionEmpty: "¿Qué quieres saber? No vi ninguna pregunta.",
    questionUnreadable: "No puedo leer esta pregunta. ¿Puedes hacerla con palabras sencillas?",
    noArticles: "Todavía no tengo ningún artículo. Quien me administra debe añadir uno primero.",
    busy: "Demasiadas preguntas a la vez. Pregúntame de nuevo en un minuto.",
    interrupted: "Me estoy reiniciando. Pregúntame de nuevo en un minuto.",
    broken: (code) => `Ahora no puedo responder (${code}). Quien me administra encontrará la razón en el registro.`,
    bug: (id) => `Algo salió mal por mi parte. Si vuelve a pasar, díselo a quien me administra: ${id}`,
  },
  status: (articles, title) => {
    if (articles === 0) return "Todavía sin artículos";
    if (articles > 1) return `Conoce ${articles} artículos`;
    return title === undefined ? "Conoce un artículo" : `Conoce un artículo: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "un día" : `${count} días`;
}
