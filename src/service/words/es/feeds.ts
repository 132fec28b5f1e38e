import type { FeedWords } from "../types/feed-words.ts";

export const feeds: FeedWords = {
  commands: {
    feed: "Feeds cuyas entradas se vuelven fuentes: añadir, listar, quitar",
    add: "Hacer fuentes de las entradas de un feed, ahora y según aparecen",
    url: "Dirección del feed: RSS, Atom o JSON Feed",
    keep: "Cuántas de sus últimas entradas son fuentes; 20 si no dices otra cosa",
    every: "Cada cuánto se mira; cada hora si no dices otra cosa",
    list: "Listar los feeds de este servidor",
    remove: "Dejar de seguir un feed, con sus artículos o sin ellos",
    which: "Escribe unas letras y elige",
  },
  preview: {
    entries: (count) => {
      if (count === 0) return "Ahora no tiene entradas.";
      return count === 1 ? "Tiene 1 entrada." : `Tiene ${count} entradas.`;
    },
    latest: "Las últimas:",
    whole: (count) => {
      if (count === 0) return "No da ninguna entera: leo sus páginas.";
      return `Da ${count === 1 ? "1 entera" : `${count} enteras`}; de las demás leo sus páginas.`;
    },
    keeps: (count) => `Las ${count} últimas serán fuentes; las más antiguas ceden su sitio.`,
    replaces: "Ya está aquí: cambia cada cuánto y cuántas.",
    expired: "Ya no tengo esta vista previa. Da el feed de nuevo.",
    cancelled: "No se ha añadido nada.",
  },
  reading: "Leo sus entradas, una a una…",
  added: (title, articles) =>
    `${title} está añadido: ${articles === 1 ? "1 artículo" : `${articles} artículos`}. Pregunta con **/preguntar**.`,
  left: (count) =>
    count === 1
      ? "1 entrada no se pudo leer ahora, o no tenía sitio; lo intentaré de nuevo."
      : `${count} entradas no se pudieron leer ahora, o no tenían sitio; lo intentaré de nuevo.`,
  failed: (title) => `${title} está añadido, pero no se pudo leer ahora; sigo intentándolo.`,
  none: "Este servidor aún no tiene feeds. Añade uno con **/feed add**.",
  list: (count) => (count === 1 ? "Este servidor tiene un feed:" : `Este servidor tiene ${count} feeds:`),
  holds: (articles, most) => `${articles === 1 ? "1 artículo" : `${articles} artículos`} de ${most} como máximo`,
  failing: (time) => `No se ha podido leer desde ${time}; sigo intentándolo.`,
  unknown: (name) => `Aquí no hay ningún feed ${name}. /feed list los muestra todos.`,
  gone: "Este feed ya no está aquí.",
  askRemove: (title, articles) =>
    `${title} trajo ${articles === 1 ? "1 artículo que está" : `${articles} artículos que están`} aquí. ¿Se quedan?`,
  buttons: { keepArticles: "Se quedan", takeArticles: "Quitarlos también" },
  removed: (title) => `${title} está quitado; sus artículos se quedan como fuentes.`,
  removedWith: (title, articles) =>
    `${title} está quitado, y con él ${articles === 1 ? "1 artículo" : `${articles} artículos`}: ninguna respuesta los cita ya.`,
};
