/**
 * How much work a piece of code does, counted and not timed: V8 counts how often each block of the core runs. What the
 * engine itself does is not in it; for regular expressions see `test/regular-expressions.test.ts`.
 */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

export interface Counter {
  /** How many blocks run during the work. */
  count(work: () => void): number;
  stop(): void;
}

export function countWork(): Counter {
  const session = new Session();
  session.connect();
  // The inspector answers at once when it is asked from the thread that it looks at.
  const ask = (method: string, params?: object): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = (): number => {
    const { result } = ask('Profiler.takePreciseCoverage') as Coverage;
    let total = 0;
    for (const { url, functions } of result)
      if (url.includes('/server/src/core/'))
        for (const { ranges } of functions) for (const { count } of ranges) total += count;
    return total;
  };
  return {
    count(work) {
      taken();
      work();
      return taken();
    },
    stop() {
      ask('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
