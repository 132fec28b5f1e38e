/** How a stretch of text is set. */
export interface TextStyle {
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
}

/** One line of a paragraph as its source has it. */
export interface ParagraphLine {
  readonly text: string;
  /** The words in bold that it begins with. */
  readonly strongLead: string;
  /** All of its words are in bold. */
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Nothing in it but a picture. */
  readonly isPicture: boolean;
  /** It is shown as a line of its own: a break was asked for behind it. */
  readonly endsHard: boolean;
}

/** Gathers the lines of one paragraph while its inline content is walked through. */
export class ParagraphLines {
  readonly #lines: ParagraphLine[] = [];
  #text = "";
  #lead = "";
  #isLeading = true;
  #chars = 0;
  #strongChars = 0;
  #emphasisChars = 0;
  #hasPicture = false;

  add(raw: string, { isStrong = false, isEmphasis = false }: TextStyle): void {
    const chars = raw.replace(/\s+/g, "").length;
    if (chars > 0 && !isStrong) this.#isLeading = false;
    if (isStrong && this.#isLeading) this.#lead += raw;
    this.#text += raw;
    this.#chars += chars;
    if (isStrong) this.#strongChars += chars;
    if (isEmphasis) this.#emphasisChars += chars;
  }

  addPicture(): void {
    this.#hasPicture = true;
  }

  endLine({ isHard }: { readonly isHard: boolean }): void {
    const hasText = this.#chars > 0;
    this.#lines.push({
      text: this.#text,
      strongLead: this.#lead,
      isStrong: hasText && this.#strongChars === this.#chars,
      isEmphasis: hasText && this.#emphasisChars === this.#chars,
      isPicture: !hasText && this.#hasPicture,
      endsHard: isHard,
    });
    this.#text = this.#lead = "";
    this.#isLeading = true;
    this.#chars = this.#strongChars = this.#emphasisChars = 0;
    this.#hasPicture = false;
  }

  /** All lines, the last one ended. */
  take(): readonly ParagraphLine[] {
    this.endLine({ isHard: false });
    return this.#lines.splice(0);
  }
}
