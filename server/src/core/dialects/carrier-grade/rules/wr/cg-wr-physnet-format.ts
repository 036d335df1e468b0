/** A VLAN range of a physical network is not written as physnet:first:last. */
import { isVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-physnet-format.docs.js';

export const cgWrPhysnetFormat = defineRule({
  id: 'carrier-grade/cg-wr-physnet-format',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties }) {
    const good: Physnet[] = [];
    for (const written of file.reader.values(properties, 'physnet_VLAN_range_mappings', textOf).items) {
      const range = physnetOf(written.value);
      const wrong = wrongRange(written.value, range, good);
      if (range && wrong === undefined) good.push(range);
      if (wrong === undefined) continue;
      yield finding(written.at, wrong, {
        fixes: () =>
          range && range.first > range.last && isVlanId(range.first) && isVlanId(range.last)
            ? changeTo(written, `${range.name}:${range.last}:${range.first}`)
            : [],
      });
    }
  },
});

interface Physnet {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** `physnet1:1000:1999`, whether or not the numbers are VLAN ids in order. */
function physnetOf(text: string): Physnet | undefined {
  const [, name, first, last] = /^([^:\s]+):(\d+):(\d+)$/.exec(text) ?? [];
  return name === undefined ? undefined : { name, first: Number(first), last: Number(last) };
}

function wrongRange(
  text: string,
  range: Physnet | undefined,
  before: readonly Physnet[],
): string | undefined {
  if (!range) return `'${text}' must be physnet:first:last, such as 'physnet1:1000:1999'.`;
  const { name, first, last } = range;
  if (!isVlanId(first) || !isVlanId(last))
    return `VLAN ids must be between 1 and 4094, not ${first} to ${last}.`;
  if (first > last) return `Range is reversed: ${first} is after ${last}.`;
  return before.some((each) => each.name === name && each.first <= last && first <= each.last)
    ? `'${text}' overlaps another range of '${name}'.`
    : undefined;
}
