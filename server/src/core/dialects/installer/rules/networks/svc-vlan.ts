/** The VLAN of the Service network. */
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { externalVlan, interfaceAt } from './reading.js';
import { freeVlan } from './service-proposal.js';

const INTERFACE = 'svc.interface';

const format = defineEnvironmentRule({
  id: 'installer/svc-interface-format',
  severity: 'error',
  docs: {
    summary: 'The interface of the Service network is not `vlan` and an id from 1 to 4094.',
    why: 'The Service network is a VLAN of its own. The installer makes its device from this name and takes the id out of it; another name gives no device.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ [INTERFACE]: 'eth1.332' }),
  },
  check({ environment, report }) {
    const written = interfaceAt(environment, INTERFACE);
    if (!written || written.name.kind === 'vlan') return;
    const { value, name } = written;
    const id = name.kind === 'vlan-like' ? name.id : undefined;
    const form = id === undefined ? "'vlan' and an id from 1 to 4094, such as 'vlan332'" : `'vlan${id}'`;
    report({
      at: value.at,
      message: `'${value.value}' is no VLAN that the installer can make; write ${form}.`,
      fixes: () => (id === undefined ? [] : change(environment.file, value, `vlan${id}`, true)),
    });
  },
});

const equalsPublic = defineEnvironmentRule({
  id: 'installer/svc-vlan-equals-public',
  severity: 'error',
  docs: {
    summary: 'The Service network and the external network have one VLAN id.',
    why: 'Both networks would be one: tenants reach the Service network, and two subnets share a broadcast domain.',
    source: 'JSON page 1.1, section svc: a VLAN other than the public one',
    ...kvmExample({ [INTERFACE]: 'vlan331' }),
  },
  check({ environment, report }) {
    const own = environment.vlan(INTERFACE);
    if (!own) return;
    const others = [
      environment.vlan('neutron.overcloud_public_interface'),
      externalVlan(environment),
    ].flatMap((other) => (other?.value === own.value ? [other] : []));
    if (others.length === 0) return;
    report({
      at: own.at,
      message: `VLAN ${own.value} is that of the external network; the Service network needs its own.`,
      related: others.map(({ at }) => ({ at, message: 'The VLAN of the external network.' })),
      fixes: () => {
        const id = freeVlan(environment);
        return id === undefined ? [] : change(environment.file, own, `vlan${id}`);
      },
    });
  },
});

export const svcVlan: readonly Rule<Installer>[] = [format, equalsPublic];
