/** Examples that several pages about passthrough show. */
import { dhcpAgent } from './example-passthrough.js';

export const SERVERS = { dnsmasq_dns_servers: '172.20.1.53' };

export const good = dhcpAgent({ dhcp_delete_namespaces: 'True', ...SERVERS });

export const PAGES = 'Name resolution page 1.1; LDAP page 1.1';
