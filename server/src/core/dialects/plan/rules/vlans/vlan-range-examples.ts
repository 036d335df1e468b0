/** Examples that several pages about vlan range show. */

export const SOURCE =
  'Technical overview 1.1, table Virtual networks for ESX, row ESX Tenant: a range of trunked VLANs';

export const IDS = 'IEEE 802.1Q: VLAN ids from 1 to 4094';
