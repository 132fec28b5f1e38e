import { countInk } from "./count-ink.ts";

/** How a text stands in its block. */
export interface InlineStyle {
  readonly isStrong: boolean;
  readonly isLinked: boolean;
  readonly isTime: boolean;
}

/** What was gathered of one block: its text, and whether all of it is in bold or a time, or most of it in links. */
export interface GatheredText {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isLinked: boolean;
  readonly isTime: boolean;
  /** The words in bold that it begins with, when others follow. */
  readonly strongLead?: string;
}

/** From this share of linked text on a block is taken for links. */
const MIN_LINKED_SHARE = 0.7;

/** Gathers the text of one block while its inline elements are walked through. */
export class InlineText {
  #text = "";
  /** A line ended, and nothing has been seen on the next one yet. */
  #isLineEmpty = false;
  /** What it begins with in bold; closed by the first letter that is not. */
  #lead = "";
  #isLeadOpen = true;
  #chars = 0;
  #strongChars = 0;
  #linkedChars = 0;
  #timeChars = 0;

  /** Text of a page: its white space is one blank, line ends of the markup among it. */
  add(raw: string, { isStrong, isLinked, isTime }: InlineStyle): void {
    const chars = countInk(raw);
    const text = raw.replace(/[ \t\r\n\f]+/g, " ");
    this.#text += text;
    if (chars > 0 && !isStrong) this.#isLeadOpen = false;
    if (this.#isLeadOpen) this.#lead += text;
    this.#chars += chars;
    if (chars > 0) this.#isLineEmpty = false;
    if (isStrong) this.#strongChars += chars;
    if (isLinked) this.#linkedChars += chars;
    if (isTime) this.#timeChars += chars;
  }

  /** A line ends here (`<br>`). True when one ended right before: then a paragraph does. */
  endLine(): boolean {
    const isSecond = this.#isLineEmpty;
    this.#text += "\n";
    this.#isLineEmpty = true;
    return isSecond;
  }

  /** What was gathered since the last time; undefined when it shows nothing. */
  take(): GatheredText | undefined {
    const chars = this.#chars;
    const taken = {
      text: this.#text,
      isStrong: this.#strongChars === chars,
      isLinked: this.#linkedChars >= MIN_LINKED_SHARE * chars,
      isTime: this.#timeChars === chars,
      ...(this.#strongChars < chars && this.#lead.trim() !== "" && { strongLead: this.#lead }),
    };
    this.#text = "";
    this.#lead = "";
    this.#isLeadOpen = true;
    this.#isLineEmpty = false;
    this.#chars = this.#strongChars = this.#linkedChars = this.#timeChars = 0;
    return chars === 0 ? undefined : taken;
  }
}
