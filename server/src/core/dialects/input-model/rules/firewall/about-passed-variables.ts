/** Variables that are passed through to playbooks. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import type { Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';

/** Variables that several maps for the same servers have; `whom` says for which. */
export function* passedTwice(maps: readonly Item[], whom: string): Iterable<Report> {
  const variables = maps.flatMap((map) => map.keys.map((key) => ({ map, key, isKnown: map.entry(key) })));
  const known = variables.filter(({ isKnown }) => isKnown);
  for (const { key, first, again } of repeated(known, (variable) => variable.key))
    yield finding(again.map.keyAt(key), `Duplicate variable '${key}' ${whom}.`, {
      related: [related(first.map.keyAt(key), 'First defined here.')],
      fixes: () => removeKey(again.map, key, { title: `Remove this '${key}'` }),
    });
}
