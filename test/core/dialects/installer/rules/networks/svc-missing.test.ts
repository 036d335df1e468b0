/** `installer/svc-missing`. */
import { describe, expect, test } from 'vitest';
import { svcMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { kvmText, repaired, rulesThatSpeak, saidOfEsx, saidOfKvm } from './said.js';

describe('svc-missing', () => {
  const missing = "Missing required section 'svc': a KVM cloud needs the Service network.";

  test('a KVM cloud without a Service network', () => {
    checkRule(
      svcMissing,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
      //              ^^^^^ error: Missing required section 'svc': a KVM cloud needs the Service network.
      //              | fix: Add 'svc' with vlan332 and 192.168.132.0/24
        "neutron": { "overcloud_public_interface": "vlan331" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      `,
    );
  });

  test('the proposal takes the next free VLAN and subnet', () => {
    const text = kvmText({
      svc: undefined,
      'neutron.network_vlan_ranges': 'physnet1:332:340',
      'hypervisor.public_interface': 'vlan341',
      fixed_range_cidr: '192.168.132.0/24',
      'dns.seed_server': '192.168.133.53',
    });
    expect(repaired('svc-missing', text, "Add 'svc' with vlan342 and 192.168.134.0/24")).toEqual({
      ...JSON.parse(text),
      svc: {
        interface: 'vlan342',
        interface_default_route: '192.168.134.1',
        allocate_start: '192.168.134.2',
        allocate_end: '192.168.134.254',
        allocate_cidr: '192.168.134.0/24',
        overcloud_bridge_mappings: 'svcnet1:br-svc',
        overcloud_flat_networks: 'svcnet1',
        customer_router_ip: '192.168.130.1',
      },
    });
  });

  test('a public subnet is not counted on: the network lies behind the management network then', () => {
    const text = kvmText({
      svc: undefined,
      floating_ip: { start: '15.126.54.20', end: '15.126.54.40', cidr: '15.126.52.0/22' },
    });
    const title = "Add 'svc' with vlan332 and 192.168.131.0/24";
    expect(repaired('svc-missing', text, title)).toMatchObject({ svc: { allocate_start: '192.168.131.2' } });
  });

  test('what cannot be told is a placeholder', () => {
    const text = '{ "cloud_type": "KVM" }';
    expect(repaired('svc-missing', text, "Add 'svc' with placeholders")).toMatchObject({
      svc: {
        interface: '<vlan and the VLAN id of the Service network>',
        allocate_cidr: '<the subnet of the Service network>',
        overcloud_bridge_mappings: 'svcnet1:br-svc',
        customer_router_ip: '<the customer router on the management network>',
      },
    });
  });

  test('the mappings stay in their one place', () => {
    const text = kvmText({ svc: undefined, bridge_mappings: 'physnet1:br-ex' });
    const after = repaired('svc-missing', text, "Add 'svc' with vlan332 and 192.168.132.0/24");
    expect(after).toMatchObject({ bridge_mappings: 'physnet1:br-ex,svcnet1:br-svc' });
    expect(after).not.toHaveProperty('svc.overcloud_bridge_mappings');
    expect(rulesThatSpeak(JSON.stringify(after))).toEqual([]);
  });

  test.each([
    ['it is there', {}],
    ['it is misspelt', { svc: undefined, svcs: { interface: 'vlan332' } }],
    ['it is no section', { svc: 'vlan332' }],
    ['the cloud type is unknown', { svc: undefined, cloud_type: '<KVM or ESX>' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('svc-missing', patch)).toEqual([]);
  });

  test('kvm in small letters is KVM', () => {
    expect(saidOfKvm('svc-missing', { svc: undefined, cloud_type: 'kvm' })).toEqual([['"kvm"', missing]]);
  });

  test('with ESX it is optional, and what is missing in a broken file is unknown', () => {
    expect(saidOfEsx('svc-missing', {})).toEqual([]);
    checkRule(svcMissing, '#- /kvm.json\n{ "cloud_type": "KVM", "ntp": {');
  });
});

test('the mapping is added to the list that is there', () => {
  checkKvm(
    svcMissing,
    { svc: undefined, bridge_mappings: 'physnet1:br-ex' },
    `
      ...
        "cloud_type": "KVM",
      //              ^^^^^ error: Missing required section 'svc': a KVM cloud needs the Service network.
      //              | fix: Add 'svc' with vlan332 and 192.168.132.0/24
      //              | -   "bridge_mappings": "physnet1:br-ex"
      //              | +   "bridge_mappings": "physnet1:br-ex,svcnet1:br-svc",
      //              | +   "svc": {
      //              | +     "interface": "vlan332",
      //              | +     "interface_default_route": "192.168.132.1",
      //              | +     "allocate_start": "192.168.132.2",
      //              | +     "allocate_end": "192.168.132.254",
      //              | +     "allocate_cidr": "192.168.132.0/24",
      //              | +     "overcloud_flat_networks": "svcnet1",
      //              | +     "customer_router_ip": "192.168.130.1"
      //              | +   }
      ...
  `,
  );
});

test('the mapping is there already', () => {
  checkKvm(
    svcMissing,
    { svc: undefined, bridge_mappings: 'svcnet1:br-svc' },
    `
      ...
        "cloud_type": "KVM",
      //              ^^^^^ error: Missing required section 'svc': a KVM cloud needs the Service network.
      //              | fix: Add 'svc' with vlan332 and 192.168.132.0/24
      //              | -   "bridge_mappings": "svcnet1:br-svc"
      //              | +   "bridge_mappings": "svcnet1:br-svc",
      //              | +   "svc": {
      //              | +     "interface": "vlan332",
      //              | +     "interface_default_route": "192.168.132.1",
      //              | +     "allocate_start": "192.168.132.2",
      //              | +     "allocate_end": "192.168.132.254",
      //              | +     "allocate_cidr": "192.168.132.0/24",
      //              | +     "overcloud_flat_networks": "svcnet1",
      //              | +     "customer_router_ip": "192.168.130.1"
      //              | +   }
      ...
  `,
  );
});
