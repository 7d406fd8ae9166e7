/** One rate, under the name that all who are held to it give it. */
export interface SharedRate {
  /** At most 200 characters, without secrets. */
  readonly key: string;
  readonly perSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}

/** Rates that several processes are held to together. */
export interface Rates {
  /**
   * Takes one from each, or nothing where one of them has none: then which (the first, by its place in the list) and how many milliseconds until it has. Throws
   * GatewayError `store-unavailable`.
   */
  take(rates: readonly SharedRate[]): Promise<RateExceeded | undefined>;
}

export interface RateExceeded {
  readonly index: number;
  readonly waitMs: number;
}
