import type { MistakeWords } from "../types/error-words.ts";

type AddressCode = Extract<keyof MistakeWords["byCode"], `address-${string}`>;

const SHOWN = "Da la dirección del artículo tal como la muestra el navegador.";
const CONNECTION = "Comprueba la dirección y la conexión y vuelve a intentarlo.";
const LATER = "Inténtalo más tarde, o añade el artículo como archivo.";
const ALONE = "Añade solo el artículo, como archivo.";
const OWN_COPY = "Si puedes usar el artículo, añade tu propia copia como archivo.";
const ASK = "Pregunta a su editor, o añade tu propia copia como archivo.";

/** For whoever gives an address. */
export const addressMistakes: Pick<MistakeWords["byCode"], AddressCode> = {
  "address-invalid": {
    syntax: ({ address }) => ({ message: `No se puede leer ${address}: no es una dirección web.`, hint: SHOWN }),
    scheme: ({ address }) => ({
      message: `No se puede leer ${address}: no empieza por http:// o https://.`,
      hint: SHOWN,
    }),
    port: ({ address }) => ({
      message: `No se puede leer ${address}: nombra un puerto que no es 80 ni 443.`,
      hint: SHOWN,
    }),
    credentials: ({ address }) => ({
      message: `No se puede leer ${address}: contiene un nombre de usuario o una contraseña.`,
      hint: SHOWN,
    }),
  },
  "address-private": ({ address }) => ({
    message: `${address} no se lee: lleva a esta máquina o a una red privada.`,
    hint: "Da una dirección de la internet pública, o añade el artículo como archivo.",
  }),
  "address-unreachable": {
    name: ({ address }) => ({
      message: `No se puede llegar a ${address}: su nombre es desconocido.`,
      hint: CONNECTION,
    }),
    connection: ({ address }) => ({
      message: `No se puede llegar a ${address}: nada responde allí.`,
      hint: CONNECTION,
    }),
    certificate: ({ address }) => ({
      message: `No se puede llegar a ${address}: su certificado no es de confianza.`,
      hint: CONNECTION,
    }),
    "broken-off": ({ address }) => ({
      message: `No se puede llegar a ${address}: su respuesta se interrumpe.`,
      hint: CONNECTION,
    }),
  },
  "address-timeout": ({ address, seconds }) => ({
    message: `${address} no ha respondido en ${seconds} segundos.`,
    hint: LATER,
  }),
  "address-status": {
    gone: ({ address, status }) => ({
      message: `No hay ninguna página en ${address} (${status}).`,
      hint: "Comprueba la dirección.",
    }),
    failed: ({ address, status }) => ({ message: `${address} responde con el error ${status}.`, hint: LATER }),
  },
  "address-redirects": ({ address, max }) => ({
    message: `${address} redirige más de ${max} veces.`,
    hint: "Ábrela en un navegador y da la dirección en la que acaba.",
  }),
  "address-too-large": {
    size: ({ address, max }) => ({ message: `${address} es demasiado grande: más de ${max} MB.`, hint: ALONE }),
    ratio: ({ address, max }) => ({
      message: `${address} es demasiado grande: descomprimido, más de ${max} veces su tamaño.`,
      hint: ALONE,
    }),
  },
  "address-type": ({ address, type }) => ({
    message: `${address} no es un documento legible (${type}).`,
    hint: "Lo son las páginas web, PDF, Word, EPUB, Markdown, texto simple y feeds.",
  }),
  "address-feed": {
    feed: ({ address }) => ({
      message: `${address} es un feed, no un artículo.`,
      hint: "Añádelo con /feed add: cada entrada será una fuente.",
    }),
    none: ({ address }) => ({
      message: `${address} no es un feed.`,
      hint: "Da la dirección de un feed RSS, Atom o JSON.",
    }),
  },
  "address-paywalled": {
    status: ({ address }) => ({
      message: `${address} está detrás de un muro de pago o de un inicio de sesión.`,
      hint: OWN_COPY,
    }),
    declared: ({ address }) => ({
      message: `${address} está detrás de un muro de pago o de un inicio de sesión.`,
      hint: OWN_COPY,
    }),
    short: ({ address }) => ({
      message: `${address} muestra solo unas líneas, como una página detrás de un muro de pago o de un inicio de sesión.`,
      hint: OWN_COPY,
    }),
  },
  "address-reserved": {
    robots: ({ address }) => ({
      message: `${address} no se lee por sí sola: su sitio pide a los programas que no entren.`,
      hint: ASK,
    }),
    tdm: ({ address }) => ({
      message: `${address} no se lee por sí sola: su sitio pide a los programas que no usen su texto.`,
      hint: ASK,
    }),
  },
};
