import { isVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-physnet-format.docs.js';

export const cgWrPhysnetFormat = defineRule({
  id: 'carrier-grade/cg-wr-physnet-format',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties: map }) {
    const seen: { name: string; first: number; last: number }[] = [];
    for (const range of file.reader.values(map, 'physnet_VLAN_range_mappings', textOf).items) {
      const [, name = '', low = '', high = ''] = PHYSNET.exec(range.value) ?? [];
      const [first, last] = [Number(low), Number(high)];
      if (name === '')
        yield finding(range.at, `'${range.value}' must be physnet:first:last, such as 'physnet1:1000:1999'.`);
      else if (!isVlanId(first) || !isVlanId(last))
        yield finding(range.at, `VLAN ids go from 1 to 4094, not ${first} to ${last}.`);
      else if (first > last)
        yield finding(range.at, `The range '${range.value}' ends before it begins.`, {
          fixes: () => [changeTo(file, range, `${name}:${last}:${first}`, true)],
        });
      else if (seen.some((each) => each.name === name && each.first <= last && first <= each.last))
        yield finding(range.at, `'${range.value}' overlaps another range of '${name}'.`);
      else seen.push({ name, first, last });
    }
  },
});

const PHYSNET = /^([^:\s]+):(\d+):(\d+)$/;
