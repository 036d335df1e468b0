/** What is said after fix-all: how many findings were repaired, how many are left, and why these are left. */
import type { FixAllResult } from '../../../server/src/lsp/protocol';

type Counted = Pick<FixAllResult<unknown>, 'fixed' | 'left'>;

export interface Said {
  readonly sentence: string;
  /** Whether there are errors or warnings left to look at. */
  readonly isLeft: boolean;
}

/**
 * "5 fixed. 3 left: 2 need a choice, 1 has no fix." `now` is what could still be fixed, where not everything that was
 * offered has been taken.
 */
export function saidOfFixes(offered: Counted, now: Counted = { fixed: [], left: offered.left }): Said {
  const untaken = Math.min(now.fixed.length, offered.fixed.length);
  const { choice, none, elsewhere, harm } = now.left;
  const reasons = [
    reason(untaken, 'was not ticked', 'were not ticked'),
    reason(choice, 'needs a choice', 'need a choice'),
    reason(none, 'has no fix', 'have no fix'),
    reason(elsewhere, 'has its fix in another file', 'have their fix in another file'),
    reason(harm, 'has a fix that leads to other findings', 'have fixes that lead to other findings'),
  ].filter((part) => part !== undefined);
  const fixed = offered.fixed.length - untaken;
  const left = untaken + choice + none + elsewhere + harm;
  const done = offered.fixed.length > 0 ? `${fixed} fixed.` : nothing(left);
  return {
    sentence: left === 0 ? done : `${done} ${left} left: ${reasons.join(', ')}.`,
    isLeft: left > 0,
  };
}

function nothing(left: number): string {
  return left === 0 ? 'Nothing to fix.' : 'Nothing can be fixed without a choice.';
}

function reason(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}
