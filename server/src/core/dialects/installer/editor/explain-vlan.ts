/** What a hover says of VLANs of an environment file: on which NIC they are, how many a range has, what else uses them. */

import type { VlanRange } from '../../../net/vlan.js';
import { markdown, type Part } from '../../../text/markdown.js';
import type { EnvironmentJson } from '../model/installer-model.js';
import { readItems, readVlanItem } from '../rules/networks/about-list-items.js';
import { colonRange, externalVlan, isGoodRange } from '../rules/networks/about-reading.js';

/** Interfaces that may be VLANs, with the NIC below. */
const INTERFACES: Readonly<Record<string, string>> = {
  'neutron.overcloud_public_interface': 'neutron.public_interface_raw_device',
  'hypervisor.public_interface': 'hypervisor.public_interface_raw_device',
  'svc.interface': 'neutron.public_interface_raw_device',
};

const RANGES = ['vcenter.vlan_range', 'neutron.network_vlan_ranges'];

export function aboutVlans(environment: EnvironmentJson, path: string): readonly Part[] {
  if (RANGES.includes(path)) return rangesAt(environment, path).map(aboutRange);
  const id = idAt(environment, path);
  if (id === undefined) return [];
  const raw = INTERFACES[path];
  // A VLAN of compute nodes is on the NIC of the controllers unless they have one of their own.
  const nic =
    raw && (environment.text(raw) ?? environment.text('neutron.public_interface_raw_device'))?.value;
  const users = [...Object.keys(INTERFACES), 'vcenter.external_vlan_id'].filter(
    (other) => other !== path && idAt(environment, other) === id,
  );
  const within = RANGES.filter((other) =>
    rangesAt(environment, other).some(({ first, last }) => first <= id && id <= last),
  );
  return [
    nic === undefined ? markdown`VLAN ${id}.` : markdown`VLAN ${id} on the NIC '${nic}'.`,
    ...users.map((other) => markdown`'${other}' is the same VLAN.`),
    ...within.map((other) => markdown`It is in '${other}'.`),
  ];
}

function idAt(environment: EnvironmentJson, path: string): number | undefined {
  if (path === 'vcenter.external_vlan_id') return externalVlan(environment)?.value;
  return path in INTERFACES ? environment.vlan(path)?.value : undefined;
}

interface NamedRange extends VlanRange {
  readonly network?: string;
}

function rangesAt(environment: EnvironmentJson, path: string): readonly NamedRange[] {
  if (path === 'vcenter.vlan_range') {
    const range = colonRange(environment.text(path)?.value ?? '');
    return range && isGoodRange(range) ? [range] : [];
  }
  return (readItems(environment, path)?.items ?? []).flatMap((item) => {
    const read = readVlanItem(item);
    return read.kind === 'range' ? [{ ...read.range, network: read.network }] : [];
  });
}

function aboutRange({ first, last, network }: NamedRange): Part {
  const count = last - first + 1;
  const ids = markdown`VLANs ${first}-${last}: ${count === 1 ? 'one id' : `${count.toLocaleString('en')} ids`}`;
  return network === undefined ? markdown`${ids}.` : markdown`${ids} of '${network}'.`;
}
