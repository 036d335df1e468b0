/** The DHCP agents of Neutron as pass-through files set them up. Sources: name resolution and VLAN provider pages 1.1. */

/** The option with the name servers that VMs get. */
export const nameServersOption = 'dnsmasq_dns_servers';

/** The option that serves metadata on provider networks. */
export const metadataOption = 'enable_isolated_metadata';

/** What the template has in the place of name servers. */
export const templateNameServer = '0.0.0.0';
