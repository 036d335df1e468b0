import { test } from 'vitest';
import { ipReserved } from '../../../../server/src/core/rules/common/ip-reserved.js';
import { checkRule } from '../../../support/check-rule.js';

test('blocks that no host can use, each by its name', () => {
  checkRule(
    ipReserved,
    `
    physical-networks:
      - network: external
        cidr: 127.0.0.0/24
        #     ^^^^^^^^^^^^ error: '127.0.0.0/24' is in a loopback block that no host can use.
        #     | no fix
        gateway-ip: 224.0.0.1
        #           ^^^^^^^^^ error: '224.0.0.1' is in a multicast block that no host can use.
        addresses: [169.254.1.1-169.254.1.9]
        #           ^^^^^^^^^^^^^^^^^^^^^^^ error: '169.254.1.1-169.254.1.9' is in a link-local block that no host can use.
      - network: service
        cidr: 0.0.0.0/8
        #     ^^^^^^^^^ error: '0.0.0.0/8' is in a reserved block that no host can use.
        gateway-ip: 240.0.0.1
        #           ^^^^^^^^^ error: '240.0.0.1' is in a reserved block that no host can use.
    `,
  );
});

test('the addresses beside the blocks, blocks for documents, and what is no address', () => {
  checkRule(
    ipReserved,
    `
    physical-networks:
      - { network: a, cidr: 10.0.0.0/8, gateway-ip: 126.255.255.255, addresses: [128.0.0.0] }
      - { network: b, cidr: 192.0.2.0/24, gateway-ip: 223.255.255.255, addresses: [169.253.255.255, 169.255.0.0] }
      - { network: c, cidr: 127.0.0/8, gateway-ip: "{{ gateway }}" }
    `,
  );
});
