import type { ContextSpan } from "../../core/article/article.ts";
import { splitSentences } from "../../core/text/sentences.ts";
import type { Span } from "../../core/types.ts";
import { findInterviewee } from "./interview.ts";
import { NameIndex } from "./name-index.ts";
import type { TurnPart } from "./parts.ts";
import type { Placed } from "./place-parts.ts";

/** Of a longer turn the question alone is kept above its answer, in UTF-16 code units. */
const MAX_QUESTION_CHARS = 400;
const ASKS = /[?？][\s"”’»)\]]*$/u;

/** A question under way, and who asked it where that is known. */
interface Asked {
  readonly span: Span;
  readonly by?: string;
}

/** Keeps track of the question that is being answered in a talk and of who speaks. */
export class Talk {
  readonly #text: string;
  readonly #names: NameIndex;
  /** Where the label of each speaker first stood. */
  readonly #labels = new Map<string, Span>();
  #asked: Asked | undefined;
  /** Whose answers no label names; null where nobody is known. */
  #interviewee: Span | null | undefined;
  /** Where the first question stands. */
  #firstAsked: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#names = new NameIndex(text);
  }

  /** The question that what comes now answers. */
  get question(): readonly ContextSpan[] {
    return this.#asked === undefined ? [] : [{ kind: "question", ...this.#asked.span }];
  }

  ask(span: Span): void {
    this.#asked = { span };
    this.#firstAsked ??= span.start;
  }

  end(): void {
    this.#asked = undefined;
  }

  /** What stands above a turn: the question that somebody else asked, and who speaks. */
  enter({ role, speaker, labelLength, isTold }: TurnPart, { start, end }: Placed): readonly ContextSpan[] {
    this.#firstAsked ??= start;
    const label = speaker === undefined ? undefined : { start: start + speaker.start, end: start + speaker.end };
    const name = label === undefined ? undefined : this.#text.slice(label.start, label.end);
    const words = { start: start + labelLength, end };
    // Whoever asked and speaks again has not been answered; whoever says something else lets the question be.
    if (role === "turn" && name === this.#asked?.by) this.end();
    const asked = role === "question" ? [] : this.question;
    if (role === "question") this.#asked = { span: words, ...(name !== undefined && { by: name }) };
    else if (role === "turn" && ASKS.test(this.#text.slice(words.start, end)))
      this.#asked = { span: askedIn(this.#text, words), ...(name !== undefined && { by: name }) };
    if (isTold) return [...asked, ...this.#told()];
    return label === undefined || name === undefined
      ? asked
      : [...asked, { kind: "speaker", ...this.#resolve(name, label) }];
  }

  #told(): readonly ContextSpan[] {
    this.#interviewee ??= findInterviewee(this.#text.slice(0, this.#firstAsked)) ?? null;
    return this.#interviewee === null ? [] : [{ kind: "speaker", ...this.#interviewee }];
  }

  /** The full name of whom a label means, where the talk or the text gives it; else the label itself. */
  #resolve(name: string, label: Span): Span {
    const known = this.#labels.get(name);
    if (known !== undefined) return known;
    const resolved = this.#amongSpeakers(name) ?? this.#names.find(name) ?? label;
    this.#labels.set(name, resolved);
    return resolved;
  }

  #amongSpeakers(name: string): Span | undefined {
    const speakers = [...this.#labels].filter(([full]) => full.includes(" ") && isShortFor(name, full));
    return speakers.length === 1 ? speakers[0]?.[1] : undefined;
  }
}

/** The last sentence of a stretch: what opens a list, what is asked at the end. */
export function lastSentence(text: string, span: Span): Span {
  return splitSentences(text, span, "und").at(-1) ?? span;
}

/** A question with what was said before it, where both are short; else its last sentence. */
function askedIn(text: string, words: Span): Span {
  return words.end - words.start <= MAX_QUESTION_CHARS ? words : lastSentence(text, words);
}

function isShortFor(short: string, full: string): boolean {
  const words = full.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join("");
  return short.replace(/[.\s-]/g, "") === initials || words.at(-1)?.toLowerCase() === short.toLowerCase();
}
