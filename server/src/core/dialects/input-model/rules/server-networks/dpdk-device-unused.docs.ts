/** The page of `input-model/dpdk-device-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, INTERFACES, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'A DPDK device carries no network on the servers.',
  why: 'Only devices that the server uses are set up. A device is not used if no component needs its network groups.',
  source,
  bad: () => {
    const files = { ...good() };
    files[INTERFACES] = (files[INTERFACES] ?? '').replace(
      'name: hed2\n        forced-network-groups',
      'name: hed2\n        network-groups',
    );
    return files;
  },
  good,
};
