/**
 * Whether some value of the format may match. Asked are values of every kind that a pattern could be about: a pattern that none of them matches describes
 * another way of writing than the format (`format: date` beside `^\d{8}$`), and no text is both. `true` for formats that leave the writing open.
 */
export function mayMeetFormat(format: unknown, matches: (text: string) => boolean): boolean {
  const samples = typeof format === 'string' ? SAMPLES.get(format) : undefined;
  return samples === undefined || samples().some(matches);
}

const SAMPLES: ReadonlyMap<string, () => readonly string[]> = new Map([
  ['date', dates],
  ['date-time', dateTimes],
]);

/** A day of each year from 1900 to 2100, and all days of a leap year. */
function dates(): readonly string[] {
  const years = Array.from({ length: 201 }, (_, index) => `${1900 + index}-01-01`);
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));
  return [...years, ...days];
}

function dateTimes(): readonly string[] {
  const times = ['00:00', '12:34', '23:59'].flatMap((minute) =>
    ['', ':00', ':56', ':59', ':00.0', ':00.00', ':00.000', ':56.123', ':56.123456', ':56.123456789'].map((rest) => minute + rest),
  );
  const written = times.flatMap((time) => ['Z', 'z', '', '+00:00', '-05:00', '+02:00', '+0200', '+02'].map((zone) => time + zone));
  const days = ['2024-01-01', '2024-12-31', '1999-06-15', '2030-02-28'];
  return days.flatMap((day) => ['T', ' '].flatMap((between) => written.map((time) => day + between + time)).concat(HTTP_DATES));
}

const HTTP_DATES = ['Mon, 01 Jan 2024 00:00:00 GMT', '01 Jan 2024 12:34:56 GMT'];
