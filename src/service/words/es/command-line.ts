import type { CommandLineWords } from "../types/command-line-words.ts";

export const commandLine: CommandLineWords = {
  description: "Responde a preguntas sobre artículos con citas que se pueden comprobar.",
  titles: { usage: "Uso:", options: "Opciones:", commands: "Comandos:" },
  commands: {
    ask: "responder a una pregunta; sin pregunta, conversar o leer una de la entrada estándar",
    index: "poner el índice al día con los artículos",
    sources: "listar los artículos",
    show: "imprimir un artículo con los párrafos numerados",
    verify: 'comprobar respuestas guardadas, tal como las imprime ask --json o --batch ("-": entrada estándar)',
    facts: "listar personas, lugares, fechas, números... de los artículos, o buscar uno por su nombre",
    doctor: "comprobar los modelos, los módulos nativos, las carpetas y los ajustes",
    bot: "arrancar el bot de Discord; sin token, decir cómo conseguirlo y conversar",
    help: "imprimir la ayuda de un comando",
  },
  options: {
    version: "imprimir la versión",
    help: "imprimir esta ayuda",
    corpus: "carpeta de los artículos (si no, SOURCIER_CORPUS o corpus)",
    data: "carpeta del índice (si no, SOURCIER_DATA o data)",
    lang: "idioma de los mensajes (si no, el de LC_ALL, LC_MESSAGES o LANG, o en)",
    quiet: "sin mensajes ni progreso, solo el resultado",
    json: "imprimir JSON",
    jsonAnswer: "imprimir la respuesta en una línea de JSON",
    explain: "imprimir por qué hay respuesta o no",
    batch: 'responder a cada línea de un archivo JSONL ("-": entrada estándar)',
    raw: "imprimir exactamente el texto al que apuntan las citas",
    kind: "solo datos de este tipo",
  },
  exitCodes: {
    ask: "Termina con 0 respondido, 3 no está en los artículos, 2 un error tuyo, 1 un bug; un saludo con 3, --batch con 0.",
    verify: "Termina con 0 si todas las citas siguen intactas, si no con 3.",
    facts: "Termina con 3 si ningún dato tiene ese nombre.",
    doctor: "Termina con 0 si se puede responder a preguntas, si no con 2.",
    bot: "Termina con 0 cuando se detiene, 2 sin token o si Discord lo rechaza, 1 un bug.",
  },
  refusals: {
    unknownOption: (option) => `No existe la opción ${option}.`,
    unknownCommand: (command) => `No existe el comando ${command}.`,
    missingArgument: (argument) => `Falta el argumento ${argument}.`,
    missingValue: (option) => `Falta el valor de ${option}.`,
    tooManyArguments: "Hay demasiados argumentos.",
    invalidValue: (option, value, allowed) => `${option} debe ser uno de ${allowed}; se recibió ${value}.`,
    conflict: (option, other) => `${option} y ${other} no van juntos.`,
    didYouMean: (meant) => `¿Querías decir ${meant}?`,
  },
  hints: {
    unknownOption: 'Una palabra que empieza por "-" y no es una opción va después de "--": sourcier ask -- "¿-1 o 1?"',
    unknownCommand:
      'Una pregunta va detrás de ask: sourcier ask "¿Quién abrió la sesión?" Los comandos: sourcier --help',
  },
};
