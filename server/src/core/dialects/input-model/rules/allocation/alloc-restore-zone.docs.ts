/** The pages about servers that return to the model in another failure zone. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

function example(kind: 'cluster' | 'resource', secondZone: string) {
  return savedExample({ kind, count: 2, second: 'deleted', secondZone, zone: 'RACK1' });
}

export const docs = {
  'input-model/alloc-restore-zone': {
    summary: 'A server that returns to the model is outside the failure zones of its cluster.',
    why: 'In the saved state, it was in that cluster. It does not get its place back.',
    source: SOURCE,
    bad: example('cluster', 'RACK2'),
    good: example('cluster', 'RACK1'),
  },
  'input-model/alloc-restore-zone-resource': {
    summary: 'A server that returns to the model is outside the failure zones of its resource group.',
    why: 'In the saved state, it was in that resource group. The configuration processor rejects the model.',
    source: SOURCE,
    bad: example('resource', 'RACK2'),
    good: example('resource', 'RACK1'),
  },
} satisfies Record<string, RuleDocs>;
