import { test } from 'vitest';
import { ipDocumentation } from '../../../../server/src/core/rules/common/ip-documentation.js';
import { checkRule } from '../../../support/check-rule.js';

test('each of the blocks is told once, at the subnet', () => {
  checkRule(
    ipDocumentation,
    `
    physical-networks:
      - network: external
        cidr: 192.0.2.0/24
        #     ^^^^^^^^^^^^ info: '192.0.2.0/24' is in a block that is reserved for documentation. Was an example copied?
        #     | no fix
        gateway-ip: 192.0.2.1
        addresses: [192.0.2.2-192.0.2.9]
      - { network: service, cidr: 203.0.113.128/25 }
      #                           ^^^^^^^^^^^^^^^^ info: '203.0.113.128/25' is in a block that is reserved for documentation. Was an example copied?
    `,
  );
});

test('the subnets beside the blocks, other blocks, and what is no subnet', () => {
  checkRule(
    ipDocumentation,
    `
    physical-networks:
      - { network: a, cidr: 192.0.1.0/24 }
      - { network: b, cidr: 192.0.3.0/24 }
      - { network: c, cidr: 127.0.0.0/8 }
      - { network: d, cidr: 192.0.2/24 }
      - { network: e, cidr: "192.0.2.0/{{ bits }}" }
    `,
  );
});
