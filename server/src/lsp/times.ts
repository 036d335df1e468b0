/** How long things took, for the status of the server: the last time and the longest of each kind. */

interface Took {
  readonly what: string;
  readonly count: number;
  readonly lastMs: number;
  readonly longestMs: number;
}

export interface Times {
  took(what: string, ms: number): void;
  /** Sorted by name. */
  all(): readonly Took[];
}

export function createTimes(): Times {
  const known = new Map<string, Took>();
  return {
    took(what, ms) {
      const { count = 0, longestMs = 0 } = known.get(what) ?? {};
      known.set(what, { what, count: count + 1, lastMs: ms, longestMs: Math.max(longestMs, ms) });
    },
    all: () => [...known.values()].sort((a, b) => (a.what < b.what ? -1 : 1)),
  };
}
