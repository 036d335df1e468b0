import { test } from 'vitest';
import { floatingBroadcast } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-broadcast.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('network and broadcast address', () => {
  checkRule(
    floatingBroadcast,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "floating_ip": {
        "start": "192.168.131.0",
    //           ^^^^^^^^^^^^^^^ error: '192.168.131.0' is the network address of 192.168.131.0/24. No VM can have it.
    //           | preferred fix: Change the start of the pool to '192.168.131.2'
    //           | -     "start": "192.168.131.0",
    //           | +     "start": "192.168.131.2",
        "end": "192.168.131.255",
    //         ^^^^^^^^^^^^^^^^^ error: '192.168.131.255' is the broadcast address of 192.168.131.0/24. No VM can have it.
    //         | preferred fix: Change the end of the pool to '192.168.131.254'
    //         | -     "end": "192.168.131.255",
    //         | +     "end": "192.168.131.254",
        "cidr": "192.168.131.0/24"
      }
    }
    `,
  );
});

test('the middle of a larger subnet, and a subnet that is too small', () => {
  checkSilent(
    floatingBroadcast,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.0", "end": "192.168.131.254", "cidr": "192.168.130.0/23" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.0", "end": "192.168.131.1", "cidr": "192.168.131.0/31" }
      }
    `,
  );
});

test('little or nothing is left of the pool', () => {
  checkKvm(
    floatingBroadcast,
    { 'floating_ip.start': '192.168.131.254', 'floating_ip.end': '192.168.131.255' },
    `
    ...
        "end": "192.168.131.255",
    //         ^^^^^^^^^^^^^^^^^ error: '192.168.131.255' is the broadcast address of 192.168.131.0/24. No VM can have it.
    //         | preferred fix: Change the end of the pool to '192.168.131.254'
    //         | -     "end": "192.168.131.255",
    //         | +     "end": "192.168.131.254",
    ...
    `,
  );
  checkKvm(
    floatingBroadcast,
    { 'floating_ip.start': '192.168.131.255', 'floating_ip.end': '192.168.131.255' },
    `
    ...
        "end": "192.168.131.255",
    //         ^^^^^^^^^^^^^^^^^ error: '192.168.131.255' is the broadcast address of 192.168.131.0/24. No VM can have it.
    //         | no fix
    ...
    `,
  );
  checkKvm(
    floatingBroadcast,
    { 'floating_ip.start': '192.168.131.0', 'floating_ip.end': '192.168.131.1' },
    `
    ...
        "start": "192.168.131.0",
    //           ^^^^^^^^^^^^^^^ error: '192.168.131.0' is the network address of 192.168.131.0/24. No VM can have it.
    //           | no fix
    ...
    `,
  );
});

test('no pool, a tiny subnet, and a pool outside', () => {
  checkKvm(floatingBroadcast, { floating_ip: undefined });
  checkKvm(floatingBroadcast, {
    floating_ip: { start: '192.168.131.0', end: '192.168.131.1', cidr: '192.168.131.0/31' },
  });
  checkKvm(floatingBroadcast, { 'floating_ip.start': '192.168.130.9', 'floating_ip.end': '192.168.131.255' });
});
