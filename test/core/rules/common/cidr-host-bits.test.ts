import { test } from 'vitest';
import { cidrHostBits } from '../../../../server/src/core/rules/common/cidr-host-bits.js';
import { checkRule } from '../../../support/check-rule.js';

test('the fix writes the network address, in the quotes that were there', () => {
  checkRule(
    cidrHostBits,
    `
    physical-networks:
      - network: external
        cidr: '192.168.131.77/26' # floating
        #     ^^^^^^^^^^^^^^^^^^^ warning: '192.168.131.77/26' has host bits set. Its subnet is '192.168.131.64/26'.
        #     | preferred fix: Change to '192.168.131.64/26'
        #     | -     cidr: '192.168.131.77/26' # floating
        #     | +     cidr: '192.168.131.64/26' # floating
      - { network: service, cidr: 10.0.0.1/31 }
      #                           ^^^^^^^^^^^ warning: '10.0.0.1/31' has host bits set...
    `,
  );
});

test('the first address of a subnet, and what is no subnet', () => {
  checkRule(
    cidrHostBits,
    `
    physical-networks:
      - { network: a, cidr: 192.168.131.64/26, gateway-ip: 192.168.131.77, addresses: [192.168.131.78] }
      - { network: b, cidr: 192.168.131.77/32 }
      - { network: c, cidr: 192.168.131.77, gateway-ip: 192.168.131.77/26 }
      - { network: d, cidr: "192.168.131.77/{{ bits }}" }
    `,
  );
});
