/**
 * How long a request may take. What is late once may be forgiven; what is late again would be late with every key that is
 * typed, and is answered empty for a while instead, so that the others are answered.
 */

/** Milliseconds after which an answer is of no use to a person who types. */
export const BUDGET = 5000;

/** A request rests this many times as long as it took. */
const REST = 10;

interface RequestBudgets {
  /** Whether a request of this kind is to be answered empty. */
  isResting(request: string): boolean;
  /** Takes in how long an answer took; true when the request rests from now on. */
  took(request: string, ms: number): boolean;
}

/** `now` in milliseconds, from whenever. */
export function createRequestBudgets(now: () => number): RequestBudgets {
  const late = new Set<string>();
  const restsUntil = new Map<string, number>();
  return {
    isResting(request) {
      const until = restsUntil.get(request);
      if (until === undefined) return false;
      if (now() < until) return true;
      restsUntil.delete(request);
      return false;
    },
    took(request, ms) {
      if (ms <= BUDGET) {
        late.delete(request);
        return false;
      }
      if (!late.has(request)) {
        late.add(request);
        return false;
      }
      restsUntil.set(request, now() + REST * ms);
      return true;
    },
  };
}
