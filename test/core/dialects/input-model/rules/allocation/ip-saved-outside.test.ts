import { test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { ipSavedOutside } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/ip-saved-outside.js';
import { checkRule } from '../../../../../support/check-rule.js';

const saved = (address: string, host: string, usedBy = 'server') => `
      ${address}: {addr: ${address}, allocated: true, free: false, host: ${host}, persisted: true, server-id: x, used-by: ${usedBy}}`;

/** The example model beside saved addresses, with the second network and what is said about it. */
function check(external: string, addresses: string): void {
  const model = Object.entries(exampleModel()).map(([name, text]) => [`definition/${name}`, text] as const);
  const fixture = `
      #- /definition/data/networks.yml
      product:
        version: 2
      networks:
        - name: MANAGEMENT-NET
          network-group: MANAGEMENT
          tagged-vlan: false
          cidr: 192.168.10.0/24
          gateway-ip: 192.168.10.1
        - name: EXTERNAL-API-NET
          network-group: EXTERNAL-API
          vlanid: 101${external}
      #- /persistent_state/ip_addresses.yml${addresses}
    `;
  checkRule(ipSavedOutside, fixture, { files: Object.fromEntries(model) });
}

test('an address that the network does not have any more', () => {
  check(
    `
          cidr: 10.0.2.0/24
          #     ^^^^^^^^^^^ warning: The saved address '10.0.1.7' of 'controller2' is no longer in any network. The server gets another one in 'EXTERNAL-API-NET'.
          #     | related ip_addresses.yml:1: The address of 'controller2' is saved here.`,
    saved('10.0.1.7', 'example-cp1-c1-m1'),
  );
});

test('those of several servers are one finding, at the ranges where there are some', () => {
  check(
    `
          cidr: 10.0.1.0/24
          addresses: [10.0.1.20-10.0.1.90]
        # ^^^^^^^^^ warning: Saved addresses of 2 servers, the first '10.0.1.7', are no longer in any network. The servers get others in 'EXTERNAL-API-NET'.`,
    saved('10.0.1.7', 'example-cp1-c1-m1') + saved('10.0.1.8', 'example-cp1-c1-m2'),
  );
});

test('addresses that are given again, that others had, and two of one server', () => {
  const fits = '\n          cidr: 10.0.1.0/24';
  check(fits, saved('10.0.1.7', 'example-cp1-c1-m1'));
  check(fits, saved('10.0.7.7', 'example-cp1-c1-m9'));
  check(fits, saved('10.0.7.7', 'example-cp1-vip-external-lb-extapi', 'vip external-lb'));
  check(fits, saved('10.0.7.7', 'example-cp1-c1-m1') + saved('10.0.8.7', 'example-cp1-c1-m1'));
});

test('a network whose addresses cannot be told', () => {
  check('\n          cidr: "{{ subnet }}"', saved('10.0.1.7', 'example-cp1-c1-m1'));
});
