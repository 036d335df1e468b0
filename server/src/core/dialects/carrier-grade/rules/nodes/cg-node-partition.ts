/** The size of a partition is not a number in quotes, or too large to boot from. */
import { machineArchitectureLimits } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-partition.docs.js';

export const cgNodePartition = defineRule({
  id: 'carrier-grade/cg-node-partition',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ section }, { reader }) {
    for (const key of ['os_partition_size', 'data_partition_size']) {
      const size = reader.value(section, key, anyText);
      if (!size) continue;
      const digits = /^(\d+)\s*(?:GB?|GiB)?$/i.exec(size.value.trim())?.[1];
      if (!/^\d+$/.test(size.value) || size.node.style === 'plain')
        yield finding(size.at, `'${key}' must be a number of gigabytes in quotes, such as "20".`, {
          fixes: () => (digits ? changeTo(size, digits, { preferred: true }) : []),
        });
      else if (key === 'os_partition_size' && Number(size.value) > machineArchitectureLimits.bootGb)
        yield finding(
          size.at,
          `'${key}' must be at most ${machineArchitectureLimits.bootGb}, not ${size.value}: a server cannot boot from more.`,
        );
    }
  },
});

const anyText = ({ value }: { readonly value: unknown }) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
