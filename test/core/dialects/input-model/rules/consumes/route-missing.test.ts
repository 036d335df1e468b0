import { expect, test } from 'vitest';
import { routeMissing } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/route-missing.js';
import {
  routeExample,
  WITH_ROUTE,
} from '../../../../../../server/src/core/dialects/input-model/rules/consumes/routes-examples.js';
import { checkRules } from '../../../../../support/check-rule.js';
import { said, saidAfterEdit } from '../../../../../support/examples.js';

const IDS = routeMissing.map(({ id }) => id);

test('servers without a route to the group of what they consume', () => {
  checkRules(
    IDS,
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
        #       ^^^^^^^ warning input-model/route-members-missing: No route from 'CLIENTS' to 'STORE': 'own-api' needs the servers of 'own-store' there.
        #       | related 43: The network group is defined here.
        #       | related 9: The servers are used by this resource group.
        #       | fix: Add route 'STORE' to 'MANAGEMENT'
        #       |         - OTHER # for some reason
        #       | +       - STORE
          network-interfaces:
            - name: eth0
              device: {name: hed1}
              forced-network-groups: [MANAGEMENT]
      network-groups:
        - name: MANAGEMENT
          routes:
            - OTHER # for some reason
        - name: STORE
          component-endpoints: [own-store]
        - name: OTHER
      networks:
        - {name: MANAGEMENT-NET, network-group: MANAGEMENT}
        - {name: STORE-NET, network-group: STORE}
      server-groups:
        - name: ALL
          networks: [MANAGEMENT-NET, STORE-NET]
      servers:
        - {id: store1, role: STORE, server-group: ALL}
        - {id: client1, role: CLIENT, server-group: ALL}
        - {id: client2, role: CLIENT, server-group: ALL}
  `,
  );
});

test('the virtual address is asked for where the consumed component has one', () => {
  const says = (id: string, hasVip: boolean, routes: string) =>
    said({ id }, { ...routeExample(hasVip, routes)() }).map((text) => text.replace(/^(\w+) \S+ /, '$1 '));
  const [vip, members] = IDS;
  expect(says(vip ?? '', true, '')).toHaveLength(1);
  expect(says(members ?? '', true, '')).toEqual([]);
  expect(says(vip ?? '', false, '')).toEqual([]);
  expect(says('input-model/route-vip-missing', true, WITH_ROUTE)).toEqual([]);
});

test('a route comes and goes by an edit of the network groups alone', () => {
  const [rule] = routeMissing.filter(({ id }) => id === 'input-model/route-members-missing');
  if (!rule) throw new Error('There is no such rule.');
  const [route, none] = [routeExample(false, WITH_ROUTE)(), routeExample(false, '')()];
  expect(said(rule, none)).toHaveLength(1);
  expect(saidAfterEdit(rule, route, none)).toEqual(said(rule, none));
  expect(saidAfterEdit(rule, none, route)).toEqual([]);
});

test('nothing is said of the way to servers that are not attached to the group where they should listen', () => {
  for (const [hasVip, id] of [true, false].map((each, at) => [each, IDS[at] ?? ''] as const)) {
    const texts = routeExample(hasVip, '')();
    const detached = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.includes('interface-models:') ? text.replace(/^ +- STORE\n/m, '') : text,
      ]),
    );
    expect(detached).not.toEqual(texts);
    expect(said({ id }, texts)).toHaveLength(1);
    expect(said({ id }, detached)).toEqual([]);
  }
});
