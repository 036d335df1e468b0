import { test } from 'vitest';
import { ipInUse } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/ip-in-use.js';
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
            #          ^^^^^^^^^^^^^^ error: This network has the virtual address '192.168.10.200' already.
            #          | related 8: It stands here first.
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
        #                   ^^^^^^^^^^^^ error: '192.168.10.5' is a virtual address of the network 'MANAGEMENT-NET', so that 's2' cannot have it.
        #                   | related networks.yml:9: This is the virtual address.
        - {ip-addr: 'fd00::1'}
        #           ^^^^^^^^^ error: 'fd00::1' is a virtual address of the network 'SIX', so that 'the server' cannot have it.
        #           | related networks.yml:16: This is the virtual address.
        - {id: s4, ip-addr: vip.example.org}
        #                   ^^^^^^^^^^^^^^^ error: 'vip.example.org' is a virtual address of the network 'SIX', so that 's4' cannot have it.
        #                   | related networks.yml:17: This is the virtual address.
        - {id: s5, ip-addr: '{{ ip }}'}
    `,
  });
});
