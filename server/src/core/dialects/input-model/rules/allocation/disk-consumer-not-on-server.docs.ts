/** The pages about consumers of parts of disks. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { deviceGroupFor, SOURCE, volumeFor } from './disk-examples.js';

const why = 'The space is set up but never used.';

export const docs = {
  'input-model/disk-lv-consumer-not-on-server': {
    summary: 'The consumer of a logical volume does not run on the servers that have it.',
    why,
    source: SOURCE,
    bad: volumeFor('mysql'),
    good: volumeFor('ntp-client'),
  },
  'input-model/disk-dg-consumer-not-on-server': {
    summary: 'The consumer of a device group does not run on the servers that have it.',
    why,
    source: SOURCE,
    bad: deviceGroupFor('swift'),
    good: deviceGroupFor('ntp'),
  },
} satisfies Record<string, RuleDocs>;
