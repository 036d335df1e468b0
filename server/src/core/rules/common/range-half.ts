/** Only one end of a range is written. */

import type { Facts } from '../../model/facts.js';
import { foldedKey } from '../../model/folded-key.js';
import type { SourceFile } from '../../model/source-file.js';
import { parseAddress } from '../../net/address.js';
import { isMerge } from '../../syntax/queries.js';
import { insertEntry } from '../../syntax/rewrite.js';
import type { MapEntry, MapNode } from '../../syntax/tree.js';
import { finding } from '../kit/finding.js';
import { fixOf } from '../kit/fixes.js';
import { eachItem } from '../over.js';
import type { Fix } from '../rule.js';
import { defineRule } from '../rule.js';
import { pairsIn } from './about-ranges.js';
import { docs } from './range-half.docs.js';

export const rangeHalf = defineRule({
  id: 'common/range-half',
  severity: 'error',
  docs,
  over: eachItem,
  *check(view) {
    const { file, facts } = view;
    // What is absent in a file that could not be read whole is unknown.
    if (file.tree.broken) return;
    for (const { map, firstKey, lastKey, first, last, halves } of pairsIn(view)) {
      const written = first ?? last;
      if (!halves || !written || (first && last) || map.entries.some(isMerge)) continue;
      const missing = first ? lastKey : firstKey;
      if (isElsewhere(facts, missing)) continue;
      yield finding(
        { file, node: written.key },
        `'${written.key.value}' is only one end of a range; '${missing}' is missing.`,
        { fixes: () => otherEnd(file, map, written, missing) },
      );
    }
  },
});

/** A key that stands somewhere misspelt is not missing: a rule speaks of it already. */
function isElsewhere({ shape }: Facts, key: string): boolean {
  return shape.some(
    ({ keys, meant, keyword }) =>
      keyword !== 'required' && (meant === key || keys.some((each) => foldedKey(each) === foldedKey(key))),
  );
}

/** A range of one address is at least a range, and the place to write the right one. */
function otherEnd(file: SourceFile, map: MapNode, written: MapEntry, missing: string): readonly Fix[] {
  const { value } = written;
  if (value.type !== 'scalar' || typeof value.value !== 'string' || !parseAddress(value.value)) return [];
  const edits = insertEntry(file, map, missing, value.value, written);
  return fixOf(file, `Add '${missing}' with the same address`, edits);
}
