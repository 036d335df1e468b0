/** A line has another number of fields than its type needs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-columns.docs.js';

export const cephCsvColumns = defineRule({
  id: 'baremetal/ceph-csv-columns',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    for (const { fields, type, at } of parts)
      if (type && !type.columns.includes(fields.length))
        yield finding(
          at,
          `A line of type '${type.name}' must have ${type.columns.join(' or ')} fields, not ${fields.length}.`,
        );
  },
});
