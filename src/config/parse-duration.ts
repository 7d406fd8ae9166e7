/** Milliseconds of a duration: a number with `ms`, `s`, `m`, `h` or `d` (`15m`, `1.5h`). A bare number other than 0 says no unit and is refused: `undefined`. */
export function parseDuration(text: string | number): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*(ms|s|m|h|d)?$/.exec(String(text).trim());
  if (match === null) return undefined;
  const unit = match[2] === undefined ? (Number(match[1]) === 0 ? 1 : undefined) : UNITS.get(match[2]);
  return unit === undefined ? undefined : Math.round(Number(match[1]) * unit);
}

/** The duration in the largest unit that it is a whole number of: `10m`, `30d`. */
export function spellDuration(ms: number): string {
  const [unit, size] = [...UNITS].reverse().find(([, inMs]) => ms % inMs === 0) ?? ['ms', 1];
  return `${ms / size}${unit}`;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);
