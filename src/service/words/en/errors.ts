import type { AskerErrorWords } from "../types/error-words.ts";

/** For whoever asks. */
export const errors: AskerErrorWords = {
  questionEmpty: "What would you like to know? I saw no question.",
  questionUnreadable: (languages) => `I cannot read this script. I read questions in ${languages}.`,
  questionTooLong: (maxChars) => `This question is too long for me. Please ask it in at most ${maxChars} characters.`,
  noArticles: "I have no article yet. Whoever may manage this server adds one with /source add.",
  busy: "Too many questions at once. Please ask me again in a minute.",
  interrupted: "I am just restarting. Please ask me again in a minute.",
  broken: (code) => `I cannot answer right now (${code}). Whoever runs me will find the reason in the log.`,
  bug: (id) => `Something went wrong on my side. If it happens again, tell whoever runs me: ${id}`,
  tooManyOfPerson: (seconds) => `One moment please: ask me again in ${seconds} s.`,
  tooManyOfServer: (seconds) => `Many questions here right now. Please ask me again in ${seconds} s.`,
};
