/** `installer/svc-incomplete`. */
import { describe, expect, test } from 'vitest';
import { svcIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-incomplete.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { fixTitles, kvmText, repaired, saidOfKvm } from './said.js';

describe('svc-incomplete', () => {
  test('a part of the keys', () => {
    checkRule(
      svcIncomplete,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "customer_router_ip": "192.168.130.1",
        "svc": {
      //^^^^^ error: Missing required keys 'interface_default_route', 'allocate_start' and 'overcloud_flat_networks' in 'svc'.
      //| fix: Add 'interface_default_route', 'allocate_start' and 'overcloud_flat_networks'
          "interface": "vlan332",
          "allocate_end": "192.168.132.250",
          "allocate_cidr": "192.168.132.0/24",
          "overcloud_bridge_mappings": "svcnet1:br-svc"
        }
      }
      `,
    );
  });

  test('what is written is kept, and the rest fits to it', () => {
    const file = (svc: string) => `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "customer_router_ip": "192.168.130.1",
        "bridge_mappings": "svcnet1:br-svc",
        "svc": {
          "interface": "vlan332",
          "interface_default_route": "10.7.7.254",
          "allocate_start": "10.7.7.20",
          "overcloud_flat_networks": "svcnet1"${svc}
        }
      }
    `;
    checkFix(
      svcIncomplete,
      file(''),
      "Add 'allocate_end' and 'allocate_cidr'",
      file(`,
          "allocate_end": "10.7.7.253",
          "allocate_cidr": "10.7.7.0/24"`),
    );
  });

  test.each([
    ['every key is there', {}],
    ['one is misspelt', { 'svc.interface': undefined, 'svc.interfaces': 'vlan332' }],
    ['the router stands elsewhere', { 'svc.customer_router_ip': undefined }],
    [
      'the mappings stand elsewhere',
      { 'svc.overcloud_bridge_mappings': undefined, bridge_mappings: 'svcnet1:br-svc' },
    ],
    ['there is no section', { svc: undefined }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('svc-incomplete', patch)).toEqual([]);
  });
});

test('what can be told is written', () => {
  checkKvm(
    svcIncomplete,
    { 'svc.allocate_end': undefined, 'svc.overcloud_flat_networks': undefined },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required keys 'allocate_end' and 'overcloud_flat_networks' in 'svc'.
      //| fix: Add 'allocate_end' and 'overcloud_flat_networks'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_end": "192.168.132.254",
      //| +     "overcloud_flat_networks": "svcnet1"
      ...
  `,
  );
});

test('the subnet around the addresses that are there', () => {
  checkKvm(
    svcIncomplete,
    { 'svc.allocate_cidr': undefined },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required key 'allocate_cidr' in 'svc'.
      //| fix: Add 'allocate_cidr'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_cidr": "192.168.132.0/24"
      ...
  `,
  );
});

test('addresses of two subnets', () => {
  checkKvm(
    svcIncomplete,
    { 'svc.allocate_cidr': undefined, 'svc.allocate_end': '192.168.133.9' },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required key 'allocate_cidr' in 'svc'.
      //| fix: Add 'allocate_cidr'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_cidr": "<the subnet of the Service network>"
      ...
  `,
  );
});

test('a subnet that cannot be read', () => {
  checkKvm(
    svcIncomplete,
    { 'svc.allocate_cidr': 'the subnet', 'svc.interface_default_route': undefined },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required key 'interface_default_route' in 'svc'.
      //| fix: Add 'interface_default_route'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "interface_default_route": "<the gateway of the Service network>"
      ...
  `,
  );
});

test('the pool begins behind the route', () => {
  checkKvm(
    svcIncomplete,
    {
      'svc.allocate_end': undefined,
      'svc.allocate_start': '192.168.132.100',
      'svc.interface_default_route': '192.168.132.50',
    },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required key 'allocate_end' in 'svc'.
      //| fix: Add 'allocate_end'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_end": "192.168.132.254"
      ...
  `,
  );
});

test('beside public floating IPs, a subnet after the management network', () => {
  checkKvm(
    svcIncomplete,
    {
      'svc.allocate_cidr': undefined,
      'svc.allocate_start': undefined,
      'svc.allocate_end': undefined,
      'svc.interface_default_route': undefined,
      'floating_ip.cidr': '8.8.8.0/24',
    },
    `
      ...
        "svc": {
      //^^^^^ error: Missing required keys 'interface_default_route', 'allocate_start', 'allocate_end' and 'allocate_cidr' in 'svc'.
      //| fix: Add 'interface_default_route', 'allocate_start', 'allocate_end' and 'allocate_cidr'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "interface_default_route": "192.168.132.1",
      //| +     "allocate_start": "192.168.132.2",
      //| +     "allocate_end": "192.168.132.254",
      //| +     "allocate_cidr": "192.168.132.0/24"
      ...
  `,
  );
});

test('an empty section is written anew', () => {
  checkKvm(
    svcIncomplete,
    { svc: {} },
    `
      ...
        "svc": {}
      //^^^^^ error: Missing required keys 'interface', 'interface_default_route', 'allocate_start', 'allocate_end', 'allocate_cidr', 'overcloud_bridge_mappings' and 'overcloud_flat_networks' in 'svc'.
      //| fix: Add 'interface', 'interface_default_route', 'allocate_start', 'allocate_end', 'allocate_cidr', 'overcloud_bridge_mappings' and 'overcloud_flat_networks'
      //| -   "svc": {}
      //| +   "svc": { "interface": "vlan332", "interface_default_route": "192.168.132.1", "allocate_start": "192.168.132.2", "allocate_end": "192.168.132.254", "allocate_cidr": "192.168.132.0/24", "overcloud_bridge_mappings": "svcnet1:br-svc", "overcloud_flat_networks": "svcnet1" }
      ...
  `,
  );
});

describe('what is proposed', () => {
  const proposed = (patch: Parameters<typeof kvmText>[0]) => {
    const text = kvmText(patch);
    const [title = ''] = fixTitles(svcIncomplete.id, text);
    return repaired('svc-incomplete', text, title);
  };

  test('the larger part of the subnet beside the route', () => {
    const rest = { 'svc.allocate_start': undefined, 'svc.allocate_end': undefined };
    expect(proposed({ ...rest, 'svc.interface_default_route': '192.168.132.20' })).toMatchObject({
      svc: { allocate_start: '192.168.132.21', allocate_end: '192.168.132.254' },
    });
    expect(proposed({ ...rest, 'svc.interface_default_route': '192.168.132.200' })).toMatchObject({
      svc: { allocate_start: '192.168.132.1', allocate_end: '192.168.132.199' },
    });
  });

  test('a subnet of private addresses, if need be behind the management network', () => {
    const rest = { 'svc.allocate_start': undefined, 'svc.allocate_end': undefined };
    const none = { ...rest, 'svc.interface_default_route': undefined, 'svc.allocate_cidr': undefined };
    const floating = { start: '192.168.255.2', end: '192.168.255.9', cidr: '192.168.255.0/24' };
    expect(proposed({ ...none, floating_ip: floating })).toMatchObject({
      svc: { allocate_cidr: '192.168.131.0/24' },
    });
  });
});
