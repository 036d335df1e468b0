/** The NIC under a public interface that is a VLAN. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { flexiblePublicInterface } from '../../../../architecture/installer-networks.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { esxExample, kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { interfaceAt, likelyRawDevice, nicAt } from './reading.js';
import { changeTo, removeKey, repair, writeKey } from './repairs.js';

const PUBLIC = 'neutron.overcloud_public_interface';
const RAW = 'neutron.public_interface_raw_device';
const SOURCE = 'JSON page 1.1, section neutron';

const missing = defineEnvironmentRule({
  id: 'installer/public-interface-raw-missing',
  severity: 'error',
  docs: {
    summary: 'The public interface is a VLAN, and no NIC is named that carries it.',
    why: 'A VLAN device stands on a NIC. Without `public_interface_raw_device` the installer does not know on which one, and the nodes come up without an external network.',
    source: SOURCE,
    ...kvmExample({ 'neutron.public_interface_raw_device': undefined }),
  },
  check({ environment, report }) {
    const written = interfaceAt(environment, PUBLIC);
    if (written?.name.kind !== 'vlan' || environment.state(RAW) !== 'absent') return;
    report({
      at: written.value.at,
      message: `'${written.value.value}' needs a NIC that carries it; name it in 'public_interface_raw_device'.`,
      fixes: () => {
        const nic = likelyRawDevice(environment);
        if (nic === undefined) return [];
        const title = `Add 'public_interface_raw_device' with '${nic}'`;
        return repair(environment, title, [writeKey(environment, RAW, nic)], true);
      },
    });
  },
});

const isVlan = defineEnvironmentRule({
  id: 'installer/public-interface-raw-vlan',
  severity: 'error',
  docs: {
    summary: 'The raw device of a public interface is a VLAN itself.',
    why: 'The raw device is the NIC on which the VLAN device is made. A VLAN in its place is a device that does not exist yet, or a tag within a tag, which the switch drops.',
    source: SOURCE,
    ...kvmExample({ 'neutron.public_interface_raw_device': 'vlan331' }),
  },
  check({ environment, report }) {
    for (const path of [RAW, 'hypervisor.public_interface_raw_device']) {
      const written = interfaceAt(environment, path);
      if (!written || written.name.kind === 'plain') continue;
      const { value, name } = written;
      report({
        at: value.at,
        message: `'${value.value}' is a VLAN itself; the raw device is the NIC that carries the VLAN.`,
        fixes: () => {
          const swapped = path === RAW ? swap(environment) : [];
          if (swapped.length > 0) return swapped;
          const nic = name.kind === 'vlan-like' && name.parent ? name.parent : likelyRawDevice(environment);
          return nic === undefined ? [] : change(environment.file, value, nic);
        },
      });
    }
  },
});

/** The two keys are easily mixed up. */
function swap(environment: EnvironmentJson): readonly Fix[] {
  const [outer, raw] = [interfaceAt(environment, PUBLIC), interfaceAt(environment, RAW)];
  const nic = nicAt(environment, PUBLIC);
  if (!outer || nic === undefined || raw?.name.kind !== 'vlan') return [];
  return repair(environment, "Swap 'overcloud_public_interface' and 'public_interface_raw_device'", [
    changeTo(environment, outer.value, raw.value.value),
    changeTo(environment, raw.value, nic),
  ]);
}

/** Whether something makes a VLAN on the raw device; undefined when that cannot be told. */
function isUsed(environment: EnvironmentJson): boolean | undefined {
  const places = [PUBLIC, 'hypervisor.public_interface'].map((path) => ({
    kind: interfaceAt(environment, path)?.name.kind,
    state: environment.state(path),
  }));
  if (places.some(({ kind }) => kind !== undefined && kind !== 'plain')) return true;
  const external = environment.state('vcenter.external_vlan_id');
  if (external === 'written') return true;
  const known = places.every(({ kind, state }) => kind === 'plain' || state === 'absent');
  return known && external === 'absent' ? false : undefined;
}

const unused = defineEnvironmentRule({
  id: 'installer/public-interface-raw-unused',
  severity: 'hint',
  docs: {
    summary: 'A raw device is named though the public interface is no VLAN.',
    why: 'The raw device is read only where a VLAN is made on it. Here it has no effect; either it can go, or the public interface was meant to be a VLAN.',
    source: SOURCE,
    ...kvmExample({ 'neutron.overcloud_public_interface': 'eth1' }),
  },
  check({ environment, report }) {
    const entry = environment.entry(RAW);
    const written = interfaceAt(environment, RAW);
    if (!entry || written?.name.kind !== 'plain' || isUsed(environment) !== false) return;
    report({
      at: { file: environment.file, node: entry },
      message: "'public_interface_raw_device' has no effect; the public interface is no VLAN.",
      tag: 'unnecessary',
      fixes: () => repair(environment, "Remove 'public_interface_raw_device'", [removeKey(environment, RAW)]),
    });
  },
});

const mismatch = defineEnvironmentRule({
  id: 'installer/raw-device-mismatch',
  severity: 'warning',
  docs: {
    summary: 'The raw device is neither the NIC of the undercloud nor that of the virtual interface.',
    why: 'In all documented set-ups one NIC carries the management network and, tagged, the external network. A third name is mostly a slip, and the VLAN is then made on a NIC whose switch port does not carry it.',
    source: 'Samples 1.1 and flexible control plane, installation page 1.0: always the same NIC',
    ...esxExample({ 'neutron.public_interface_raw_device': 'eth3' }),
  },
  check({ environment, report }) {
    const raw = interfaceAt(environment, RAW);
    const virtual = interfaceAt(environment, 'virtual_interface');
    const path = 'neutron.undercloud_public_interface';
    const undercloud = interfaceAt(environment, path);
    if (raw?.name.kind !== 'plain' || !virtual || isUsed(environment) !== true) return;
    if (!undercloud && environment.state(path) !== 'absent') return;
    const { name } = raw.name;
    // Which default the undercloud takes depends on where its control plane runs.
    const others = undercloud
      ? [undercloud.value.value.trim()]
      : [installerDefaults.publicInterface, flexiblePublicInterface];
    if (name === virtual.value.value.trim() || others.includes(name)) return;
    report({
      at: raw.value.at,
      message: `'${name}' is neither the public interface of the undercloud nor the virtual interface; does it carry the external VLAN?`,
      related: [
        ...(undercloud ? [{ at: undercloud.value.at, message: 'The undercloud uses this interface.' }] : []),
        { at: virtual.value.at, message: 'This is the virtual interface.' },
      ],
      fixes: () => {
        const nics = [nicAt(environment, path), nicAt(environment, 'virtual_interface')];
        return [...new Set(nics)].flatMap((nic) =>
          nic === undefined ? [] : change(environment.file, raw.value, nic),
        );
      },
    });
  },
});

export const rawDevice: readonly Rule<Installer>[] = [missing, isVlan, unused, mismatch];
