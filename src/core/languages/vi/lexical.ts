import type { LexicalWords } from "../types/lexical-words.ts";

/** Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said. */
const QUESTION_WORDS =
  "là của và các những được trong cho có không ai gì nào khi bao nhiêu ở đâu như thế với về một này đó " +
  "đã sẽ thì mà bị do tại từ đến theo hãy tôi bạn xin vui lòng mấy sao vì rằng cũng ra vào trên dưới " +
  "khi lúc đang rất nhiều cùng hay hoặc nhưng nếu diễn";

export const lexicalWords: LexicalWords = {
  stopWords: QUESTION_WORDS.split(" "),
  spelled: /^[\p{Script=Latin}]*$/u,
};
