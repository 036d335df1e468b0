import { test } from 'vitest';
import { cidrInvalid } from '../../../../server/src/core/rules/common/cidr-invalid.js';
import { checkRule } from '../../../support/check-rule.js';

test('a prefix that is missing', () => {
  checkRule(
    cidrInvalid,
    `
    physical-networks:
      - network: external
        cidr: "192.168.11.0" # all of it
        #     ^^^^^^^^^^^^^^ error: '192.168.11.0' has no prefix. Write a subnet such as '192.168.11.0/24'.
        #     | fix: Change to '192.168.11.0/24'
        #     | -     cidr: "192.168.11.0" # all of it
        #     | +     cidr: "192.168.11.0/24" # all of it
      - network: service
        cidr: 192.168.011.0
        #     ^^^^^^^^^^^^^ error: '192.168.011.0' has no prefix. Write a subnet such as '192.168.011.0/24'.
        #     | no fix
      - network: storage
        cidr: "2001:db8::"
        #     ^^^^^^^^^^^^ error: '2001:db8::' has no prefix. Write a subnet such as '2001:db8::/24'.
        #     | no fix
    `,
  );
});

test('a prefix that is no number of bits', () => {
  checkRule(
    cidrInvalid,
    `
    physical-networks:
      - network: external
        cidr: 192.168.11.0/33
        #     ^^^^^^^^^^^^^^^ error: The prefix of '192.168.11.0/33' must be a number from 0 to 32.
        #     | no fix
      - { network: service, cidr: 192.168.11.0/x }
      #                           ^^^^^^^^^^^^^^ error: The prefix of '192.168.11.0/x' must be a number from 0 to 32.
      - { network: storage, cidr: "2001:db8::/129" }
      #                           ^^^^^^^^^^^^^^^^ error: The prefix of '2001:db8::/129' must be a number from 0 to 128.
    `,
  );
});

test('the least and the greatest prefix, and what is no address, which is spoken of as such', () => {
  checkRule(
    cidrInvalid,
    `
    physical-networks:
      - { network: a, cidr: 0.0.0.0/0, gateway-ip: 192.168.11.0 }
      - { network: b, cidr: 192.168.11.1/32 }
      - { network: c, cidr: "2001:db8::/128" }
      - { network: d, cidr: 192.168.11/24 }
      - { network: e, cidr: nothing }
      - { network: f, cidr: "{{ subnet }}" }
    `,
  );
});
