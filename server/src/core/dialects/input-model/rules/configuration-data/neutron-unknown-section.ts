/** The configuration data of Neutron has an unknown key. */
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor } from './about-data.js';
import { unknownKeys } from './about-provider-keys.js';
import { docs } from './neutron-unknown-section.docs.js';

const SECTIONS = ['neutron_provider_networks', 'neutron_external_networks', 'vlan_transparent'] as const;

export const neutronUnknownSection = defineRule({
  id: 'input-model/neutron-unknown-section',
  severity: 'warning',
  docs,
  over: eachDataFor('neutron'),
  *check({ data }) {
    if (data) yield* unknownKeys(data, SECTIONS, 'the configuration data of Neutron');
  },
});
