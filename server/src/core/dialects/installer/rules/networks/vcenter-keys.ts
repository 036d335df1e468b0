/** The section `vcenter` as a whole: needed with ESX, with both of its main keys, and of no use with KVM. */
import type { Rule } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { repair, writeKey } from './repairs.js';

export const SOURCE = 'JSON page 1.1; samples 1.1 for the name of the section';

/** The keys that a cloud with ESX cannot do without, with what stands for their values until a person knows them. */
export const NEEDED = [
  {
    id: 'installer/vcenter-provider-missing',
    key: 'provider_network',
    what: 'the management network of the ESX hosts',
    placeholder: '<the subnet of the ESX hosts>',
    why: 'The cloud reaches the vCenters and the OVSvApp machines on this network. Without it the overcloud has no route to them.',
  },
  {
    id: 'installer/vcenter-vlan-range-missing',
    key: 'vlan_range',
    what: 'the VLANs of tenants',
    placeholder: '<first:last VLAN id of tenants>',
    why: 'With ESX every tenant network is a VLAN out of this range. Without it no tenant network can be made.',
  },
] as const;

export const keys = NEEDED.map(({ id, key, what, placeholder, why }) =>
  defineEnvironmentRule({
    id,
    severity: 'error',
    docs: {
      summary: `The section \`vcenter\` does not give ${what}.`,
      why,
      source: SOURCE,
      ...esxExample({ [`vcenter.${key}`]: undefined }),
    },
    check({ environment, report }) {
      const path = `vcenter.${key}`;
      const at = environment.keyAt('vcenter');
      const needed = environment.cloudType?.value === 'ESX' && environment.section('vcenter') !== undefined;
      if (!at || !needed || environment.state(path) !== 'absent') return;
      report({
        at,
        message: `'${key}' is missing; a cloud with ESX needs ${what}.`,
        fixes: () => {
          const edits = [writeKey(environment, path, placeholder)];
          return repair(environment, `Add '${key}' with a placeholder`, edits);
        },
      });
    },
  }),
);

export const vcenterKeys: readonly Rule<Installer>[] = [...keys];
