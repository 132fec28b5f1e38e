import type { FeedWords } from "../types/feed-words.ts";

export const feeds: FeedWords = {
  commands: {
    feed: "Feeds, deren Einträge Quellen werden: hinzufügen, auflisten, entfernen",
    add: "Aus den Einträgen eines Feeds Quellen machen, jetzt und wenn neue erscheinen",
    url: "Adresse des Feeds: RSS, Atom oder JSON Feed",
    keep: "Wie viele der neuesten Einträge Quellen sind; 20, wenn nichts anderes gesagt wird",
    every: "Wie oft er angesehen wird; jede Stunde, wenn nichts anderes gesagt wird",
    list: "Die Feeds dieses Servers auflisten",
    remove: "Einem Feed nicht mehr folgen, mit seinen Artikeln oder ohne sie",
    which: "Ein paar Buchstaben tippen und wählen",
  },
  preview: {
    entries: (count) => {
      if (count === 0) return "Er hat jetzt keine Einträge.";
      return count === 1 ? "Er hat jetzt 1 Eintrag." : `Er hat jetzt ${count} Einträge.`;
    },
    latest: "Die neuesten:",
    whole: (count) =>
      count === 0
        ? "Er gibt keinen ganz: Ich lese ihre Seiten."
        : `Er gibt ${count} davon ganz; von den anderen lese ich die Seiten.`,
    keeps: (count) => `Die neuesten ${count} werden Quellen; ältere weichen.`,
    replaces: "Er ist schon da: Wie oft und wie viele ändert sich.",
    expired: "Ich habe diese Vorschau nicht mehr. Bitte gib den Feed noch einmal an.",
    cancelled: "Nichts wurde hinzugefügt.",
  },
  reading: "Ich lese seine Einträge ein, einen nach dem anderen …",
  added: (title, articles) =>
    `${title} ist hinzugefügt: ${articles === 1 ? "1 Artikel" : `${articles} Artikel`}. Frag danach mit **/fragen**.`,
  left: (count) =>
    count === 1
      ? "1 Eintrag war jetzt nicht zu lesen oder hatte keinen Platz; ich versuche es wieder."
      : `${count} Einträge waren jetzt nicht zu lesen oder hatten keinen Platz; ich versuche es wieder.`,
  failed: (title) => `${title} ist hinzugefügt, war aber jetzt nicht zu lesen; ich versuche es weiter.`,
  none: "Dieser Server hat noch keinen Feed. Füge einen mit **/feed add** hinzu.",
  list: (count) => (count === 1 ? "Dieser Server hat einen Feed:" : `Dieser Server hat ${count} Feeds:`),
  holds: (articles, most) => `${articles} Artikel von höchstens ${most}`,
  failing: (time) => `Seit ${time} ist er nicht zu lesen; ich versuche es weiter.`,
  unknown: (name) => `Es gibt hier keinen Feed ${name}. /feed list zeigt alle.`,
  gone: "Diesen Feed gibt es hier nicht mehr.",
  askRemove: (title, articles) =>
    `Durch ${title} ${articles === 1 ? "ist 1 Artikel" : `sind ${articles} Artikel`} hier. Sollen sie bleiben?`,
  buttons: { keepArticles: "Sie bleiben", takeArticles: "Auch entfernen" },
  removed: (title) => `${title} ist entfernt; seine Artikel bleiben Quellen.`,
  removedWith: (title, articles) =>
    `${title} ist entfernt und mit ihm ${articles === 1 ? "1 Artikel" : `${articles} Artikel`}: Keine Antwort zitiert sie mehr.`,
};
