/** `vars/esx.json`: the vCenter, its port groups and compute proxies. */

/** Case matters. Source: installation page of the KVM + ESX topology. */
export const TRUNK_PORT_GROUP = 'Trunk Network';
