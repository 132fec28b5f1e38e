import { dot } from "../passages/dot.ts";
import type { AnswerAbout, MetadataFact, ProductMatter } from "../types.ts";

/** How a question is to be taken; `fields` says which facts of its origin it asks for, `matter` what of the product. */
export interface Intent {
  readonly about: AnswerAbout;
  readonly fields: readonly MetadataFact["field"][];
  readonly matter?: ProductMatter;
}

/**
 * What a message can be: a question about what an article says, about an article as a whole, about its origin by field or about which one
 * was quoted, to the product or about a matter of it, talk, or nothing of these, which the text is asked for as for anything else.
 */
export type MessageClass =
  | Exclude<AnswerAbout, "metadata">
  | Exclude<MetadataFact["field"], "publisher">
  | "origin"
  | "nonsense"
  | ProductMatter;

/** A softmax regression over the vectors of one embedder. */
export interface IntentModel {
  readonly classes: readonly IntentClass[];
}

export interface IntentClass {
  readonly name: MessageClass;
  readonly bias: number;
  /** One a dimension. */
  readonly weights: Float32Array;
}

/** An intent model as it is kept. */
export interface FittedIntents {
  /** With which the ids of embedders begin whose vectors it takes: those of one make differ by rounding alone. */
  readonly make: string;
  readonly classes: readonly FittedClass[];
}

export interface FittedClass {
  readonly name: MessageClass;
  readonly bias: number;
  /** What the kept weights are multiplied by. */
  readonly scale: number;
  /** Base64 of one signed byte a dimension. */
  readonly weights: string;
}

/**
 * Tells small talk, questions to the product, about an article as a whole and about where it comes from apart from those about what it
 * says, which a question is taken for unless it is more probably none, and for talk alone only where that is the likelier of the two.
 * `vector`: the message's, as a question.
 */
export function classifyIntent(vector: Float32Array, { classes }: IntentModel): Intent {
  const logits = classes.map(({ weights, bias }) => bias + dot(weights, vector));
  const greatest = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp(logit - greatest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let [others, fact] = [0, 0];
  let best: { readonly name: MessageClass; readonly share: number } = { name: "fact", share: 0 };
  for (const [index, { name }] of classes.entries()) {
    const share = shares[index] ?? 0;
    if (name === "fact" || name === "nonsense") {
      fact += share;
      continue;
    }
    others += share;
    if (share > best.share) best = { name, share };
  }
  // What is merely unlike other questions would be thanked for.
  const isUnlike = TALK.has(best.name) && best.share < fact;
  return others > all / 2 && !isUnlike ? toIntent(best.name) : FACT;
}

const TALK: ReadonlySet<MessageClass> = new Set(["greeting", "thanks", "product"]);

/** A question about what an article says. */
export const FACT: Intent = { about: "fact", fields: [] };

/** One about an article as a whole. */
export const OVERVIEW: Intent = { about: "overview", fields: [] };

function toIntent(name: MessageClass): Intent {
  switch (name) {
    case "nonsense":
      return FACT;
    case "fact":
    case "overview":
    case "greeting":
    case "thanks":
    case "product":
      return { about: name, fields: [] };
    case "articles":
    case "adding":
    case "privacy":
      return { about: "product", fields: [], matter: name };
    case "origin":
      return { about: "metadata", fields: ["title"] };
    default:
      return { about: "metadata", fields: [name] };
  }
}
