import type { GapWords } from "../types/gap-words.ts";

export const gaps: GapWords = {
  description: "Questions that your articles did not answer, most people first",
  title: "Questions without an answer, most people first:",
  none: "No question of several people is without an answer.",
  asked: (people, times, time) =>
    `${people === 1 ? "1 person" : `${people} people`}, ${times === 1 ? "once" : `${times} times`}, last ${time}`,
  alone: (count) =>
    count === 1
      ? "1 question of one person alone is not shown."
      : `${count} questions of one person alone are not shown.`,
  languages: (names) => `in ${names}`,
  also: (questions) => `Also asked as: ${questions}`,
  badlyRated: "It was answered, and somebody marked that as not helpful.",
  choose: "Choose a question",
  gone: "This question is no longer here.",
  answeredNow: (answered, all) => `${answered} of ${all} wordings are answered now, and gone from the list.`,
  notAnswered: "The articles still do not answer it.",
  dismissed: (question) => `${question} is not shown any more.`,
  buttons: {
    again: "Ask again",
    add: "Add a source",
    pin: "Pin a quote",
    search: "Search other words",
    dismiss: "Not for us",
    back: "Back",
    pins: "Pinned quotes",
    tell: "Tell me when there is an answer",
  },
  form: {
    addTitle: "Add a source",
    address: "Address of the article",
    searchTitle: "Look for a sentence",
    words: "Words of the sentence, or what it says",
  },
  pin: {
    which: (question) => `Which sentences answer “${question}”`,
    noSentence: "No sentence of your articles is near. Search other words, or add a source.",
    choose: "Sentences to pin",
    done: (question) =>
      `Pinned. Whoever asks ${question}, or the same in other words, is shown these sentences, as picked by your team.`,
    changed: "The article has changed meanwhile. Please pick again.",
    full: "There are 100 pinned quotes already, the most that a server may have.",
    list: (count) => (count === 1 ? "1 pinned quote:" : `${count} pinned quotes:`),
    none: "No quote is pinned.",
    asleep: "Asleep: its article no longer has these words in the same surroundings. Pin anew, or take it away.",
    remove: "Take a pinned quote away",
  },
  byTeam: (question) => `Picked by this server's team for: “${question}”`,
  tell: {
    noted: "I shall answer here, under this message, as soon as the articles do.",
    cannot: "I can tell only under a message that everybody sees. Please ask me in the channel.",
    here: "Your question has an answer now:",
  },
  digest: {
    title: "The last seven days",
    asked: (asked, answered) => `Asked: ${asked}; answered: ${answered}.`,
    rated: (helpful, all) => `Marked as helpful: ${helpful} of ${all}.`,
    largest: "Largest gaps:",
    noGaps: "No question of several people is without an answer.",
  },
};
