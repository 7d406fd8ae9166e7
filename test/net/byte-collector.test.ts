import { expect, it } from 'vitest';
import { createByteCollector } from '../../src/net/index.js';

it.each([0, 1, 2, 1023, 1024, 1025, 5000])('%i pieces come back as they were, in order', (count) => {
  const collector = createByteCollector();
  const pieces = Array.from({ length: count }, (_, index) => Buffer.from(`${index},`));
  for (const piece of pieces) collector.add(piece);
  expect(collector.length).toBe(Buffer.concat(pieces).length);
  expect(collector.join().equals(Buffer.concat(pieces))).toBe(true);
});

it('one piece alone is not copied', () => {
  const collector = createByteCollector();
  const piece = Buffer.from('whole');
  collector.add(piece);
  expect(collector.join()).toBe(piece);
});

it('pieces of one byte take about the memory of their bytes', () => {
  const collector = createByteCollector();
  const source = Buffer.alloc(65_536, 'x');
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 4 << 20; index += 1) collector.add(source.subarray(index & 0xffff, (index & 0xffff) + 1));
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 << 20);
  expect(collector.join()).toHaveLength(4 << 20);
});
