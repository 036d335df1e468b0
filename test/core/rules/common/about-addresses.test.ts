/** The rules about addresses together: each mistake is told by one of them, in every dialect. */
import { test } from 'vitest';
import { checkRules } from '../../../support/check-rule.js';

const ids = ['invalid', 'leading-zero', 'reserved', 'documentation']
  .map((name) => `common/ip-${name}`)
  .concat(['invalid', 'host-bits', 'too-small'].map((name) => `common/cidr-${name}`));

test('the values of installer files are checked by the same rules', () => {
  checkRules(
    ids,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.16.100.5/24",
      //                  ^^^^^^^^^^^^^^^^^ warning common/cidr-host-bits: '172.16.100.5/24' has host bits set...
      "customer_router_ip": "127.0.0.1",
      //                    ^^^^^^^^^^^ error common/ip-reserved: '127.0.0.1' is in a loopback block that no host can use.
      "baremetal": {
        "network_cidr": "192.0.2.0/24",
        //              ^^^^^^^^^^^^^^ info common/ip-documentation: '192.0.2.0/24' is in a block that is reserved for documentation. Was an example copied?
        "network_gateway": "192.0.2.256"
        //                 ^^^^^^^^^^^^^ error common/ip-invalid: '192.0.2.256' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
      },
      "floating_ip": { "cidr": "192.168.131.0/31" },
      //                       ^^^^^^^^^^^^^^^^^^ error common/cidr-too-small: '192.168.131.0/31' is too small for a network: it has only two addresses.
      "svc": { "allocate_cidr": "192.168.132.0" }
      //                        ^^^^^^^^^^^^^^^ error common/cidr-invalid: '192.168.132.0' has no prefix. Write a subnet such as '192.168.132.0/24'.
    }
    `,
  );
});

test('a subnet whose address begins with a zero and has no prefix lacks both', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - network: external
        cidr: 192.168.011.0
        #     ^^^^^^^^^^^^^ error common/cidr-invalid: '192.168.011.0' has no prefix. Write a subnet such as '192.168.011.0/24'.
        #     ^^^^^^^^^^^^^ error common/ip-leading-zero: '192.168.011.0' has a part with a leading zero, which some programs read as octal.
    `,
  );
});
