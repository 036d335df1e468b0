import { test } from 'vitest';
import { rangeFarApart } from '../../../../server/src/core/rules/common/range-far-apart.js';
import { checkRule } from '../../../support/check-rule.js';

test('a digit that was lost in a value', () => {
  checkRule(
    rangeFarApart,
    `
    physical-networks:
      - network: external
        addresses:
          - 72.16.1.20-172.16.1.90
          # ^^^^^^^^^^^^^^^^^^^^^^ warning: The ends of '72.16.1.20-172.16.1.90' are far apart; is a digit missing?
          # | fix: Change to '72.16.1.20-72.16.1.90'
          # | -       - 72.16.1.20-172.16.1.90
          # | +       - 72.16.1.20-72.16.1.90
          - 72.16.1.20-172.16.1.10
          # ^^^^^^^^^^^^^^^^^^^^^^ warning: The ends of '72.16.1.20-172.16.1.10' are far apart; is a digit missing?
          # | no fix
          - 10.0.0.0-10.255.255.255
          - 2001:db8::1-3001:db8::1
          - 172.16.1.20-72.16.1.90
    `,
  );
});

test('and in a range of two keys', () => {
  checkRule(
    rangeFarApart,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM",
      "baremetal": {
        "network_seed_range_start": "10.0.0.9",
        "network_seed_range_end": "11.0.0.20",
        //                        ^^^^^^^^^^^ warning: 'network_seed_range_start' and 'network_seed_range_end' are far apart; is a digit missing?
        //                        | related 3: The range begins at 10.0.0.9.
        //                        | fix: Change to '10.0.0.20'
        //                        | -     "network_seed_range_end": "11.0.0.20",
        //                        | +     "network_seed_range_end": "10.0.0.20",
        "network_undercloud_range_start": "10.0.0.0",
        "network_undercloud_range_end": "10.255.255.255"
      },
      "floating_ip": {
        "start": "10.0.0.9",
        "end": "11.0.0.2"
        //     ^^^^^^^^^^ warning: 'start' and 'end' are far apart; is a digit missing?
        //     | no fix
      },
      "svc": { "allocate_start": "172.31.54.20", "allocate_end": "72.31.54.40" }
    }
    `,
  );
});
