/** `installer/svc-overlap`. */
import { expect, test } from 'vitest';
import { svcOverlap } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-overlap.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { fixTitles, kvmText, saidOfKvm } from './said.js';

const CIDR = 'svc.allocate_cidr';

test('the subnet of another network', () => {
  checkRule(
    svcOverlap,
    `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.16.0.0/16",
      "baremetal": { "network_cidr": "192.168.130.0/24" },
      "floating_ip": { "cidr": "192.168.130.0/24" },
      "svc": { "allocate_cidr": "192.168.130.128/25" }
    //                          ^^^^^^^^^^^^^^^^^^^^ error: The subnet of the Service network, 192.168.130.128/25, overlaps that of the management network, 192.168.130.0/24 and that of the floating IPs, 192.168.130.0/24.
    //                          | fix: Move the Service network to 192.168.131.0/25, the next free subnet
    //                          | related 4: The subnet of the management network is set here.
    //                          | related 5: The subnet of the floating IPs is set here.
    }
    `,
  );
});

test('the addresses move along', () => {
  const file = (net: string) => `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.16.0.0/16",
      "floating_ip": { "cidr": "192.168.131.0/24" },
      "svc": {
        "interface_default_route": "192.168.${net}.1",
        "allocate_start": "192.168.${net}.2",
        "allocate_end": "192.168.${net}.250",
        "allocate_cidr": "192.168.${net}.0/24"
      }
    }
  `;
  checkFix(
    svcOverlap,
    file('131'),
    'Move the Service network to 192.168.132.0/24, the next free subnet',
    file('132'),
  );
});

test('without a key tenants have all of 10.0.0.0/8', () => {
  expect(saidOfKvm('svc-overlap', { fixed_range_cidr: undefined, [CIDR]: '10.7.0.0/24' })).toEqual([
    [
      '"10.7.0.0/24"',
      'The subnet of the Service network, 10.7.0.0/24, overlaps that of the tenant network, 10.0.0.0/8 by default.',
    ],
  ]);
});

test.each([
  ['it is its own', {}],
  ['it cannot be read', { [CIDR]: '192.168.131.0' }],
  ['the other subnet cannot be read', { [CIDR]: '10.7.0.0/24', fixed_range_cidr: '10.0.0.0' }],
])('silent where %s', (_, patch) => {
  expect(saidOfKvm('svc-overlap', patch)).toEqual([]);
});

test('addresses in the subnet move with it', () => {
  checkKvm(
    svcOverlap,
    { 'svc.allocate_cidr': '192.168.131.0/25', 'svc.interface_default_route': '192.168.131.1' },
    `
      ...
          "allocate_cidr": "192.168.131.0/25",
      //                   ^^^^^^^^^^^^^^^^^^ error: The subnet of the Service network, 192.168.131.0/25, overlaps that of the floating IPs, 192.168.131.0/24.
      //                   | related 36: The subnet of the floating IPs is set here.
      //                   | fix: Move the Service network to 192.168.132.0/25, the next free subnet
      //                   | -     "interface_default_route": "192.168.131.1",
      //                   | +     "interface_default_route": "192.168.132.1",
      //                   | ...
      //                   | -     "allocate_cidr": "192.168.131.0/25",
      //                   | +     "allocate_cidr": "192.168.132.0/25",
      ...
  `,
  );
});

test('the network of the ESX hosts is passed over', () => {
  checkEsx(
    svcOverlap,
    { 'svc.allocate_cidr': '172.30.100.0/24' },
    `
      ...
          "allocate_cidr": "172.30.100.0/24"
      //                   ^^^^^^^^^^^^^^^^^ error: The subnet of the Service network, 172.30.100.0/24, overlaps that of the management network, 172.30.100.0/24.
      //                   | related 9: The subnet of the management network is set here.
      //                   | fix: Move the Service network to 172.30.102.0/24, the next free subnet
      //                   | -     "allocate_cidr": "172.30.100.0/24"
      //                   | +     "allocate_cidr": "172.30.102.0/24"
      ...
  `,
  );
});

test('by default', () => {
  checkKvm(
    svcOverlap,
    { 'svc.allocate_cidr': '192.168.0.0/16', fixed_range_cidr: undefined },
    `
      ...
          "allocate_cidr": "192.168.0.0/16",
      //                   ^^^^^^^^^^^^^^^^ error: The subnet of the Service network, 192.168.0.0/16, overlaps that of the management network, 192.168.130.0/24 and that of the floating IPs, 192.168.131.0/24.
      //                   | related 10: The subnet of the management network is set here.
      //                   | related 35: The subnet of the floating IPs is set here.
      //                   | fix: Move the Service network to 172.16.0.0/16, the next free subnet
      //                   | -     "interface_default_route": "192.168.132.1",
      //                   | -     "allocate_start": "192.168.132.2",
      //                   | -     "allocate_end": "192.168.132.250",
      //                   | -     "allocate_cidr": "192.168.0.0/16",
      //                   | +     "interface_default_route": "172.16.132.1",
      //                   | +     "allocate_start": "172.16.132.2",
      //                   | +     "allocate_end": "172.16.132.250",
      //                   | +     "allocate_cidr": "172.16.0.0/16",
      ...
  `,
  );
});

test('the next subnet must hold no host, and no pool but that of the network itself', () => {
  const to = (patch: Parameters<typeof kvmText>[0]) =>
    fixTitles(svcOverlap.id, kvmText({ [CIDR]: '192.168.131.0/24', ...patch }));
  const moved = (cidr: string) => [`Move the Service network to ${cidr}, the next free subnet`];
  expect(to({})).toEqual(moved('192.168.132.0/24'));
  expect(to({ 'ntp.overcloud_server': '192.168.132.9' })).toEqual(moved('192.168.133.0/24'));
  expect(
    to({
      'baremetal.network_seed_range_start': '192.168.132.1',
      'baremetal.network_seed_range_end': '192.168.133.9',
    }),
  ).toEqual(moved('192.168.134.0/24'));
});

test('among addresses of IPv6 those of IPv4 take nothing, and single hosts no subnet', () => {
  const patch = {
    [CIDR]: 'fd00:1::/64',
    fixed_range_cidr: 'fd00:1::/64',
    'baremetal.network_seed_range_start': 'fd00:1:0:9::1',
    'baremetal.network_seed_range_end': 'fd00:1:0:9::9',
    'ntp.overcloud_server': 'fd00:1:0:9::5',
  };
  expect(fixTitles(svcOverlap.id, kvmText(patch))).toEqual([
    'Move the Service network to fd00:1:0:1::/64, the next free subnet',
  ]);
});
