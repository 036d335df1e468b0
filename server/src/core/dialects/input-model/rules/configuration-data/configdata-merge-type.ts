/** A control plane and a group of it say a key of the same service once with a map and once with something else. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './configdata-merge-type.docs.js';

export const configdataMergeType = defineRule({
  id: 'input-model/configdata-merge-type',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const said = new Set<SyntaxNode>();
    for (const plane of planesOf(frame)) {
      const whole = referred(frame, plane.item);
      for (const group of plane.groups) {
        for (const own of referred(frame, group.item)) {
          for (const above of whole) {
            if (above.name === own.name || !own.services.some((each) => above.services.includes(each)))
              continue;
            for (const report of mismatches(own.data, above.data)) {
              if (!('node' in report.at) || report.at.node.type === 'entry' || said.has(report.at.node))
                continue;
              said.add(report.at.node);
              yield report;
            }
          }
        }
      }
    }
  },
});

interface Referred {
  readonly name: string;
  readonly services: readonly string[];
  readonly data: Item;
}

function referred(frame: Frame, item: Item): readonly Referred[] {
  return item.texts('configuration-data').items.flatMap(({ value }) => {
    const found = frame.find('configuration-data', value);
    const data = found?.map('data');
    if (!found || !data) return [];
    return [{ name: value, services: found.texts('services').items.map((each) => each.value), data }];
  });
}

/** Keys of both maps of which one has a map and the other something else, to a few levels. */
function* mismatches(own: Item, above: Item, depth = 0): Iterable<Report> {
  for (const key of own.keys) {
    const [mine, theirs] = [own.entry(key), above.entry(key)];
    if (!mine || !theirs || mine.value.type === 'alias' || theirs.value.type === 'alias') continue;
    const [lower, upper] = [own.map(key), above.map(key)];
    if (lower && upper) {
      if (depth < 8) yield* mismatches(lower, upper, depth + 1);
      continue;
    }
    if ((mine.value.type === 'map') === (theirs.value.type === 'map')) continue;
    const [is, was] = lower ? ['a map', 'none'] : ['no map', 'one'];
    yield finding(
      own.keyAt(key),
      `'${key}' is ${is} here and ${was} in the data of the control plane, so that the two cannot be merged.`,
      { related: [{ at: above.keyAt(key), message: 'This is the data of the control plane.' }] },
    );
  }
}
