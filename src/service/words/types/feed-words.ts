/** What a server's managers are told of its feeds. What comes in as an argument is marked or escaped by the face already. */
export interface FeedWords {
  /** Descriptions of the command and of its options; at most 100 characters. */
  readonly commands: Readonly<
    Record<
      | "feed"
      | "add"
      | "url"
      | "keep"
      | "every"
      | "list"
      | "remove"
      /** The feed that is meant. */
      | "which",
      string
    >
  >;
  readonly preview: {
    readonly entries: (count: number) => string;
    /** Above the titles of the latest ones. */
    readonly latest: string;
    /** The feed gives so many entries whole; of the others their pages are read. */
    readonly whole: (count: number) => string;
    readonly keeps: (count: number) => string;
    readonly replaces: string;
    readonly expired: string;
    readonly cancelled: string;
  };
  readonly reading: string;
  readonly added: (title: string, articles: number) => string;
  /** So many entries could not be read now, or had no room. */
  readonly left: (count: number) => string;
  readonly failed: (title: string) => string;
  readonly none: string;
  readonly list: (count: number) => string;
  /** So many of its entries are sources now. */
  readonly holds: (articles: number, most: number) => string;
  readonly failing: (time: string) => string;
  readonly unknown: (name: string) => string;
  /** Somebody has removed it meanwhile. */
  readonly gone: string;
  /** Whether its articles, so many, stay. */
  readonly askRemove: (title: string, articles: number) => string;
  /** At most 34 characters that show. */
  readonly buttons: { readonly keepArticles: string; readonly takeArticles: string };
  readonly removed: (title: string) => string;
  readonly removedWith: (title: string, articles: number) => string;
}
