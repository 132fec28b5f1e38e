/** Source of a regular expression: no letter or digit follows. */
export const WORD_END = String.raw`(?![\p{L}\p{N}])`;
