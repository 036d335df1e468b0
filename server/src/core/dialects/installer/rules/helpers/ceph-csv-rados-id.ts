/** A gateway is not called 'rados-1' or 'rados-2', or the only gateway is not a master. */

import { gatewayIdentifiers } from '../../../../architecture/ceph.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { CephPart } from '../../model/helpers/ceph-cluster.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-rados-id.docs.js';

export const cephCsvRadosId = defineRule({
  id: 'baremetal/ceph-csv-rados-id',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    const gateways = parts.filter(isGateway);
    const names = new Set(parts.map((part) => part.field('identifier')?.text));
    const free = gatewayIdentifiers.filter((name) => !names.has(name));
    for (const gateway of gateways) {
      const name = gateway.field('identifier');
      if (!name || gatewayIdentifiers.includes(name.text)) continue;
      yield finding(
        name.at,
        `The name of a gateway must be ${quoted(gatewayIdentifiers, 'or')}, not '${name.text}'.`,
        {
          fixes: () => free.flatMap((each) => changeTo(name, each, { preferred: free.length === 1 })),
        },
      );
    }
    const [only, ...more] = gateways;
    const type = only?.type?.name === 'radosgw' ? only.field('type') : undefined;
    // A line of an unknown type may be the master.
    if (type && more.length === 0 && parts.every((part) => part.type))
      yield finding(type.at, "The only gateway must be of type 'radosgw-master'.", {
        fixes: () => changeTo(type, 'radosgw-master', { preferred: true }),
      });
  },
});

const isGateway = ({ type }: CephPart) => type?.name === 'radosgw' || type?.name === 'radosgw-master';
