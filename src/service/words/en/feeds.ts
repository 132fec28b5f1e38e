import type { FeedWords } from "../types/feed-words.ts";

export const feeds: FeedWords = {
  commands: {
    feed: "Feeds whose entries become sources: add, list, remove",
    add: "Make sources of a feed's entries, now and as they appear",
    url: "Address of the feed: RSS, Atom or JSON Feed",
    keep: "How many of its latest entries are sources; 20 unless you say otherwise",
    every: "How often it is looked at; every hour unless you say otherwise",
    list: "List this server's feeds",
    remove: "Let a feed's entries come no more, with its articles or without them",
    which: "Type a few letters and pick",
  },
  preview: {
    entries: (count) => {
      if (count === 0) return "It has no entry now.";
      return count === 1 ? "It has 1 entry now." : `It has ${count} entries now.`;
    },
    latest: "The latest:",
    whole: (count) =>
      count === 0
        ? "It gives no entry whole: I read their pages."
        : `It gives ${count} of them whole; of the others I read their pages.`,
    keeps: (count) => `The latest ${count} become sources; older ones give way.`,
    replaces: "It is here already: how often and how many changes.",
    expired: "I no longer have this preview. Please give the feed again.",
    cancelled: "Nothing was added.",
  },
  reading: "Reading its entries in, one by one…",
  added: (title, articles) =>
    `${title} is added: ${articles === 1 ? "1 article" : `${articles} articles`}. Ask about them with **/ask**.`,
  left: (count) =>
    count === 1
      ? "1 entry could not be read now, or had no room; I try again."
      : `${count} entries could not be read now, or had no room; I try again.`,
  failed: (title) => `${title} is added, but could not be read now; I go on trying.`,
  none: "This server has no feed yet. Add one with **/feed add**.",
  list: (count) => (count === 1 ? "This server has one feed:" : `This server has ${count} feeds:`),
  holds: (articles, most) => `${articles === 1 ? "1 article" : `${articles} articles`} of at most ${most}`,
  failing: (time) => `It could not be read since ${time}; I go on trying.`,
  unknown: (name) => `There is no feed ${name} here. /feed list shows all of them.`,
  gone: "This feed is no longer here.",
  askRemove: (title, articles) =>
    `${title} brought ${articles === 1 ? "1 article that is" : `${articles} articles that are`} here now. Should they stay?`,
  buttons: { keepArticles: "They stay", takeArticles: "Take them off too" },
  removed: (title) => `${title} is removed; its articles stay as sources.`,
  removedWith: (title, articles) =>
    `${title} is removed, and with it ${articles === 1 ? "1 article" : `${articles} articles`}: no answer quotes them from now on.`,
};
