/** The Bookshop, running. */
export interface Bookshop {
  readonly url: string;
  /** `GET /books?genre=poetry`, in the order of arrival. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export function startBookshop(options?: { port?: number; token?: string }): Promise<Bookshop>;
