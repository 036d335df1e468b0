import { test } from 'vitest';
import { neutronVlanTransparentNoDpdk } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-vlan-transparent-no-dpdk.js';
import { checkModel } from '../../../../../support/examples.js';

test('without DPDK, networks are not transparent', () => {
  checkModel(neutronVlanTransparentNoDpdk, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            vlan_transparent: true
          # ^^^^^^^^^^^^^^^^ error: 'vlan_transparent' requires DPDK, but no interface model has 'dpdk-devices'.
          # | fix: Remove 'vlan_transparent'
          # | -       vlan_transparent: true
            neutron_provider_networks: []
        - services: [neutron]
          data:
            vlan_transparent: false
        - services: [neutron]
          data:
            vlan_transparent: {{ yes }}
        - services: [nova]
          data:
            vlan_transparent: true
    `,
  });
});

test('an interface model has devices for it, or may have', () => {
  checkModel(neutronVlanTransparentNoDpdk, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            vlan_transparent: true
    `,
    'data/more.yml': `
      interface-models:
        - name: DPDK
          dpdk-devices: []
    `,
  });
  checkModel(neutronVlanTransparentNoDpdk, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            vlan_transparent: true
    `,
    'data/more.yml': `
      interface-models:
        - name: MAYBE
          <<: *unknown
    `,
  });
  checkModel(neutronVlanTransparentNoDpdk, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            vlan_transparent: true
    `,
    'data/more.yml': `
      interface-models:
        - *unknown
    `,
  });
});
