/** The NIC under a public interface that is a VLAN. */
import type { EnvironmentJson } from '../../model/installer-model.js';
import { interfaceAt } from './about-reading.js';

export const PUBLIC = 'neutron.overcloud_public_interface';

export const RAW = 'neutron.public_interface_raw_device';

/** Whether something makes a VLAN on the raw device; undefined when that cannot be told. */
export function isUsed(environment: EnvironmentJson): boolean | undefined {
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
