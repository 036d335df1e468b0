/** The public interface: a NIC, or a VLAN under the one name that the installer knows for VLANs. */
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { interfaceAt, type WrittenInterface } from './reading.js';
import { changeTo, repair, writeKey } from './repairs.js';

/** The interfaces that may be VLANs, with the keys of the NICs under them. */
const PLACES = [
  {
    path: 'neutron.overcloud_public_interface',
    rawKey: 'public_interface_raw_device',
    rawPath: 'neutron.public_interface_raw_device',
  },
  { path: 'hypervisor.public_interface', rawKey: undefined, rawPath: undefined },
] as const;

const format = defineEnvironmentRule({
  id: 'installer/public-interface-format',
  severity: 'error',
  docs: {
    summary: 'A public interface looks like a VLAN and is not called `vlan` and its id.',
    why: 'The installer makes a VLAN device only for a name of this form: small letters, no blank, no dot. Any other name is taken for a NIC, and no node has a NIC of that name.',
    source: 'JSON page 1.1, section neutron',
    ...kvmExample({ 'neutron.overcloud_public_interface': 'eth1.331' }),
  },
  check({ environment, report }) {
    for (const place of PLACES) {
      const written = interfaceAt(environment, place.path);
      if (written?.name.kind !== 'vlan-like') continue;
      const { id } = written.name;
      const form = id === undefined ? "'vlan' and an id from 1 to 4094, such as 'vlan331'" : `'vlan${id}'`;
      report({
        at: written.value.at,
        message: `'${written.value.value}' is not how the installer names a VLAN; write ${form}.`,
        fixes: () => (id === undefined ? [] : asVlan(environment, written, id, place)),
      });
    }
  },
});

/** `eth1.331` says which NIC is meant too: it is written where the installer looks for it. */
function asVlan(
  environment: EnvironmentJson,
  { value, name }: WrittenInterface,
  id: number,
  { rawKey, rawPath }: (typeof PLACES)[number],
) {
  const next = `vlan${id}`;
  if (name.kind !== 'vlan-like' || !name.parent || !rawPath || environment.state(rawPath) !== 'absent')
    return change(environment.file, value, next, true);
  const edits = [changeTo(environment, value, next), writeKey(environment, rawPath, name.parent)];
  return repair(environment, `Change to '${next}' and add '${rawKey}' with '${name.parent}'`, edits, true);
}

const vlanRange = defineEnvironmentRule({
  id: 'installer/public-interface-vlan-range',
  severity: 'error',
  docs: {
    summary: 'A public interface is a VLAN whose id does not exist.',
    why: 'VLAN ids go from 1 to 4094. The device cannot be made on any node, and the external network stays without a link.',
    source: 'IEEE 802.1Q; JSON page 1.1, section neutron',
    ...kvmExample({ 'neutron.overcloud_public_interface': 'vlan4331' }),
  },
  check({ environment, report }) {
    for (const { path } of PLACES) {
      const written = interfaceAt(environment, path);
      if (written?.name.kind !== 'no-id') continue;
      report({
        at: written.value.at,
        message: `'${written.value.value}' is no VLAN that can be made; ids go from 1 to 4094.`,
      });
    }
  },
});

export const publicInterface: readonly Rule<Installer>[] = [format, vlanRange];
