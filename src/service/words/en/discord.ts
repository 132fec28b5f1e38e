import type { DiscordWords } from "../types/discord-words.ts";

export const discord: DiscordWords = {
  locales: [],
  commands: {
    ask: { name: "ask", description: "Ask a question and get the article's own words" },
    question: { name: "question", description: "What you want to know" },
    private: { name: "private", description: "Show the answer to you alone" },
    fact: { name: "fact", description: "Look up a person, place, date, number... in the article" },
    name: { name: "name", description: "Type a few letters and pick" },
    facts: { name: "facts", description: "List people, places, dates, numbers... of the article" },
    kind: { name: "kind", description: "What to list" },
    sources: { name: "sources", description: "List the articles I know" },
    help: { name: "help", description: "How to ask, and what I keep" },
    forget: { name: "forget", description: "Erase everything I keep about you, at once" },
    check: { name: "Check against the article" },
  },
  buttons: {
    open: "Open the passage",
    openPassage: (number) => `Open passage ${number}`,
    inContext: "In context",
    why: "Why?",
    share: "Share",
    previous: "Previous",
    next: "Next",
    page: (page, pages) => `${page} of ${pages}`,
  },
  wasRight: "Was that right?",
  feedback: {
    thanks: "Thank you, noted.",
    title: "What was wrong?",
    label: "What did you expect?",
    placeholder: "For example: the date is there, in the third paragraph",
    noted: "Thank you. Your note helps to make the answers better.",
  },
  askPanel: {
    text: "**Ask me about the articles.** I answer with their own words, and say so when they do not answer.",
    button: "Ask",
    title: "Ask about the articles",
    question: "Your question",
    placeholder: "For example: When does the ferry sail again?",
    whoSees: "Who sees the answer",
    onlyMe: "Only me",
    everybody: "Everybody here",
  },
  fromTitle: "From your post's title alone. To go on, mention me here with the details.",
  dismiss: {
    forbidden: "I may not delete all messages of this answer here; someone who may manage messages can.",
    notYours: "Only the person who asked, or someone who may manage messages, can remove this.",
  },
  continued: "Continued in the next message.",
  dropped: (count) =>
    count === 1 ? "One more passage is too long to show here." : `${count} more passages are too long to show here.`,
  sharedBy: (mention) => `Shared by ${mention}`,
  help: ({ mention, retentionDays, command }) => [
    "I answer questions about the article with its own words: every quote can be checked, and when it does not answer, I say so.",
    [
      `- Mention me with a question (${mention} …), write to me directly, or use ${command("ask")}.`,
      "- Reply to one of my answers to ask further, with the ping left on.",
      `- ${command("fact")} and ${command("facts")} list people, dates, numbers and more; ${command("sources")} lists the articles.`,
      "- On someone's message: **Apps › Check against the article**.",
      "- Whoever may manage a server adds articles there with **/source add** and sets me up with **/settings**.",
    ].join("\n"),
    `I keep questions, answers and feedback for ${days(retentionDays)}, under a scrambled id instead of your name; ${command("forget")} erases yours at once.`,
  ],
  forgotten: (count) => (count === 0 ? "I had nothing of yours." : "Done: I have erased everything I kept about you."),
  withheld: "I cannot see what you wrote: please leave the ping on (@ON) when you reply to me.",
  notKept: "I no longer have this answer. Please ask me again.",
  cannotWrite: (channel) =>
    `I may not write in ${channel}. Someone who runs the server can allow me to send messages and read the message history there.`,
  commandChanged:
    "This command has changed since your Discord loaded it: please reload Discord (Ctrl+R, or restart the app), then try again.",
  disconnected: "The connection to Discord broke while I was answering. Please ask me again.",
  status: (articles, title) => {
    if (articles === 0) return "No article yet";
    if (articles > 1) return `Knows ${articles} articles`;
    return title === undefined ? "Knows one article" : `Knows one article: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "one day" : `${count} days`;
}
