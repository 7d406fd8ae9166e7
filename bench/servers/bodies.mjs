/** Bytes of the results that are measured. */
export const SIZES = { '1kb': 1000, '100kb': 100_000, '1mb': 1_000_000 };

/** A JSON object of about this size, as APIs answer lists: records with numbers, flags, dates and words. */
export function bodyOf(size) {
  const items = [];
  for (let bytes = 30; bytes < SIZES[size] - 200; bytes += JSON.stringify(items.at(-1)).length + 1) items.push(record(items.length));
  return Buffer.from(JSON.stringify({ total: items.length, items }));
}

function record(index) {
  return {
    id: `thing-${index}`,
    name: `Thing number ${index}`,
    price: Math.round(index * 137.5) / 100,
    in_stock: index % 3 !== 0,
    updated_at: `2026-0${1 + (index % 9)}-11T09:${10 + (index % 50)}:00Z`,
    tags: ['red', 'small "boxed"'],
  };
}
