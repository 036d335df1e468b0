import { test } from 'vitest';
import { floatingBmOverlap } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-bm-overlap.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the undercloud range reaches into the pool', () => {
  checkRule(
    floatingBmOverlap,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_undercloud_range_start": "192.168.130.23",
        "network_undercloud_range_end": "192.168.130.126"
      },
      "floating_ip": { "start": "192.168.130.100", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
    //                          ^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.100 to 192.168.130.245 overlaps the undercloud range, 192.168.130.23 to 192.168.130.126.
    //                          | related 4: The undercloud range begins here.
    //                          | fix: Change the start of the pool to '192.168.130.127'
    //                          | -   "floating_ip": { "start": "192.168.130.100", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
    //                          | +   "floating_ip": { "start": "192.168.130.127", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
    }
    `,
  );
});

test('the seed range and the seed VM lie in the middle of the pool', () => {
  checkRule(
    floatingBmOverlap,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "192.168.130.30",
        "network_seed_range_start": "192.168.130.10",
        "network_seed_range_end": "192.168.130.20"
      },
      "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 overlaps the seed range, 192.168.130.10 to 192.168.130.20.
    //                          | related 5: The seed range begins here.
    //                          | fix: Change the start of the pool to '192.168.130.21'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.21", "end": "192.168.130.245" }
    //                          | fix: Change the end of the pool to '192.168.130.9'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.9" }
    //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 contains 192.168.130.30, the seed VM.
    //                          | related 4: The address of the seed VM is written here.
    //                          | fix: Change the start of the pool to '192.168.130.31'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.31", "end": "192.168.130.245" }
    //                          | fix: Change the end of the pool to '192.168.130.29'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.29" }
    }
    `,
  );
});

test('a seed VM in its range is one mistake', () => {
  checkRule(
    floatingBmOverlap,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "192.168.130.15",
        "network_seed_range_start": "192.168.130.10",
        "network_seed_range_end": "192.168.130.20"
      },
      "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 overlaps the seed range, 192.168.130.10 to 192.168.130.20.
    //                          | related 5: The seed range begins here.
    //                          | fix: Change the start of the pool to '192.168.130.21'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.21", "end": "192.168.130.245" }
    //                          | fix: Change the end of the pool to '192.168.130.9'
    //                          | -   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
    //                          | +   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.9" }
    }
    `,
  );
});

test('ranges beside each other', () => {
  checkSilent(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.3",
          "network_undercloud_range_start": "192.168.130.23",
          "network_undercloud_range_end": "192.168.130.126"
        },
        "floating_ip": { "start": "192.168.130.127", "end": "192.168.130.245" }
      }
    `,
  );
});

test('a pool over both ranges, one of which has the seed VM', () => {
  checkKvm(
    floatingBmOverlap,
    {
      'baremetal.network_seed_ip': '192.168.130.5',
      floating_ip: { start: '192.168.130.2', end: '192.168.130.200', cidr: '192.168.130.0/24' },
    },
    `
    ...
        "start": "192.168.130.2",
    //           ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.200 overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //           | related 13: The seed range begins here.
    //           | fix: Change the start of the pool to '192.168.130.23'
    //           | -     "start": "192.168.130.2",
    //           | +     "start": "192.168.130.23",
    //           | fix: Change the end of the pool to '192.168.130.3'
    //           | -     "end": "192.168.130.200",
    //           | +     "end": "192.168.130.3",
    //           ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.200 overlaps the undercloud range, 192.168.130.23 to 192.168.130.126.
    //           | related 15: The undercloud range begins here.
    //           | fix: Change the start of the pool to '192.168.130.127'
    //           | -     "start": "192.168.130.2",
    //           | +     "start": "192.168.130.127",
    //           | fix: Change the end of the pool to '192.168.130.22'
    //           | -     "end": "192.168.130.200",
    //           | +     "end": "192.168.130.22",
    ...
    `,
  );
});

test('no pool', () => {
  checkKvm(floatingBmOverlap, { floating_ip: undefined });
});
