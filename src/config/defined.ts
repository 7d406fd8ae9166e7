type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The object without the keys that have no value. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>; // the same keys, less those
}
