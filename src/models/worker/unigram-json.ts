/** The parts of a tokenizer.json that a unigram tokenizer is made of. */
export interface UnigramJson {
  readonly normalizer?: NormalizerJson | null;
  readonly model: {
    readonly type: "Unigram";
    readonly unk_id: number;
    readonly vocab: readonly (readonly [piece: string, logProb: number])[];
  };
}

export interface NormalizerJson {
  readonly type: string;
  readonly normalizers?: readonly NormalizerJson[];
  readonly pattern?: { readonly Regex?: string; readonly String?: string };
  readonly content?: string;
}

export type Normalize = (text: string) => string;

/** Whether it is a unigram model that starts every word with a marker and has no fallback to bytes. */
export function isUnigram(
  json: Readonly<Record<string, unknown>>,
): json is Readonly<Record<string, unknown>> & UnigramJson {
  const { model, pre_tokenizer: preTokenizer } = json;
  return (
    isObject(model) &&
    model.type === "Unigram" &&
    model.byte_fallback !== true &&
    typeof model.unk_id === "number" &&
    Array.isArray(model.vocab) &&
    isObject(preTokenizer) &&
    preTokenizer.type === "Metaspace" &&
    preTokenizer.prepend_scheme === "always"
  );
}

/** The normalizer as a function; undefined when it holds a step that is not known here. */
export function compileNormalizer(json: NormalizerJson | null | undefined): Normalize | undefined {
  if (json === null || json === undefined) return (text) => text;
  const { type, normalizers, pattern, content } = json;
  if (type === "Sequence" && normalizers !== undefined) return chain(normalizers.map(compileNormalizer));
  if (type === "NFKC" || type === "NFC") return (text) => text.normalize(type);
  if (type === "Replace" && pattern?.Regex !== undefined && content !== undefined) {
    const regex = new RegExp(pattern.Regex, "gu");
    return (text) => text.replace(regex, () => content);
  }
  return undefined;
}

function chain(steps: readonly (Normalize | undefined)[]): Normalize | undefined {
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length ? (text) => known.reduce((result, step) => step(result), text) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
