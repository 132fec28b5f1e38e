import type { DocumentWords } from "../types/document-words.ts";
import { wordList } from "../word-list.ts";

export const documentWords: DocumentWords = {
  asking: wordList("q, question, asked"),
  answering: wordList("a, answer, ans, answered"),
  self: wordList("i, me, my, mine, i'm, i've"),
  interviews: wordList(
    "interview, interviewed, interviews, in conversation with, talks to us, talked to us, spoke to us, answers our questions, answered our questions",
  ),
  talkers: wordList(
    "interviewer, moderator, host, journalist, reporter, presenter, speaker, audience, chair, the chair, clerk, judge, counsel, narrator",
  ),
  credits: {
    picture: "photos?|images?|illustrations?|infographics?|graphics?|videos?|caption",
    photo: "photos?|images?",
    credited: "photo|image|picture",
    creditedBy: "credits?|by|courtesy",
    credit: "credits?",
    origin: "sources?",
    link: "and|with|from",
  },
  labels: wordList(
    "note, notes, warning, tip, hint, important, caution, example, examples, remark, source, sources, " +
      "photo, photos, image, date, time, place, where, when, who, price, prices, address, phone, tel, " +
      "email, mail, web, step, day, chapter, figure, table, part, page, summary, result, results, " +
      "conclusion, reason, problem, solution, pros, cons, pro, con, update, correction, ingredients, " +
      "preparation, serves, total, new, fixed, changed, added, removed, breaking, default, type, required, " +
      "returns, see, see also, todo, fact, myth, input, output, description, usage, options, parameters, " +
      "minutes, present, attendees, apologies, absent, action, actions, decision, decisions, resolved, agreed, vote, votes, abstentions",
  ),
};
