/** Where an environment file names NICs and bridges. */
import type { Value } from '../../../../model/value.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { textAt } from '../networks/about-meant-text.js';
import { readInterface } from '../networks/about-reading.js';

const PATHS = [
  'bridge_interface',
  'virtual_interface',
  'neutron.overcloud_public_interface',
  'neutron.undercloud_public_interface',
  'neutron.vsa_public_interface',
  'neutron.public_interface_raw_device',
  'hypervisor.public_interface',
  'hypervisor.public_interface_raw_device',
  'hypervisor.physical_bridge',
];

/** Whether these are VLANs, and how VLANs are written, is a matter of its own. */
const MAY_BE_VLAN = /(?:overcloud_|hypervisor\.)public_interface$|raw_device$/;

export function interfaceNames(environment: EnvironmentJson): readonly Value<string>[] {
  return PATHS.flatMap((path) => {
    const value = textAt(environment, path);
    return !value || (MAY_BE_VLAN.test(path) && readInterface(value.value).kind !== 'plain') ? [] : [value];
  });
}
