import { describe, expect, it } from 'vitest';
import { compileValidator } from '../../src/schema/index.js';

const accepted: readonly (readonly [format: string, ...values: string[]])[] = [
  ['time', '10:30', '10:30:00', '10:30:00.123456', '10:30:00Z', '10:30:00+02:00', '23:59:60Z'],
  [
    'date-time',
    '2024-02-29T10:30:00Z',
    '2024-02-29T10:30:00',
    '2024-02-29T10:30',
    '2024-02-29 10:30:00.5+0200',
    'Fri, 21 Jan 2022 09:48:43 GMT',
  ],
  ['date', '2024-02-29'],
  ['duration', 'P1Y2M3DT4H5M6S', 'P2W', 'PT0.5S', '-P1DT2H', 'PT8H6M12.345S'],
  ['uri', 'https://example.com/a?b#c', 'urn:isbn:1', '/users/1', 'https://bücher.example/straße', 'https://example.com/{id}'],
  ['url', 'http://localhost:3000/hook', 'http://10.0.0.1/'],
  ['uri-reference', '', 'a/b', '#x', '../a'],
  ['email', 'a@example.com', 'root@localhost', 'jürgen@bücher.example'],
  ['hostname', 'example.com', 'localhost', '_sip._tcp.example.com', '*.example.com', 'my_service', 'bücher.example'],
  [
    'uuid',
    '123e4567-e89b-12d3-a456-426614174000',
    '123e4567e89b12d3a456426614174000',
    'CON-f972836a-550f-45fa-956c-12a2ab5b7d22',
    '{123e4567-e89b-12d3-a456-426614174000}',
    'root',
  ],
  ['byte', '', 'aGk=', 'aGk', '-_8=', 'aGVs\nbG8='],
  ['regex', '(?i)^a(?P<x>b)$'],
  ['unheard-of', 'anything'],
];

const refused: readonly (readonly [format: string, ...values: string[]])[] = [
  ['time', '', 'noon', '24:00', '10:60', '10:30:61', '1:30', '10:30:00+25:00', '2024-01-01T10:30:00'],
  [
    'date-time',
    '2024-02-30T10:30:00Z',
    'Fri, 21 Jan 2022',
    'yesterday 09:48:43 GMT',
    '2024-02-29',
    '2024-13-01T00:00:00Z',
    '1709200000',
    '2023-02-29T10:30:00',
  ],
  ['date', '2024-02-30', '29.02.2024', '2024-02-29T00:00:00Z'],
  ['duration', 'P', 'PT', '1h', '3600'],
  ['uri', 'example', 'https://a b', ' https://example.com', ''],
  ['url', 'example', 'http://a\nb'],
  ['uri-reference', 'a b'],
  ['email', 'example.com', 'a@b@', 'a b@example.com', '@example.com'],
  ['hostname', '', 'a b', 'https://example.com', 'a..b', `${'a'.repeat(64)}.com`],
  ['uuid', '', ' ', '123e4567-e89b-12d3-a456-426614174000 ', 'the first one'],
  ['byte', 'aGk===', 'a*b'],
  ['ipv4', '10.0.0.256'],
  ['ipv6', '12345::'],
];

const cases = (rows: typeof accepted) => rows.flatMap(([format, ...values]) => values.map((value) => [format, value] as const));

describe('formats', () => {
  it.each(cases(accepted))('%s takes %j', (format, value) => {
    expect(compileValidator({ type: 'string', format })(value)).toEqual([]);
  });

  it.each(cases(refused))('%s refuses %j', (format, value) => {
    expect(compileValidator({ type: 'string', format })(value)).toMatchObject([{ keyword: 'format' }]);
  });

  it('holds int32 to its range', () => {
    const validate = compileValidator({ type: 'integer', format: 'int32' });
    expect(validate(2 ** 31 - 1)).toEqual([]);
    expect(validate(2 ** 31)).toMatchObject([{ keyword: 'format' }]);
  });

  it('needs time in line with the length of a hostile text', () => {
    const texts = [
      '@'.repeat(200_000),
      `${' '.repeat(200_000)}!`,
      `P${'1'.repeat(200_000)}`,
      ':'.repeat(200_000),
      `${'a.'.repeat(100_000)} `,
    ];
    const formats = accepted.map(([format]) => compileValidator({ type: 'string', format }));
    const started = performance.now();
    for (const validate of formats) for (const text of texts) validate(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
