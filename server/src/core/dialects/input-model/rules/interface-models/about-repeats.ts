/** Names that are used twice in one interface model. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import type { Fix, Report } from '../../../../rules/rule.js';

export function* usedTwice(
  names: readonly Value<string>[],
  what: string,
  fixes: (again: Value<string>) => readonly Fix[],
): Iterable<Report> {
  for (const { key, first, again } of repeated(names, ({ value }) => value))
    yield finding(again.at, `Duplicate ${what} '${key}' in this interface model.`, {
      related: [related(first.at, 'First used here.')],
      fixes: () => fixes(again),
    });
}
