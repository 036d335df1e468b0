/** Lists of processors as CPU models write them: `0-1,3,5-7`. */
export interface Processors {
  /** In the order of the text, also those that are twice. */
  readonly ids: readonly number[];
  /** What should be a number and is none. */
  readonly notNumbers: readonly string[];
  /** Ranges without two ends, or that end before they begin. */
  readonly notRanges: readonly string[];
}

/** The same while it is read. */
interface Reading {
  readonly ids: number[];
  readonly notNumbers: string[];
  readonly notRanges: string[];
}

/** No machine has more; a slip of a digit must not fill the memory. */
const MOST = 4096;

export function readProcessors(text: string): Processors {
  const read = { ids: [], notNumbers: [], notRanges: [] };
  for (const token of text.split(',')) readToken(token, read);
  return read;
}

function readToken(token: string, { ids, notNumbers, notRanges }: Reading): void {
  const ends = token.split('-');
  const bad = ends.find((end) => !/^\d{1,6}$/.test(end));
  const [first = 0, last = first] = ends.map(Number);
  if (ends.length > 2 || (ends.length === 2 && ends.includes(''))) notRanges.push(token);
  else if (bad !== undefined) notNumbers.push(bad);
  else if (ends.length === 2 && first >= last) notRanges.push(token);
  else for (let id = first; id <= last && ids.length < MOST; id++) ids.push(id);
}
