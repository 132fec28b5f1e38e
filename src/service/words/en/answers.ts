import type { Words } from "../types.ts";

/** What every face says about answers. */
export const answers: Pick<Words, "answer" | "smallTalk" | "context" | "why" | "check" | "facts" | "sources"> = {
  answer: {
    abstained: (articles) => (articles > 1 ? "The articles do not answer this." : "The article does not answer this."),
    notAnAnswer: "Not an answer, only the passage closest to your question:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `What it is about: ${titles[0]}`
        : `What they are about: ${titles.join(" · ")}${more > 0 ? ` and ${more} more` : ""}`,
    sureness: {
      fair: "This may not quite answer your question.",
      low: "I am not sure that this answers your question.",
      unknown: "I cannot say how sure I am: nobody has measured it with the models in use.",
    },
    paragraph: (number) => `paragraph\u00a0${number}`,
    paragraphs: (first, last) => `paragraphs\u00a0${first}–${last}`,
    more: (count) => `and ${count} more`,
    overview: "What it says, in its own words:",
    choose: "Which article do you mean? Ask again with its title:",
    partAbsent: "On this I found nothing.",
    fields: {
      author: "Author",
      publisher: "Publisher",
      credit: "Credit",
      published: "Published",
      url: "Address",
      license: "Licence",
      title: "Title",
    },
    field: (label, value) => `${label}: ${value}`,
    unstated: {
      author: "The author is not stated.",
      publisher: "The publisher is not stated.",
      credit: "No credit is stated.",
      published: "The date of publication is not stated.",
      url: "The address is not stated.",
      license: "The licence is not stated.",
      title: "The title is not stated.",
    },
    metadataNote: "This comes from the details kept with the article, not from its text.",
  },
  smallTalk: {
    greeting: "Hello! Ask me something about the article and I will quote what it says.",
    thanks: "You are welcome!",
    product:
      "I am Sourcier, a program: I answer questions about articles with quotes from them, each with its place, " +
      "and say when they do not answer. Ask in your own words, in one sentence: who, when, where, how many, what " +
      "somebody said, or what an article is about.",
    articles: "These are the articles:",
    adding:
      "Whoever manages this server adds an article with /source add in Discord, from an address, a file or a text; " +
      "whoever runs me, with the command sourcier add and an address or a file, or by putting a file into the folder of articles.",
    privacy:
      "I answer on the machine that runs me: no question leaves it, and nothing of it goes to a service elsewhere. " +
      "In Discord I keep questions and answers for some time under a scrambled id, so that an answer can be checked; " +
      "/forget erases yours at once. On a terminal nothing of a question is kept but where its quotes stand.",
  },
  context: {
    sourceChanged: "The article has changed since I answered. This is how it read then.",
    versionGone:
      "I no longer have the text that I quoted: the article has changed since, or was erased. Ask again to see what the articles say now.",
    nothing: "I quoted nothing here, so there is no paragraph to show.",
  },
  why: {
    title: "Why this answer",
    sure: (percent) => `I put the chance that this answers your question at ${percent} %.`,
    abstained: (percent) =>
      `I put the chance that the nearest passage answers your question at ${percent} %, too little to call it an answer.`,
    missing: (words) => `These words of your question stand nowhere in the text: ${words.join(", ")}.`,
    otherSpeaker: "It is not clear that the best sentence is said by the person you ask about.",
    nothingMissing: "All that your question names stands in the text.",
    notSaid: "No passage says just what you ask for.",
    unknown: "I kept no details on this answer.",
  },
  check: {
    title: "Checked against the article",
    found: "The article says this:",
    differs: "The article says something else:",
    closest: "The closest passage:",
    difference: (said, source) => `here “${said}”, in the article “${source}”`,
    nothing: "The article says nothing about it.",
    unreadable: "I cannot read this script: French, English, Vietnamese, Spanish and German are supported.",
    left: (count) => (count === 1 ? "I left out the last sentence." : `I left out the last ${count} sentences.`),
    emptyMessage: "There is no text in this message, so I have nothing to check.",
    outdated: "The article has changed since this check. Please check the message again.",
  },
  facts: {
    kinds: {
      person: "person",
      organisation: "organisation",
      place: "place",
      date: "date",
      number: "number",
      document: "document",
      quotation: "quotation",
      event: "event",
    },
    list: {
      person: "People",
      organisation: "Organisations",
      place: "Places",
      date: "Dates",
      number: "Numbers",
      document: "Documents",
      quotation: "Quotations",
      event: "Events",
    },
    all: "Facts",
    quotationsBy: (name) => `What ${name} says`,
    mentionsOf: (name) => `Where ${name} is mentioned`,
    mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
    saidBy: (name) => `said by ${name}`,
    none: "I found none of these.",
    unknown: (name) => `No fact has the name “${name}”.`,
    nearest: "Names like it:",
    severalArticles: (title, more) => `${title} and ${more} more`,
  },
  sources: {
    title: (count) => (count === 1 ? "I know one article:" : `I know ${count} articles:`),
    paragraphs: (count) => (count === 1 ? "1 paragraph" : `${count} paragraphs`),
  },
};
