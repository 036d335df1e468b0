/** The page of `input-model/dpdk-device-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, INTERFACES, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'A device is given to DPDK, but the servers have no network on it.',
  why: 'Only devices that the server uses are set up; a device whose network groups are needed by no component is not.',
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
