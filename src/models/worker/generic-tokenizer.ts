import type { PreTrainedTokenizer } from "@xenova/transformers";
import type { Tokenizer } from "./tokenizer.ts";

/** Any tokenizer that transformers.js knows: slower to load and to run than the project's own. */
export function wrapTokenizer(tokenizer: PreTrainedTokenizer): Tokenizer {
  const vocabulary = tokenizer.get_vocab();
  const unknownId = tokenizer.unk_token === null ? undefined : vocabulary.get(tokenizer.unk_token);
  return {
    vocabularySize: vocabulary.size,
    padId: vocabulary.get(tokenizer.pad_token ?? "") ?? 0,
    encode(text, maxTokens) {
      const ids = tokenizer.encode(text);
      // The last token closes the text.
      return ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), ...ids.slice(-1)];
    },
    count(text) {
      const ids = tokenizer.encode(text, { add_special_tokens: false });
      const pieces = tokenizer.tokenize(text);
      let tokens = 0;
      let unknown = 0;
      for (const [index, id] of ids.entries()) {
        const unreadable = id === unknownId ? Array.from(pieces[index] ?? " ").length : 0;
        tokens += Math.max(1, unreadable);
        unknown += unreadable;
      }
      return { tokens, unknown };
    },
  };
}
