/** `installer/svc-incomplete`. */
import { describe, expect, test } from 'vitest';
import { svcIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-incomplete.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

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
      //^^^^^ error: 'svc' lacks 'interface_default_route', 'allocate_start' and 'overcloud_flat_networks'; the Service network needs all of its keys.
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
      //^^^^^ error: 'svc' lacks 'allocate_end' and 'overcloud_flat_networks'; the Service network needs all of its keys.
      //| fix: Add 'allocate_end' and 'overcloud_flat_networks'
      //| -     "customer_router_ip": "192.168.130.1"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_end": "192.168.132.254",
      //| +     "overcloud_flat_networks": "svcnet1"
      ...
  `,
  );
});
