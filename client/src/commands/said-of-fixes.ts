/** What is said after fix-all: how many findings were repaired, how many are left, and why these are left. */
import { l10n } from 'vscode';
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
  const { t } = l10n;
  const reasons = [
    reason(untaken, t('1 was not ticked'), t('{0} were not ticked', untaken)),
    reason(choice, t('1 needs a choice'), t('{0} need a choice', choice)),
    reason(none, t('1 has no fix'), t('{0} have no fix', none)),
    reason(elsewhere, t('1 has its fix in another file'), t('{0} have their fix in another file', elsewhere)),
    reason(
      harm,
      t('1 has a fix that leads to other findings'),
      t('{0} have fixes that lead to other findings', harm),
    ),
  ].filter((part) => part !== undefined);
  const fixed = offered.fixed.length - untaken;
  const left = untaken + choice + none + elsewhere + harm;
  const done = offered.fixed.length > 0 ? t('{0} fixed.', fixed) : nothing(left);
  return {
    sentence: left === 0 ? done : t('{0} {1} left: {2}.', done, left, reasons.join(', ')),
    isLeft: left > 0,
  };
}

function nothing(left: number): string {
  return left === 0 ? l10n.t('Nothing to fix.') : l10n.t('Nothing can be fixed without a choice.');
}

function reason(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? one : many;
}
