/** Kinds of the documents that are kept about people. Data folders hold these names: they stay as they are. */

/** An answer, by the first message that shows it. */
export const ANSWER_KIND = "discord-answer";
/** A further message that shows an answer. */
export const ANSWER_PAGE_KIND = "discord-answer-page";
/** The message that asked. */
export const QUESTION_KIND = "discord-question";
/** The last answer in a thread, by the thread. */
export const THREAD_KIND = "discord-thread";
/** A question without an answer. */
export const UNANSWERED_KIND = "unanswered";
/** What managers said is not for their articles to answer. */
export const DISMISSED_KIND = "gap-dismissed";
/** and the words of it that somebody asked, by the same id. */
export const DISMISSED_WORDS_KIND = "gap-dismissed-words";
/** Who is to be told when there is an answer. */
export const ASKER_WAITING_KIND = "asker-waiting";
/** Sentences that a server's team picked for a question: about nobody, and they do not expire. */
export const PIN_KIND = "pin";
/** What somebody thinks of an answer. */
export const FEEDBACK_KIND = "feedback";
/** What a question means whose answer somebody marked as not helpful, by the answer's receipt. */
export const MARKED_KIND = "marked-question";
/** What an answer that others see quotes, by its first message. */
export const QUOTED_KIND = "quoted-answer";
/** An answer that was told of as one whose quotes have changed, or is not to be told of. */
export const CORRECTED_KIND = "corrected-answer";
/** Answers of a channel that are to be told of, and how many were lately. */
export const CORRECTING_KIND = "correcting";
/** Somebody's message held against the articles. */
export const CHECK_KIND = "discord-check";
/** What a list that has several pages shows. */
export const LIST_KIND = "discord-list";

/** In which servers somebody asked last. */
export const ASKED_IN_KIND = "asked-in";

/** That somebody had everything forgotten. */
export const FORGOTTEN_KIND = "forgotten";
/** The message that follows an answer, by what it answers. */
export const FOLLOW_UP_KIND = "follow-up";

/** A source, and a feed, that was read for somebody and waits for their word; and that something no longer waits. */
export const WAITING_SOURCE_KIND = "waiting-source";
export const WAITING_FEED_KIND = "waiting-feed";
export const TAKEN_KIND = "taken";
/** That somebody without the right to manage a server was let use one of its commands. */
export const LET_MANAGE_KIND = "let-manage";

/** That the text of a source was erased. */
export const ERASED_KIND = "erased-source";

/** What other processes must know of while something is under way. */
export const PASSING_KINDS: readonly string[] = [
  FORGOTTEN_KIND,
  FOLLOW_UP_KIND,
  WAITING_SOURCE_KIND,
  WAITING_FEED_KIND,
  TAKEN_KIND,
  LET_MANAGE_KIND,
  ERASED_KIND,
];

/** How a source was before something was done with it. */
export const UNDO_KIND = "source-undo";

/** What a server's managers did. */
export const DEED_KIND = "deed";

/** All of them: what expires. */
export const PERSONAL_KINDS: readonly string[] = [
  ANSWER_KIND,
  ANSWER_PAGE_KIND,
  QUESTION_KIND,
  THREAD_KIND,
  UNANSWERED_KIND,
  DISMISSED_KIND,
  DISMISSED_WORDS_KIND,
  ASKER_WAITING_KIND,
  FEEDBACK_KIND,
  MARKED_KIND,
  QUOTED_KIND,
  CORRECTED_KIND,
  CORRECTING_KIND,
  CHECK_KIND,
  LIST_KIND,
  ASKED_IN_KIND,
  UNDO_KIND,
  DEED_KIND,
];
