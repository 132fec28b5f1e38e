import type { AnswerKind } from "../languages/types/kind-words.ts";
import type { Language, Turn } from "../types.ts";
import type { AskedSpeaker } from "./asked-speaker.ts";
import type { Intent } from "./intent.ts";

/** A question as it was understood, once: everything after takes it as it is. */
export interface Question {
  /** As it was typed. */
  readonly asked: string;
  /** Its own words, cleaned and without courtesies: what is read, together with the turns before it. */
  readonly own: string;
  /** As it is searched: cleaned, without courtesies, and whole without the turns before it. */
  readonly searched: string;
  /** Of unit length: the embedder's, of what is searched. */
  readonly vector: Float32Array;
  /** The turns that it may lean on, oldest first. */
  readonly turns: readonly Turn[];
  /** Of its words; of the article that names the person where a name is all that was typed. */
  readonly language: Language;
  readonly intent: Intent;
  /** Key (see sourceKey) of the article that it names, or that is meant by a question about an article as a whole. */
  readonly article?: string;
  /** What the articles that are asked for speak of: "Which article mentions bees?" */
  readonly topic?: string;
  /** The name of the person of an article who is asked for: "Who is Ida Holm?" */
  readonly person?: string;
  /** The name of what an article names and is asked for: "What is the OFP?" */
  readonly thing?: string;
  /** Who somebody is is asked under the surname of a person of the articles who has another given name. */
  readonly isForNamesake?: true;
  /** Whom or what a follow-up is about where its own words only point back. */
  readonly subject?: string;
  /** What kind of answer is asked for, where its words tell. */
  readonly kind?: AnswerKind;
  /** The office whose holder is asked for: see findOffice. */
  readonly office?: readonly string[];
  /** Whose words are asked for. */
  readonly speaker?: AskedSpeaker;
  /** The words of what somebody is asked for who says it: see askedWords. */
  readonly saidWords?: readonly string[];
  /** Whether several things are asked for, so that more than one sentence may answer. */
  readonly isForSeveral: boolean;
  /** Its capitalised words and its numbers, as they are written. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Whether nobody knows a word of it, or the one that it asks about: see knowsNoWord and asksUnknownWord. */
  readonly isGibberish?: true;
  /** Whether it is a few words that ask nothing, as they are typed into a box for searching: "opening hours", "form B-12". */
  readonly isKeyword?: true;
  /** The questions of a message that asks several; else empty. */
  readonly parts: readonly string[];
}
