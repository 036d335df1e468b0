/** What a kind of name is called in sentences. */
import type { NameKind } from '../../model/model-kinds.js';

const TITLES: Readonly<Partial<Record<NameKind, string>>> = {
  'configuration-data': 'configuration data',
  'cpu-model': 'CPU model',
  'resource-group': 'resource group',
  'nic-mapping': 'NIC mapping',
  'nic-device-type': 'NIC device type',
  'nic-device-family': 'NIC device family',
  'firewall-rule': 'firewall rule set',
  'provider-network': 'provider network',
  'physical-network': 'physical network',
  cluster: 'cluster',
};

/** `server-role` is a server role. */
export function kindTitle(kind: NameKind): string {
  return TITLES[kind] ?? kind.replaceAll('-', ' ');
}
