/** A key is a map in the data of a control plane and something else in the data of one of its groups, or the reverse. */

import type { NodePlace } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './configdata-merge-type.docs.js';

/** Maps within maps that are compared. */
const DEEPEST = 8;

export const configdataMergeType = defineRule({
  id: 'input-model/configdata-merge-type',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const said = new Set<NodePlace['node']>();
    for (const [own, above] of merged(frame)) {
      for (const { key, lower, upper } of mismatches(own, above)) {
        const at = lower.keyAt(key);
        if (said.has(at.node)) continue;
        said.add(at.node);
        const [is, was] = lower.map(key) ? ['a map', 'not a map'] : ['not a map', 'a map'];
        yield finding(
          at,
          `'${key}' is ${is} here, but ${was} in the data of the control plane. The two cannot be merged.`,
          { related: [{ at: upper.keyAt(key), message: `'${key}' in the data of the control plane.` }] },
        );
      }
    }
  },
});

interface Referred {
  readonly services: readonly string[];
  readonly data: Item;
}

function referred(frame: Frame, item: Item): readonly Referred[] {
  return item.texts('configuration-data').items.flatMap(({ value }) => {
    const found = frame.find('configuration-data', value);
    const data = found?.map('data');
    if (!found || !data) return [];
    return [{ services: found.texts('services').items.map((each) => each.value), data }];
  });
}

/** Data of a group with the data of its control plane that it is merged into: for the same service. */
function* merged(frame: Frame): Iterable<readonly [own: Item, above: Item]> {
  for (const plane of planesOf(frame)) {
    const whole = referred(frame, plane.item);
    const owns = plane.groups.flatMap((group) => referred(frame, group.item));
    for (const own of owns)
      for (const above of whole)
        if (own.services.some((each) => above.services.includes(each))) yield [own.data, above.data];
  }
}

interface Mismatch {
  readonly key: string;
  readonly lower: Item;
  readonly upper: Item;
}

/** Undefined where that cannot be known. */
function typeOf(item: Item, key: string): SyntaxNode['type'] | undefined {
  const node = item.entry(key)?.value;
  return !node || node.type === 'alias' || isUnknown(node) ? undefined : node.type;
}

/** Keys of both maps of which one has a map and the other something else, to a few levels. */
function* mismatches(lower: Item, upper: Item, depth = 0): Iterable<Mismatch> {
  for (const key of lower.keys) {
    const [mine, theirs] = [typeOf(lower, key), typeOf(upper, key)];
    if (!mine || !theirs) continue;
    const [own, above] = [lower.map(key), upper.map(key)];
    if (own && above) {
      if (depth < DEEPEST) yield* mismatches(own, above, depth + 1);
    } else if ((mine === 'map') !== (theirs === 'map')) yield { key, lower, upper };
  }
}
