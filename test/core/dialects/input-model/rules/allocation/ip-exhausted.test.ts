import { test } from 'vitest';
import { ipExhausted } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/ip-exhausted.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkModel } from '../../../../../support/examples.js';

test('servers and load balancers need an address each', () => {
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses:
        # ^^^^^^^^^ error: Network 'MANAGEMENT-NET' can assign only 3 addresses, but 3 servers and 1 load balancer need one each.
            - 192.168.10.3-192.168.10.5 # three
        - name: EXTERNAL-API-NET
          network-group: EXTERNAL-API
          cidr: 10.0.1.0/30
          #     ^^^^^^^^^^^ error: Network 'EXTERNAL-API-NET' can assign only 1 address, but 2 servers and 1 load balancer need one each.
          gateway-ip: 10.0.1.1
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: s1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: s2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: s3, ip-addr: 192.168.10.5, role: COMPUTE-ROLE, server-group: RACK1}
    `,
  });
});

test('just enough', () => {
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses:
            - 192.168.10.3-192.168.10.6
        - name: OTHER-NET
          network-group: OTHER
          cidr: 192.168.9.0/24
          addresses: [192.168.9.5]
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: s1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE}
        - {id: s2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE}
        - {id: s3, ip-addr: 192.168.10.5, role: COMPUTE-ROLE}
        - {id: s4, ip-addr: 192.168.9.5, role: COMPUTE-ROLE}
    `,
  });
});

test('the address of a server counts once,, but they are missing', () => {
  const networks = (addresses: string) => `
    product:
      version: 2
    networks:
      - name: EXTERNAL-API-NET
        network-group: EXTERNAL-API
        cidr: 10.0.1.0/24
        addresses: [${addresses}]
  `;
  const servers = `
    product:
      version: 2
    servers:
      - {id: s1, ip-addr: 10.0.1.2, role: CONTROLLER-ROLE, server-group: RACK1}
      - {id: s2, ip-addr: 10.0.1.3, role: CONTROLLER-ROLE, server-group: RACK2}
  `;
  checkModel(ipExhausted, {
    'data/networks.yml': networks('10.0.1.2-10.0.1.4'),
    'data/servers.yml': servers,
  });
  checkModel(ipExhausted, {
    'data/networks.yml': networks('10.0.1.2-10.0.1.4'),
    'data/servers.yml': `${servers}    - {id: s3, ip-addr: 10.0.2.2, role: CONTROLLER-ROLE, server-group: RACK2}\n`,
  });
});

test('virtual addresses that are set, and several networks of a group, leave load balancers open', () => {
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3]
          vips:
            - address: 192.168.10.200
    `,
  });
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3]
        - name: MANAGEMENT-NET-2
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.11.3]
    `,
  });
});

test('what cannot be read may be much', () => {
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses:
            - {{ range }}
    `,
  });
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3]
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: s1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE}
        - *unknown
    `,
  });
});

test('addresses that are saved for load balancers which are gone are given to nobody', () => {
  checkRule(
    ipExhausted,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          load-balancers: [{name: lb}]
      network-groups:
        - name: GROUP
          load-balancers: [lb]
      networks:
        - name: NET
          network-group: GROUP
          cidr: 192.168.10.0/24
          addresses: [192.168.10.4-192.168.10.6]
        # ^^^^^^^^^ error: Network 'NET' can assign only 3 addresses, but 2 servers and 1 load balancer need one each, and 1 address is saved for removed load balancers.
        - name: OTHER
          cidr: 192.168.20.0/24
          addresses: [192.168.20.4]
      servers:
        - {id: s1, ip-addr: 192.168.10.4}
        - {id: s2, ip-addr: 192.168.10.5}
        - {id: s3, ip-addr: 192.168.20.4}
      #- /persistent_state/ip_addresses.yml
      192.168.10.6: {free: false, server-id: null, used-by: vip gone}
      192.168.10.7: {free: false, server-id: null, used-by: vip gone}
      192.168.20.4: {free: false, server-id: null, used-by: vip gone}
  `,
  );
});

test('one that is saved for a load balancer of the model is its own', () => {
  checkRule(
    ipExhausted,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          load-balancers: [{name: lb}]
      network-groups:
        - name: GROUP
          load-balancers: [lb]
      networks:
        - name: NET
          network-group: GROUP
          cidr: 192.168.10.0/24
          addresses: [192.168.10.4-192.168.10.5]
      servers:
        - {id: s1, ip-addr: 192.168.10.4}
      #- /persistent_state/ip_addresses.yml
      192.168.10.5: {free: false, server-id: null, used-by: vip lb}
  `,
  );
});

test('servers that are chosen one by one need more than there are', () => {
  const network = (end: number, error = '') => `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3-192.168.10.${end}]${error}
        - name: EXTERNAL-API-NET
          network-group: EXTERNAL-API
          vlanid: 101
          cidr: 10.0.1.0/24
    `;
  // No server has an address of its own, and nothing is forced: 2 controllers, one compute, one load balancer.
  const servers = `
      product:
        version: 2
      servers:
        - {id: s1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: s2, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: s3, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: s4, role: COMPUTE-ROLE, server-group: RACK1}
    `;
  checkModel(ipExhausted, { 'data/networks.yml': network(6), 'data/servers.yml': servers });
  checkModel(ipExhausted, {
    'data/networks.yml': network(
      5,
      `
        # ^^^^^^^^^ error: Network 'MANAGEMENT-NET' can assign only 3 addresses: 'example-cp1-vip-internal-lb-mgmt' gets none.`,
    ),
    'data/servers.yml': servers,
  });
  checkModel(ipExhausted, {
    'data/networks.yml': network(
      4,
      `
        # ^^^^^^^^^ error: Network 'MANAGEMENT-NET' can assign only 2 addresses: 2 servers and load balancers get none, first 'example-cp1-comp0001'.`,
    ),
    'data/servers.yml': servers,
  });
});

test('networks that overlap are another mistake', () => {
  checkModel(ipExhausted, {
    'data/networks.yml': `
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3-192.168.10.6]
        - name: EXTERNAL-API-NET
          network-group: EXTERNAL-API
          vlanid: 101
          cidr: 192.168.10.0/24
          addresses: [192.168.10.3-192.168.10.20]
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: s1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: s2, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: s3, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: s4, role: COMPUTE-ROLE, server-group: RACK1}
    `,
  });
});
