import { test } from 'vitest';
import { ipInUse } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/ip-in-use.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkModel } from '../../../../../support/examples.js';

test('a virtual address twice, and one that a server has', () => {
  checkModel(ipInUse, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          vips:
            - address: 192.168.10.200
            - address: 192.168.10.5
            - address: 192.168.10.200 # again
            #          ^^^^^^^^^^^^^^ error: Duplicate virtual address '192.168.10.200' in this network.
            #          | related 8: First used here.
            - address: {{ vip }}
            - roles: [public]
        - name: SIX
          network-group: EXTERNAL-API
          vips:
            - address: 'FD00:0::1'
            - address: vip.example.org
            - address: 192.168.10.200
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: s1, ip-addr: 192.168.10.4}
        - {id: s2, ip-addr: 192.168.10.5}
        #                   ^^^^^^^^^^^^ error: 's2' cannot use 192.168.10.5: it is a virtual address of 'MANAGEMENT-NET'.
        #                   | related networks.yml:9: The virtual address is here.
        - {ip-addr: 'fd00::1'}
        #           ^^^^^^^^^ error: 'This server' cannot use fd00::1: it is a virtual address of 'SIX'.
        #           | related networks.yml:16: The virtual address is here.
        - {id: s4, ip-addr: vip.example.org}
        #                   ^^^^^^^^^^^^^^^ error: 's4' cannot use vip.example.org: it is a virtual address of 'SIX'.
        #                   | related networks.yml:17: The virtual address is here.
        - {id: s5, ip-addr: '{{ ip }}'}
    `,
  });
});

test('what is saved for a load balancer, or for a server that is there, nobody else gets', () => {
  checkRule(
    ipInUse,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      server-roles: []
      networks:
        - name: NET
          cidr: 192.168.10.0/24
      servers:
        - {id: s1, ip-addr: 192.168.10.4}
        #                   ^^^^^^^^^^^^ error: 's1' cannot use 192.168.10.4: in the saved state, it belongs to 'vip lb'. Change the address of the server.
        #                   | related ip_addresses.yml:1: Saved here.
        - {id: s2, ip-addr: 192.168.10.5}
        #                   ^^^^^^^^^^^^ error: 's2' cannot use 192.168.10.5: in the saved state, it belongs to server 's3'. Change the address of the server.
        #                   | related ip_addresses.yml:2: Saved here.
        - {id: s3, ip-addr: 192.168.10.6}
        - {id: s4, ip-addr: 192.168.10.7}
        - {id: s5, ip-addr: 192.168.10.8}
        - {id: s6, ip-addr: 172.31.0.9}
      #- /persistent_state/ip_addresses.yml
      192.168.10.4: {free: false, host: cloud-extapi, server-id: null, used-by: vip lb}
      192.168.10.5: {free: false, host: cloud-c1-m1, server-id: s3, used-by: server}
      192.168.10.6: {free: false, host: cloud-c1-m2, server-id: s3, used-by: server}
      192.168.10.7: {free: false, host: cloud-c1-m3, server-id: gone, used-by: server}
      192.168.10.8: {free: true, host: null, server-id: null, used-by: vip lb}
      172.31.0.9: {free: false, host: elsewhere, server-id: null, used-by: vip lb}
  `,
  );
});
