import type { ManageWords } from "../types/manage-words.ts";

export const manage: ManageWords = {
  commands: {
    source: "Los artículos propios de este servidor: añadir, listar, ver, quitar",
    add: "Lee un artículo y añádelo tras ver lo que he leído",
    url: "Dirección del artículo",
    file: "El artículo como archivo: PDF, Word, EPUB, página web, Markdown, texto",
    text: "El texto mismo del artículo",
    title: "Cómo se llama el artículo, en lugar de lo que dice él mismo",
    author: "Quién lo escribió, en lugar de lo que dice él mismo",
    date: "Cuándo salió, por ejemplo 2026-11-24",
    every: "Cada cuánto se vuelve a mirar su dirección; cada día si no se dice otra cosa",
    list: "Lista las fuentes de este servidor",
    show: "Lo que tengo de una fuente",
    refresh: "Volver a leer ahora la dirección de una fuente",
    history: "Las versiones que ha tenido una fuente",
    rollback: "Volver a una versión anterior; se queda hasta que la liberes",
    version: "Qué versión; la anterior a la actual si no se dice otra cosa",
    remove: "Quita al momento una fuente",
    purge: "Quitar una fuente y borrar su texto para siempre",
    which: "Escribe unas letras y luego elige",
  },
  menu: "Añadir a las fuentes",
  preview: {
    read: (paragraphs, characters) =>
      `He leído ${paragraphs === 1 ? "1 párrafo" : `${paragraphs} párrafos`} (${characters.toLocaleString("es")} caracteres).`,
    first: (words) => `Empieza: «${words}»`,
    last: (words) => `Termina: «${words}»`,
    author: (name) => `Autor: ${name}`,
    noAuthor: "Autor: no consta",
    date: (date) => `Fecha: ${date}`,
    noDate: "Fecha: no consta",
    sure: "La lectura es segura: está casi todo lo que muestra el artículo.",
    unsure: (percent) =>
      `La lectura es insegura: se dejó fuera el ${percent} % de lo que la página muestra ahí. Mira ` +
      "las primeras y últimas palabras, o pulsa «No es el artículo» y pega el texto.",
    picturesLeft: "Las imágenes y las páginas incrustadas no se leen.",
    replaces: "Ocupa el lugar de la versión que hay.",
    reserved:
      "Su sitio pide a los programas que no la lean: la he leído porque la has nombrado, y no volveré a mirarla por mi cuenta.",
    expired: "Ya no tengo esta vista previa. Indica de nuevo la fuente.",
    cancelled: "No se ha añadido nada.",
  },
  buttons: {
    add: "Añadir",
    notArticle: "No es el artículo",
    cancel: "Cancelar",
    undo: "Deshacer",
    take: "Tomarla",
    keep: "Conservar",
    release: "Liberar",
    changesOf: (number) => `Ver cambios ${number}`,
  },
  form: {
    title: "El texto del artículo",
    text: "Texto (4000 caracteres como máximo)",
    name: "Título",
    author: "Autor",
    date: "Fecha",
  },
  adding: "Lo leo pasaje por pasaje…",
  added: (title, passages) =>
    `${title} está añadido: ${passages === 1 ? "1 pasaje" : `${passages} pasajes`}. Pregunta con **/preguntar**.`,
  looksAgain: (time) => `Vuelvo a mirar su dirección ${time}.`,
  undoable: "Se puede deshacer durante diez minutos.",
  removed: (title) =>
    `${title} está retirado: desde ahora ninguna respuesta lo cita. Su texto se guarda para poder verificar las citas antiguas; **/source purge** lo borra.`,
  purged: (title) =>
    `${title} se ha quitado y su texto se ha borrado, aquí y en todo lo que guardo de mis respuestas; solo quedan ` +
    `huellas. Lo que escribí en los canales sigue ahí hasta que alguien lo borre.`,
  refreshed: {
    unchanged: (title) => `${title} está como antes.`,
    changed: (title, passages) =>
      `${title} tiene una versión nueva: ${passages === 1 ? "1 pasaje" : `${passages} pasajes`}.`,
    shrunk: (title, words, kept) =>
      `La página de ${title} tiene ahora ${words} de ${kept} palabras. Conservo la versión que hay.`,
    failed: (title) => `Ahora no he podido leer ${title}; la versión que hay se queda.`,
    held: (title) => `${title} conserva una versión anterior. Libérala primero.`,
    kept: "La versión que hay se queda.",
  },
  failing: (time) => `No se puede leer desde ${time}; la versión que hay se queda.`,
  history: {
    title: (title) => `Versiones de ${title}, la última primero:`,
    current: "actual",
    counts: (added, changed, gone) =>
      `+${added} ${added === 1 ? "frase" : "frases"}, ${changed} ${changed === 1 ? "cambiada" : "cambiadas"}, ${gone} ${gone === 1 ? "quitada" : "quitadas"}`,
    same: "el mismo texto",
    erased: "texto que ya no se guarda",
    textGone: "Ya no tengo el texto de esta versión.",
    noTime: "momento desconocido",
    causes: { added: "añadida", refreshed: "leída de nuevo", "rolled-back": "recuperada", restored: "repuesta" },
    changes: (title, time) => `Lo que cambió en ${title} con la versión de ${time}:`,
    noChanges: "No cambió ninguna frase.",
    noEarlier: (title) => `${title} no tiene una versión anterior a la que volver.`,
    rolledBack: (title, time) =>
      `${title} está otra vez en su versión de ${time}, y así se queda hasta que la liberes.`,
    held: "Se eligió una versión anterior: se queda hasta que se libere.",
    released: (title) => `${title} queda liberado: su dirección se mira en unos minutos.`,
  },
  notices: {
    failing: (title, time) =>
      `${title} no se puede leer desde ${time}; la versión que hay se queda, y sigo intentándolo.`,
    recovered: (title) => `${title} se puede leer de nuevo.`,
  },
  undone: (title) => `Deshecho: ${title} está como antes.`,
  tooLate: "Es tarde para deshacerlo. Usa **/source**.",
  giveOne: "Dame una dirección, un archivo o un texto.",
  giveOnlyOne: "Dame solo una cosa: una dirección, un archivo o un texto.",
  fileElsewhere: "Solo tomo archivos de donde los guarda Discord. Adjúntalo de nuevo.",
  messageEmpty: "Este mensaje no tiene ni texto ni archivo.",
  fileGone: "Discord ya no tiene este archivo. Adjúntalo de nuevo.",
  notAllowed:
    "Esto es para miembros que pueden gestionar el servidor (Gestionar servidor), o a quienes " +
    "sus administradores lo permiten en Ajustes del servidor › Integraciones.",
  unknown: (name) => `Aquí no hay ninguna fuente ${name}. /source list las muestra todas.`,
  none: "Este servidor aún no tiene ninguna fuente propia. Añade una con **/source add**.",
  list: (count) => (count === 1 ? "Este servidor tiene una fuente:" : `Este servidor tiene ${count} fuentes:`),
  passages: (count) => (count === 1 ? "1 pasaje" : `${count} pasajes`),
  inLibrary: (name) => `biblioteca ${name}`,
  fromFile: (name) => `el archivo ${name}`,
  fromText: "dado como texto",
  takenOff: "retirada",
  hints: {
    "file-language": "Añade un texto en alfabeto latino; para otros, el operador tendría que elegir otro modelo.",
    "file-empty": "Adjunta un archivo con el texto del artículo.",
  },
  version: (hash) => `versión ${hash}`,
  every: {
    hour: "se mira cada hora",
    "6h": "se mira cada seis horas",
    day: "se mira cada día",
    week: "se mira cada semana",
    never: "nunca se vuelve a mirar por sí sola",
  },
};
