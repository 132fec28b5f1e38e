/** What came of moving everything from the data folder into a database. */
export interface MoveReport {
  /** What may be shown of the database's address. */
  readonly server: string;
  /** Rows that were held against each other last. */
  readonly rows: number;
  /** Whether all were equal; else somebody still writes to the folder. */
  readonly stands: boolean;
}

export interface MoveRequest {
  /** Default: DATABASE_URL. */
  readonly to?: string;
  /** Told after each pass how many rows differed. */
  readonly onPass?: (changed: number) => void;
}
