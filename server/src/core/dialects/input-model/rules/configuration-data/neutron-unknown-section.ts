/** The configuration data of Neutron has a key that is none of its own. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-unknown-section.docs.js';
import { unknownKeys } from './provider-contents.js';
import { dataFor } from './read-data.js';

export const neutronUnknownSection = defineRule({
  id: 'input-model/neutron-unknown-section',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, 'neutron'))
      if (data) yield* unknownKeys(data, SECTIONS, 'the configuration data of Neutron');
  },
});

const SECTIONS = ['neutron_provider_networks', 'neutron_external_networks', 'vlan_transparent'] as const;
