/** The keys of `vcenter` that a cloud with ESX cannot do without, with placeholders for their values until a person knows them. */
export const neededKeys = [
  {
    id: 'installer/vcenter-provider-missing',
    key: 'provider_network',
    what: 'the management network of the ESX hosts',
    placeholder: '<the subnet of the ESX hosts>',
  },
  {
    id: 'installer/vcenter-vlan-range-missing',
    key: 'vlan_range',
    what: 'the VLANs of tenants',
    placeholder: '<first:last VLAN id of tenants>',
  },
] as const;
