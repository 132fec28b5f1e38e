/** How a language writes numbers. */
export interface Quantities {
  /** Numbers written out, as a regular expression's alternatives; `counting` are the number words from two upwards. */
  readonly words: (counting: string) => string;
  /** "millions", "billion", with what joins them to the unit. */
  readonly scales: string;
  /** "euros", "per cent", "km". */
  readonly units: string;
  /** Stand between a number and what it counts: "autres", "other". */
  readonly between: ReadonlySet<string>;
  /** Words before figures that make them a name: "article", "number". */
  readonly labels: ReadonlySet<string>;
}
