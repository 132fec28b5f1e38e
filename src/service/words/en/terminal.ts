import type { TerminalWords } from "../types/terminal-words.ts";
import { doctor } from "./doctor.ts";

export const terminal: TerminalWords = {
  error: "error:",
  bug: (id) => `Something went wrong inside Sourcier (bug ${id}).`,
  bugShown: "All that is known of it stands above.",
  bugHidden: "Run the same command with LOG_LEVEL=debug to see all of it.",
  outputLost: (reason) => ({
    message: `The output cannot be written (${reason}).`,
    hint: "Make room, or write it elsewhere.",
  }),
  tokenHelp: [
    "There is no DISCORD_TOKEN yet. To get one:",
    'Create an application at https://discord.com/developers/applications, open its Bot page, press "Reset Token" and copy it;',
    "put DISCORD_TOKEN=... with it into the file .env here, and start the bot again (npm start, or sourcier bot).",
  ],
  conversation: {
    welcome: (articles, title) =>
      `Ask about ${title === undefined ? `${articles} articles` : `“${title}”`}. /help shows what else there is; Ctrl-D leaves.`,
    help: [
      "Type a question and press Enter. It may refer to the answer before it.",
      "  /sources       the articles",
      "  /facts [NAME]  what they name",
      "  /explain       why the last answer came out as it did",
      "  /help          this help",
      "  /quit          leave, as Ctrl-D does",
      "  Ctrl-C         stop the answer under way, or empty the line",
    ],
    unknownCommand: (typed) => `There is no ${typed}.`,
    stopped: "Stopped.",
    nothingToExplain: "Nothing was answered yet.",
  },
  linesAsOneQuestion: (lines) => `Read ${lines} lines as one question; --batch - answers each line (JSON) by itself.`,
  unreadableSentence: (sentence) => `The model cannot read this script: ${sentence}`,
  index: {
    indexing: "Indexing",
    progress: (percent, done, total) => `${percent} % (${done} of ${total} passages)`,
    articles: (counts) => `Articles: ${counts}`,
    none: "none",
    added: (count) => `${count} added`,
    changed: (count) => `${count} changed`,
    removed: (count) => `${count} removed`,
    unchanged: (count) => `${count} unchanged`,
    leftOut: (count) => `${count} left out`,
    passages: (passages, embedded) => `Passages: ${passages}, of which ${embedded} embedded now`,
    leftOutBecause: (reason) => `Left out: ${reason}`,
    leftOutFiles: (count, names, more) =>
      `Left out ${count === 1 ? "1 file" : `${count} files`}: ${names}${more > 0 ? ` and ${more} more` : ""}. \`sourcier index\` says why.`,
  },
  move: {
    copied: (rows) => `${rows.toLocaleString("en")} rows copied.`,
    done: (rows, server) =>
      `${server} holds the same ${rows.toLocaleString("en")} rows. Set DATABASE_URL to it; the folder stays as it is.`,
    unsettled: (server) => ({
      message: `Somebody still writes to the folder: what came last is not in ${server}.`,
      hint: "Stop the bot and give the same command again: it brings over what is left.",
    }),
  },
  import: {
    size: (paragraphs, characters) =>
      `${paragraphs === 1 ? "1 paragraph" : `${paragraphs} paragraphs`}, ${characters.toLocaleString("en")} characters`,
    first: "First words:",
    last: "Last words:",
    kept: (percent) => `${percent} % of the page's visible text was taken for the article.`,
    reservation: {
      robots:
        "Its site asks programs to stay away: it is read because you named it, and not looked at again by itself.",
      tdm: "Its site reserves text and data mining: it is read because you named it, and not looked at again by itself.",
    },
    previewOnly: "Nothing was added. The same command without --preview adds it.",
    known: (id) => `${id} is there already, word for word.`,
    added: (id, passages) => `Added ${id}: ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    changed: (id, passages) => `${id} has a new version: ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    next: (when) => `Looked at again on ${when.toLocaleString("en", { dateStyle: "long", timeStyle: "short" })}.`,
    removed: (id) => `Removed ${id}. Its text is kept for verifying earlier answers.`,
    nothingDue: "Nothing is due.",
    unchanged: (id) => `${id}: unchanged`,
    shrunk: (id, words, keptWords) =>
      `${id}: the page has ${words} words where the kept version has ${keptWords}; the kept version stays`,
    failed: (id, reason) => `${id}: ${reason}`,
    entries: (count) => `a feed of ${count === 1 ? "1 entry" : `${count} entries`}`,
    feedRead: (title, added, changed, left) =>
      `${title}: ${added} added, ${changed} with a new version${left === 0 ? "" : `, ${left} could not be read now`}`,
  },
  noArticle: (folder) => `No article in ${folder}: put one there (.md, .txt, .html, .pdf, .docx, .epub).`,
  noFact: (name) => `No fact is called ${name}. Without a name, all of them are listed.`,
  noQuote: (file) => `No answer in ${file} quotes anything.`,
  explanation: {
    none: "Nothing was weighed for this answer: it was looked up.",
    candidates: "Candidates, best first:",
    headings: ["passage", "cosine", "article", "bm25", "coverage", "fused", "answerable", "best span"],
    more: (count) => `and ${count} more`,
    inputs: "Inputs of the decision:",
    missing: (words) => `Not in the articles: ${words}`,
    verdict: (probability, threshold, isEnough) =>
      `Probability ${probability}, ${isEnough ? "at or above" : "below"} the threshold ${threshold}`,
  },
  doctor,
};
