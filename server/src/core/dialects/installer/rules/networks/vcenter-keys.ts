/** The section `vcenter` as a whole: needed with ESX, with both of its main keys, and of no use with KVM. */
import type { Rule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { esxEnvironment, esxExample, kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { removeKey, repair, writeKey } from './repairs.js';

const SOURCE = 'JSON page 1.1; samples 1.1 for the name of the section';

/** The keys that a cloud with ESX cannot do without, with what stands for their values until a person knows them. */
const NEEDED = [
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

const missing = defineEnvironmentRule({
  id: 'installer/vcenter-missing',
  severity: 'error',
  docs: {
    summary: 'A cloud with ESX has no section `vcenter`.',
    why: 'The section says where the ESX hosts are and which VLANs tenants get. Without it the overcloud is installed and cannot run a VM.',
    source: SOURCE,
    ...esxExample({ vcenter: undefined }),
  },
  check({ environment, report }) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX' || environment.state('vcenter') !== 'absent') return;
    report({
      at: cloudType.at,
      message: "A cloud with ESX needs the section 'vcenter', which is missing.",
      fixes: () => {
        const section = Object.fromEntries(NEEDED.map(({ key, placeholder }) => [key, placeholder]));
        const edits = [insertRootEntry(environment.file, 'vcenter', section)];
        return repair(environment, "Add 'vcenter' with placeholders", edits);
      },
    });
  },
});

const keys = NEEDED.map(({ id, key, what, placeholder, why }) =>
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

const onKvm = defineEnvironmentRule({
  id: 'installer/vcenter-on-kvm',
  severity: 'warning',
  docs: {
    summary: 'A KVM cloud has a section `vcenter`.',
    why: 'Only clouds with ESX have vCenters. Here the section has no effect, or the cloud type is wrong.',
    source: SOURCE,
    ...kvmExample({ vcenter: esxEnvironment['vcenter'] }),
  },
  check({ environment, report }) {
    const { cloudType } = environment;
    const at = environment.keyAt('vcenter');
    if (cloudType?.value !== 'KVM' || !at) return;
    const entry = environment.entry('vcenter');
    const name = entry ? String(entry.key.value) : 'vcenter';
    report({
      at,
      message: `'${name}' has no effect in a KVM cloud.`,
      related: [{ at: cloudType.at, message: 'The cloud type is set here.' }],
      tag: 'unnecessary',
      fixes: () => repair(environment, `Remove '${name}'`, [removeKey(environment, 'vcenter')]),
    });
  },
});

export const vcenterKeys: readonly Rule<Installer>[] = [missing, ...keys, onKvm];
