import type { ManageWords } from "../types/manage-words.ts";

export const manage: ManageWords = {
  commands: {
    source: "This server's own articles: add, list, show, refresh, remove",
    add: "Read an article and add it after you have seen what I read",
    url: "Address of the article",
    file: "The article as a file: PDF, Word, EPUB, web page, Markdown, text",
    text: "The text of the article itself",
    title: "What the article is called, instead of what it says itself",
    author: "Who wrote it, instead of what it says itself",
    date: "When it appeared, such as 2026-11-24",
    every: "How often its address is looked at again; a day unless you say otherwise",
    list: "List this server's sources",
    show: "What I hold of a source",
    refresh: "Look at a source's address again now",
    history: "The versions that a source has had",
    rollback: "Make an earlier version the current one; it stays until you release it",
    version: "Which version; the one before the current unless you say otherwise",
    remove: "Take a source off at once",
    purge: "Take a source off and erase its text for good",
    which: "Type a few letters and pick",
  },
  menu: "Add to the sources",
  preview: {
    read: (paragraphs, characters) =>
      `I read ${paragraphs === 1 ? "1 paragraph" : `${paragraphs} paragraphs`} (${characters.toLocaleString("en")} characters).`,
    first: (words) => `Begins: “${words}”`,
    last: (words) => `Ends: “${words}”`,
    author: (name) => `Author: ${name}`,
    noAuthor: "Author: not given",
    date: (date) => `Date: ${date}`,
    noDate: "Date: not given",
    sure: "The reading is sure: nearly all that the article shows is in it.",
    unsure: (percent) =>
      `The reading is unsure: ${percent} % of what the page shows there was left out. Check ` +
      "the first and last words, or press “Not the article” and paste the text.",
    picturesLeft: "Pictures and embedded pages are not read.",
    replaces: "It takes the place of the version that is here.",
    reserved:
      "Its site asks programs not to read it: I read it because you named it, and shall not look at it again by myself.",
    expired: "I no longer have this preview. Please give the source again.",
    cancelled: "Nothing was added.",
  },
  buttons: {
    add: "Add",
    notArticle: "Not the article",
    cancel: "Cancel",
    undo: "Undo",
    take: "Take it",
    keep: "Keep",
    release: "Release",
    changesOf: (number) => `Show changes ${number}`,
  },
  form: {
    title: "The text of the article",
    text: "Text (at most 4,000 characters)",
    name: "Title",
    author: "Author",
    date: "Date",
  },
  adding: "Reading it in, passage by passage…",
  added: (title, passages) =>
    `${title} is added: ${passages === 1 ? "1 passage" : `${passages} passages`}. Ask about it with **/ask**.`,
  looksAgain: (time) => `I look at its address again ${time}.`,
  undoable: "It can be undone for ten minutes.",
  removed: (title) =>
    `${title} is taken off: no answer quotes it from now on. Its text is kept so that old quotes can be verified; **/source purge** erases it.`,
  purged: (title) =>
    `${title} is taken off and its text erased, here and in all that I keep of answers; only hashes stay. What I ` +
    `wrote in channels stays there until somebody deletes it.`,
  refreshed: {
    unchanged: (title) => `${title} is as it was.`,
    changed: (title, passages) =>
      `${title} has a new version: ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    shrunk: (title, words, kept) =>
      `The page of ${title} now holds ${words} of ${kept} words. I keep the version that is here.`,
    failed: (title) => `I could not read ${title} now; the version that is here stays.`,
    held: (title) => `${title} holds an earlier version. Release it first.`,
    kept: "The version that is here stays.",
  },
  failing: (time) => `It could not be read since ${time}; the version that is here stays.`,
  history: {
    title: (title) => `Versions of ${title}, the latest first:`,
    current: "current",
    counts: (added, changed, gone) =>
      `+${added} ${added === 1 ? "sentence" : "sentences"}, ${changed} changed, ${gone} gone`,
    same: "the same text",
    erased: "text no longer kept",
    textGone: "I no longer have the text of this version.",
    noTime: "time not known",
    causes: { added: "added", refreshed: "read again", "rolled-back": "rolled back", restored: "restored" },
    changes: (title, time) => `What changed in ${title} with the version of ${time}:`,
    noChanges: "No sentence changed.",
    noEarlier: (title) => `There is no earlier version of ${title} to go back to.`,
    rolledBack: (title, time) => `${title} is as in the version of ${time} again, and stays so until you release it.`,
    held: "An earlier version was chosen: it stays until it is released.",
    released: (title) => `${title} is released: its address is looked at within minutes.`,
  },
  notices: {
    failing: (title, time) =>
      `${title} cannot be read since ${time}; the version that is here stays, and I go on trying.`,
    recovered: (title) => `${title} can be read again.`,
  },
  undone: (title) => `Undone: ${title} is as it was.`,
  tooLate: "It is too late to undo this. Use **/source** instead.",
  giveOne: "Give me an address, a file or a text.",
  giveOnlyOne: "Give me one only: an address, a file or a text.",
  fileElsewhere: "I take files only as Discord keeps them. Please attach it again.",
  messageEmpty: "This message has neither text nor a file.",
  fileGone: "Discord no longer has this file. Please attach it again.",
  notAllowed:
    "This is for members who may manage the server (Manage Server), or whom its admins allow it under Server Settings › Integrations.",
  unknown: (name) => `There is no source ${name} here. /source list shows all of them.`,
  none: "This server has no source of its own yet. Add one with **/source add**.",
  list: (count) => (count === 1 ? "This server has one source:" : `This server has ${count} sources:`),
  passages: (count) => (count === 1 ? "1 passage" : `${count} passages`),
  inLibrary: (name) => `library ${name}`,
  fromFile: (name) => `the file ${name}`,
  fromText: "given as a text",
  takenOff: "taken off",
  hints: {
    "file-language":
      "Add a text in the Latin alphabet; for others, whoever runs me would have to choose another model.",
    "file-empty": "Attach a file with the text of the article.",
  },
  version: (hash) => `version ${hash}`,
  every: {
    hour: "looked at every hour",
    "6h": "looked at every six hours",
    day: "looked at every day",
    week: "looked at every week",
    never: "never looked at again by itself",
  },
};
