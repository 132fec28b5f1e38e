export interface CancelOptions {
  readonly signal?: AbortSignal;
}
