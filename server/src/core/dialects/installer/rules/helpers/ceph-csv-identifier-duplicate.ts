/** Two lines have the same identifier. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-identifier-duplicate.docs.js';

export const cephCsvIdentifierDuplicate = defineRule({
  id: 'baremetal/ceph-csv-identifier-duplicate',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    const names = parts.flatMap((part) => part.field('identifier') ?? []);
    for (const { first, again } of repeated(names, ({ text }) => text))
      yield finding(again.at, `Duplicate identifier '${again.text}'.`, {
        related: [related(first.at, 'First used here.')],
        fixes: () => renumber({ ...again, value: again.text }, new Set(names.map(({ text }) => text))),
      });
  },
});
