/** The next name in a row of numbered names: `compute1`, `compute2` -> `compute3`, with as many digits as the others have. */

interface Numbered {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

function numberedName(name: string): Numbered | undefined {
  const [, before = '', digits, after = ''] = /^(.*?)(\d{1,9})([^\d]*)$/.exec(name) ?? [];
  return digits === undefined ? undefined : { before, digits, after };
}

/** Continues the row of the last name that has a number; undefined where none has. */
export function nextName(
  names: readonly (string | undefined)[],
  isTaken = inList(names),
): string | undefined {
  const rows = names.flatMap((name) => (name === undefined ? [] : (numberedName(name) ?? [])));
  const last = rows.at(-1);
  if (!last) return undefined;
  const own = rows.filter(({ before, after }) => before === last.before && after === last.after);
  let highest = 0;
  for (const { digits } of own) highest = Math.max(highest, Number(digits));
  // `01` tells that names are padded, `10` alone does not.
  const width = own.some(({ digits }) => digits.startsWith('0') && digits.length > 1)
    ? Math.max(...own.slice(-50).map(({ digits }) => digits.length))
    : 0;
  for (let number = highest + 1; number <= highest + 1000; number++) {
    const name = `${last.before}${String(number).padStart(width, '0')}${last.after}`;
    if (!isTaken(name)) return name;
  }
  return undefined;
}

function inList(names: readonly (string | undefined)[]): (name: string) => boolean {
  const taken = new Set(names);
  return (name) => taken.has(name);
}
