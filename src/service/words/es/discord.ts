import type { DiscordWords } from "../types/discord-words.ts";

export const discord: DiscordWords = {
  locales: ["es-ES", "es-419"],
  commands: {
    ask: { name: "preguntar", description: "Haz una pregunta y recibe las propias palabras del artículo" },
    question: { name: "pregunta", description: "Lo que quieres saber" },
    private: { name: "privado", description: "Mostrar la respuesta solo a ti" },
    fact: { name: "dato", description: "Busca una persona, un lugar, una fecha, un número... en el artículo" },
    name: { name: "nombre", description: "Escribe unas letras y elige" },
    facts: { name: "datos", description: "Lista las personas, lugares, fechas, números... del artículo" },
    kind: { name: "tipo", description: "Qué listar" },
    sources: { name: "fuentes", description: "Lista los artículos que conozco" },
    help: { name: "ayuda", description: "Cómo preguntar y qué guardo" },
    forget: { name: "olvidar", description: "Borra al momento todo lo que guardo sobre ti" },
    check: { name: "Comprobar con el artículo" },
  },
  buttons: {
    open: "Abrir el pasaje",
    openPassage: (number) => `Abrir el pasaje ${number}`,
    inContext: "En contexto",
    why: "¿Por qué?",
    share: "Compartir",
    previous: "Anterior",
    next: "Siguiente",
    page: (page, pages) => `${page} de ${pages}`,
  },
  wasRight: "¿Ha sido correcto?",
  feedback: {
    thanks: "Gracias, anotado.",
    title: "¿Qué estaba mal?",
    label: "¿Qué esperabas?",
    placeholder: "Por ejemplo: la fecha está en el tercer párrafo",
    noted: "Gracias. Tu nota ayuda a mejorar las respuestas.",
  },
  askPanel: {
    text: "**Pregúntame sobre los artículos.** Respondo con sus propias palabras, y digo cuándo no responden.",
    button: "Preguntar",
    title: "Una pregunta sobre los artículos",
    question: "Tu pregunta",
    placeholder: "Por ejemplo: ¿cuándo vuelve a salir el ferri?",
    whoSees: "Quién ve la respuesta",
    onlyMe: "Solo yo",
    everybody: "Todos aquí",
  },
  fromTitle: "Solo por el título de tu publicación. Para seguir, mencióname aquí con los detalles.",
  dismiss: {
    forbidden: "Aquí no puedo borrar todos los mensajes de esta respuesta; puede hacerlo quien gestione los mensajes.",
    notYours: "Solo quien preguntó, o quien puede gestionar mensajes, puede quitar esto.",
  },
  continued: "Continúa en el mensaje siguiente.",
  dropped: (count) =>
    count === 1
      ? "Un pasaje más es demasiado largo para mostrarlo aquí."
      : `${count} pasajes más son demasiado largos para mostrarlos aquí.`,
  sharedBy: (mention) => `Compartido por ${mention}`,
  help: ({ mention, retentionDays, command }) => [
    "Respondo preguntas sobre el artículo con sus propias palabras: cada cita se puede comprobar y, cuando no responde, lo digo.",
    [
      `- Mencióname con una pregunta (${mention} …), escríbeme en privado o usa ${command("ask")}.`,
      "- Responde a una de mis respuestas para seguir preguntando, con la mención activada.",
      `- ${command("fact")} y ${command("facts")} dan personas, fechas, números y más; ${command("sources")} da los artículos.`,
      "- Sobre el mensaje de alguien: **Aplicaciones › Comprobar con el artículo**.",
      "- Quien puede gestionar un servidor añade allí artículos con **/source add** y me configura con **/settings**.",
    ].join("\n"),
    [
      `Guardo preguntas, respuestas y opiniones durante ${days(retentionDays)}, con un identificador cifrado en lugar de tu nombre;`,
      `${command("forget")} borra las tuyas al momento.`,
    ].join(" "),
  ],
  forgotten: (count) => (count === 0 ? "No tenía nada tuyo." : "Hecho: he borrado todo lo que guardaba sobre ti."),
  withheld: "No puedo ver lo que escribiste: deja la mención activada (@ON) cuando me respondas.",
  notKept: "Ya no tengo esta respuesta. Pregúntame de nuevo.",
  cannotWrite: (channel) =>
    `No puedo escribir en ${channel}. Alguien que administre el servidor puede permitirme enviar mensajes y leer el historial allí.`,
  commandChanged:
    "Este comando ha cambiado desde que tu Discord lo cargó: recarga Discord (Ctrl+R, o reinicia la aplicación) y vuelve a intentarlo.",
  disconnected: "Se cortó la conexión con Discord mientras respondía. Vuelve a preguntarme.",
  status: (articles, title) => {
    if (articles === 0) return "Todavía sin artículos";
    if (articles > 1) return `Conoce ${articles} artículos`;
    return title === undefined ? "Conoce un artículo" : `Conoce un artículo: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "un día" : `${count} días`;
}
