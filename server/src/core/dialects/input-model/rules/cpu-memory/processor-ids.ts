/** Lists of processors as CPU models write them: `0-1,3,5-7`. */
export interface Processors {
  /** In the order of the text, also those that stand twice. */
  readonly ids: readonly number[];
  /** What should be a number and is none. */
  readonly notNumbers: readonly string[];
  /** Ranges without two ends, or that end before they begin. */
  readonly notRanges: readonly string[];
}

/** No machine has more; a slip of a digit must not fill the memory. */
const MOST = 4096;

export function readProcessors(text: string): Processors {
  const ids: number[] = [];
  const notNumbers: string[] = [];
  const notRanges: string[] = [];
  for (const token of text.split(',')) {
    const ends = token.split('-');
    const bad = ends.find((end) => !/^\d{1,6}$/.test(end));
    if (ends.length === 1) {
      if (bad === undefined) ids.push(Number(token));
      else notNumbers.push(token);
      continue;
    }
    const [first, last] = ends.map(Number);
    if (ends.length !== 2 || ends.includes('')) notRanges.push(token);
    else if (bad !== undefined) notNumbers.push(bad);
    else if (first === undefined || last === undefined || first >= last) notRanges.push(token);
    else for (let id = first; id <= last && ids.length < MOST; id++) ids.push(id);
  }
  return { ids, notNumbers, notRanges };
}
