import { test } from 'vitest';
import { checkRules } from '../../../../../support/check-rule.js';

test('each item is judged by itself, at its own place', () => {
  checkRules(
    ['format', 'mapping', 'bounds', 'unmapped'].map((name) => `installer/vlan-ranges-${name}`),
    `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "neutron": {
        "network_vlan_ranges": "physnet1:300:398, physnet1:br-ex,physnet1:500-600,physnet1:700:600,physnet9"
    //                                            ^^^^^^^^^^^^^^ error installer/vlan-ranges-mapping: 'physnet1:br-ex' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
    //                                                           ^^^^^^^^^^^^^^^^ error installer/vlan-ranges-format: 'physnet1:500-600' is not a valid range of VLANs. Write 'physnet1:500:600'.
    //                                                                            ^^^^^^^^^^^^^^^^ error installer/vlan-ranges-bounds: Range is reversed: 700 is after 600.
    //                                                                                             ^^^^^^^^ error installer/vlan-ranges-unmapped: No bridge is mapped to 'physnet9'.
      },
      "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex" }
    }
    `,
  );
});
