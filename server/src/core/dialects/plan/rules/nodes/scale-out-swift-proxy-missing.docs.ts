/** The page of `plan/scale-out-swift-proxy-missing`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const KEYS = '    scale-out-swift-proxy: 2\n    scale-out-swift-storage: 3\n';

export const docs: RuleDocs = {
  summary: 'There are scale-out Swift storage nodes, but no scale-out Swift proxy.',
  why: 'Separate proxies serve the ring of the scale-out nodes, and the disks of these nodes are added to the rings only after the proxies exist. Without proxies, the storage nodes stay unused.',
  source:
    'Swift 1.1, adding disks to account and container rings: proxies come first; support matrix 1.1, row OvercloudSOSwiftProxy',
  ...example(variant(kvmPlan, ['    vsa-storage: 3\n', `    vsa-storage: 3\n${KEYS}`]), {
    good: '    scale-out-swift-proxy: 2\n',
    bad: '',
  }),
};
