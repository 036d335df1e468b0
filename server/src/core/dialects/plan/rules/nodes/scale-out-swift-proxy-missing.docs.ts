/** The page of `plan/scale-out-swift-proxy-missing`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const KEYS = '    scale-out-swift-proxy: 2\n    scale-out-swift-storage: 3\n';

export const docs: RuleDocs = {
  summary: 'There are scale-out Swift storage nodes, but no scale-out Swift proxy.',
  why: 'The ring of the scale-out nodes is served by separate proxies: the disks of scale-out nodes are added to the rings only after the proxies are there. Without them the storage nodes stay unused.',
  source:
    'Swift 1.1, adding disks to account and container rings: proxies come first; support matrix 1.1, row OvercloudSOSwiftProxy',
  ...example(variant(kvmPlan, ['    vsa-storage: 3\n', `    vsa-storage: 3\n${KEYS}`]), {
    good: '    scale-out-swift-proxy: 2\n',
    bad: '',
  }),
};
