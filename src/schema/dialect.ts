/** Which specification's schemas a document holds; `2020-12` is plain JSON Schema. */
export type Dialect = '2.0' | '3.0' | '3.1' | '3.2' | '2020-12';

/** Whether the schema describes what a caller sends (`readOnly` leaves) or receives (`writeOnly` leaves). */
export type Direction = 'input' | 'output';
