/** What a database server says of itself, for whoever looks after it. */
export interface DatabaseReport {
  /** What may be shown of its address. */
  readonly server: string;
  /** Of PostgreSQL and of pgvector. */
  readonly version: string;
  readonly extension: string;
  readonly role: string;
  /** Row-level security does not hold this role. */
  readonly bypassesRules: boolean;
  readonly isEncrypted: boolean;
  /** Settings that count for how quickly it answers and how much it bears, with their units. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}
