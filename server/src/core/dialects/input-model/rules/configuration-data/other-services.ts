/** Configuration data of services that come from other vendors: the virtual routing of DCN, and Wind River servers. */
import type { Item } from '../../model/item.js';

export const DCN = 'dcn';

/** What the data of DCN must say. */
export const REQUIRED = ['vsd_host_name', 'vsd_user', 'vsd_passwd', 'vsc_active_ip'] as const;

export const ADDRESSES = ['vsc_active_ip', 'vsc_passive_ip'] as const;

export const NUMBERS = ['vsc_start_delay', 'vsc_start_timeout'] as const;

/** What stands under a key, where it is a scalar that can be read; null for nothing. */
export function scalarAt(data: Item, key: string) {
  const entry = data.entry(key) ?? data.node.entries.find((each) => each.key.value === key);
  const value = entry?.value;
  if (!entry || value?.type !== 'scalar') return undefined;
  const isEmpty = value.style === 'missing' || value.value === null || value.value === '';
  return { entry, node: value, at: { file: data.file, node: isEmpty ? entry.key : value }, isEmpty };
}

export const WIND_RIVER = 'windriver';
