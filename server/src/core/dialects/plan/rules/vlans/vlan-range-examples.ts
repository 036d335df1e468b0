/** Where the facts come from that several pages about ranges of VLAN ids give. */
export const SOURCE =
  'Technical overview 1.1, table Virtual networks for ESX, row ESX Tenant: a range of trunked VLANs';

export const IDS = 'IEEE 802.1Q: VLAN ids from 1 to 4094';
