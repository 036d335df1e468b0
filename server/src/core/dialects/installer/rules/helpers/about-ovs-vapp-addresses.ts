/** The addresses that `ovs_vapp.ini` sets aside for OVSvApp VMs, one for each ESX host. */
import type { Value } from '../../../../model/value.js';
import type { Address } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import type { SettingsFile } from '../../model/helpers/settings-file.js';

/** Both ends, when they are good; not surely in order. */
export interface Block {
  readonly first: Value<Address>;
  readonly last: Value<Address>;
}

export function blockOf(settings: SettingsFile): Block | undefined {
  const first = settings.address('network', 'start_ip_address');
  const last = settings.address('network', 'end_ip_address');
  return first?.value.family === 4 && last?.value.family === 4 ? { first, last } : undefined;
}

export function rangeOf({ first, last }: Block): AddressRange | undefined {
  return first.value.value <= last.value.value ? { first: first.value, last: last.value } : undefined;
}
