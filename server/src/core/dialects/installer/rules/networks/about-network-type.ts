/** How tenant networks are kept apart, and the VLANs that one of the ways needs. */

export const TYPE = 'neutron.network_type';

export const RANGES = 'neutron.network_vlan_ranges';
