import { expect, test } from 'vitest';
import { routeDefaultUsed } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/route-default-used.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { said } from '../../../../../support/examples.js';

test('a default route may lead anywhere', () => {
  checkRule(
    routeDefaultUsed,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/model.yml
      control-planes:
        - name: cp
          failure-zones: [ALL]
          clusters:
            - name: stores
              server-role: STORE
              service-components: [own-store]
          resources:
            - name: clients
              server-role: CLIENT
              min-count: 1
              service-components: [own-api]
      service-components:
        - name: own-store
          mnemonic: OWN-STR
          endpoints:
            - port: 7000
              roles: [internal]
        - name: own-api
          mnemonic: OWN-API
          consumes-services:
            - service-name: own-store
      server-roles:
        - name: STORE
          interface-model: STORES
        - name: CLIENT
          interface-model: CLIENTS
      interface-models:
        - name: STORES
          network-interfaces:
            - name: eth0
              device: {name: hed1}
              forced-network-groups: [MANAGEMENT, STORE]
        - name: CLIENTS
          network-interfaces:
            - name: eth0
              device: {name: hed1}
              forced-network-groups: [MANAGEMENT]
      network-groups:
        - name: MANAGEMENT
          routes:
        # ^^^^^^ warning: 'own-api' reaches 'own-store' in 'STORE' only by the default route of 'MANAGEMENT'. Servers with interface model 'CLIENTS' have no other route.
        # | related 43: The network group is defined here.
        # | related 9: The servers are used by this resource group.
        # | fix: Add route 'STORE' to 'MANAGEMENT'
        # |         - default # the way out
        # | +       - STORE
            - default # the way out
        - name: STORE
          component-endpoints: [own-store]
      networks:
        - {name: MANAGEMENT-NET, network-group: MANAGEMENT}
        - {name: STORE-NET, network-group: STORE}
      server-groups:
        - name: ALL
          networks: [MANAGEMENT-NET, STORE-NET]
      servers:
        - {id: store1, role: STORE, server-group: ALL}
        - {id: client1, role: CLIENT, server-group: ALL}
  `,
  );
});

const MODEL = `
control-planes:
  - name: cp
    uses:
      - from: {{ other }}
    failure-zones: [ALL]
    clusters:
      - {name: stores, server-role: STORE, service-components: [own-store, own-other]}
    resources:
      - {name: clients, server-role: CLIENT, min-count: 1, service-components: [own-api]}
service-components:
  - {name: own-store, mnemonic: OWN-STR, endpoints: [{port: 7000, roles: [internal]}]}
  - {name: own-other, mnemonic: OWN-OTH, endpoints: [{port: 7001, roles: [internal]}]}
  - {name: own-else, mnemonic: OWN-ELS, endpoints: [{port: 7002, roles: [internal]}]}
  - {name: own-api, mnemonic: OWN-API, consumes-services: [{service-name: own-store}]}
server-roles:
  - {name: STORE, interface-model: BOTH}
  - {name: CLIENT, interface-model: CLIENTS}
  - {name: BARE}
interface-models:
  - name: BOTH
    network-interfaces: [{name: eth0, device: {name: hed1}, forced-network-groups: [MANAGEMENT, STORE]}]
  - name: CLIENTS
    network-interfaces: [{name: eth0, device: {name: hed1}, forced-network-groups: [MANAGEMENT]}]
network-groups:
  - {name: MANAGEMENT, routes: [default]}
  - {name: STORE, component-endpoints: [own-store, own-other]}
networks:
  - {name: MANAGEMENT-NET, network-group: MANAGEMENT}
  - {name: STORE-NET, network-group: STORE}
server-groups:
  - {name: ALL, networks: [MANAGEMENT-NET], server-groups: [WITH-STORE, BESIDE]}
  - {name: WITH-STORE, networks: [STORE-NET]}
  - {name: BESIDE}
servers:
  - {id: store1, role: STORE, server-group: WITH-STORE}
  - {id: client1, role: CLIENT, server-group: WITH-STORE}
  - {id: client2, role: CLIENT, server-group: BESIDE}
  - {id: bare1, role: BARE, server-group: BESIDE}
`;

const SAID = `warning data/model.yml:26 [routes] 'own-api' reaches 'own-store' in 'STORE' only by the default route of 'MANAGEMENT'. Servers with interface model 'CLIENTS' have no other route.`;

test.each<[string, string, string, string[]]>([
  ['servers alike', '', '', [SAID]],
  ['components that cannot be read', '[own-api]', '[own-api, {{ more }}]', []],
  [
    'two components in one network group',
    '[{service-name: own-store}]',
    '[{service-name: own-store}, {service-name: own-other}]',
    [SAID],
  ],
  [
    'a component that may be in another control plane',
    '[{service-name: own-store}]',
    '[{service-name: own-else}, {service-name: own-store}]',
    [SAID],
  ],
  [
    'a group of servers without interfaces',
    'resources:\n',
    'resources:\n      - {name: bare, server-role: BARE, service-components: [own-api]}\n',
    [SAID.replace(':26', ':27')],
  ],
  [
    'servers of one role of which some have the network',
    'interface-model: CLIENTS}',
    'interface-model: BOTH}',
    [SAID.replace("'CLIENTS'", "'BOTH'")],
  ],
])('%s', (_what, from, to, expected) => {
  const model = MODEL.replace(from, to);
  const files = { 'cloudConfig.yml': 'cloud:\n  name: example\n', 'data/model.yml': model };
  expect(said(routeDefaultUsed, files)).toEqual(expected);
});
