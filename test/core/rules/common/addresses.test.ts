/** Addresses, subnets and ranges as such: places, messages, fixes. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkRules, checkSilent } from '../../../support/check-rule.js';

const id = (name: string) => ({ id: `common/${name}` });
const network = (lines: string) => `
  hypervisor: kvm
  physical-networks:
    - network: external
${lines.replace(/^ *\n/, '').replace(/^/gm, '      ')}
`;

describe('ip-invalid', () => {
  test('in an address, a subnet and either end of a range', () => {
    checkRule(
      id('ip-invalid'),
      network(`
gateway-ip: 192.168.11.256
#           ^^^^^^^^^^^^^^ error: '192.168.11.256' is no IP address; IPv4 addresses have four parts from 0 to 255.
cidr: 192.168.11/24
#     ^^^^^^^^^^^^^ error: '192.168.11' is no IP address; IPv4 addresses have four parts from 0 to 255.
addresses:
  - 192.168.11.4-192.168.11.4o
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '192.168.11.4o' is no IP address; IPv4 addresses have four parts from 0 to 255.`),
    );
  });
  test('one that is missing is called missing', () => {
    checkRule(
      id('ip-invalid'),
      network(`
gateway-ip: ""
#           ^^ error: An IP address is missing here.
cidr: "/24"
#     ^^^^^ error: An IP address is missing in '/24'.
addresses:
  - 192.168.11.4-
#   ^^^^^^^^^^^^^ error: An IP address is missing in '192.168.11.4-'.`),
    );
  });
  test('IPv6 and what cannot be known are left alone', () => {
    checkSilent(id('ip-invalid'), network('gateway-ip: 2001:db8::1\ncidr: "{{ subnet }}"'));
  });
});

describe('ip-leading-zero', () => {
  const before = network('gateway-ip: 192.168.011.254');
  test('one finding, not also an invalid address', () => {
    checkRule(
      id('ip-leading-zero'),
      network(`
gateway-ip: 192.168.011.254
#           ^^^^^^^^^^^^^^^ error: A part of '192.168.011.254' begins with a zero, which some programs read as octal.
#           | fix: Change to '192.168.11.254'`),
    );
    checkSilent(id('ip-invalid'), before);
  });
  test('the fix drops the zero', () => {
    checkFix(
      id('ip-leading-zero'),
      before,
      "Change to '192.168.11.254'",
      network('gateway-ip: 192.168.11.254'),
    );
  });
});

describe('ip-reserved, ip-documentation', () => {
  test('blocks that no host can use', () => {
    checkRule(
      id('ip-reserved'),
      network(`
cidr: 127.0.0.0/24
#     ^^^^^^^^^^^^ error: '127.0.0.0/24' lies in a loopback block that no host can use.
gateway-ip: 224.0.0.1
#           ^^^^^^^^^ error: '224.0.0.1' lies in a multicast block that no host can use.
addresses: [169.254.1.1-169.254.1.9]
#           ^^^^^^^^^^^^^^^^^^^^^^^ error: '169.254.1.1-169.254.1.9' lies in a link-local block that no host can use.`),
    );
    checkSilent(id('ip-reserved'), network('cidr: 10.0.0.0/8\ngateway-ip: 100.64.0.1'));
  });
  test('blocks kept for documents are told once, at the subnet', () => {
    checkRule(
      id('ip-documentation'),
      network(`
cidr: 192.0.2.0/24
#     ^^^^^^^^^^^^ info: '192.0.2.0/24' lies in a block that is kept for documents; was an example copied?
gateway-ip: 192.0.2.1`),
    );
  });
});

describe('cidr-invalid', () => {
  test('no prefix, or one that is no number of bits', () => {
    checkRule(
      id('cidr-invalid'),
      network(`
cidr: 192.168.11.0
#     ^^^^^^^^^^^^ error: '192.168.11.0' lacks a prefix; write a subnet such as '192.168.11.0/24'.
#     | fix: Change to '192.168.11.0/24'`),
    );
    checkRule(
      id('cidr-invalid'),
      network(`
cidr: 192.168.11.0/33
#     ^^^^^^^^^^^^^^^ error: The prefix of '192.168.11.0/33' must be a number from 0 to 32.`),
    );
  });
  test('an address that is none is not also a subnet that is none', () => {
    checkSilent(id('cidr-invalid'), network('cidr: 192.168.11/24'));
  });
});

describe('cidr-host-bits', () => {
  test('the fix writes the network address, in the quotes that were there', () => {
    checkRule(
      id('cidr-host-bits'),
      network(`
cidr: 192.168.131.77/26 # floating
#     ^^^^^^^^^^^^^^^^^ warning: '192.168.131.77/26' has host bits set; the subnet it lies in is '192.168.131.64/26'.
#     | fix: Change to '192.168.131.64/26'`),
    );
    checkFix(
      id('cidr-host-bits'),
      network('cidr: "192.168.131.77/26" # floating'),
      "Change to '192.168.131.64/26'",
      network('cidr: "192.168.131.64/26" # floating'),
    );
  });
});

describe('cidr-too-small', () => {
  test('/31 and /32 have no room', () => {
    checkRule(
      id('cidr-too-small'),
      network(`
cidr: 192.168.11.4/32
#     ^^^^^^^^^^^^^^^ error: '192.168.11.4/32' has only one address; a network needs more.`),
    );
    checkSilent(id('cidr-too-small'), network('cidr: 192.168.11.4/30'));
  });
});

test('two parts that ran together, as in a published example', () => {
  checkRule(
    id('ip-leading-zero'),
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM",
      "fixed_range_cidr": "192.08.0/21" }
      //                  ^^^^^^^^^^^^^ error: A part of '192.08.0' begins with a zero, which some programs read as octal.
      //                  | fix: Change to '192.0.8.0/21'
    `,
  );
});

test('the values of installer files are checked by the same rules', () => {
  checkRules(
    [
      'common/cidr-host-bits',
      'common/cidr-invalid',
      'common/cidr-too-small',
      'common/ip-documentation',
      'common/ip-invalid',
      'common/ip-leading-zero',
      'common/ip-reserved',
    ],
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.16.100.5/24",
      //                  ^^^^^^^^^^^^^^^^^ warning common/cidr-host-bits: '172.16.100.5/24' has host bits set...
      "customer_router_ip": "127.0.0.1",
      //                    ^^^^^^^^^^^ error common/ip-reserved: '127.0.0.1' lies in a loopback block that no host can use.
      "baremetal": {
        "network_cidr": "192.0.2.0/24",
        //              ^^^^^^^^^^^^^^ info common/ip-documentation: '192.0.2.0/24' lies in a block that is kept for documents...
        "network_gateway": "192.0.2.256"
        //                 ^^^^^^^^^^^^^ error common/ip-invalid: '192.0.2.256' is no IP address...
      },
      "floating_ip": { "cidr": "192.168.131.0/31" },
      //                       ^^^^^^^^^^^^^^^^^^ error common/cidr-too-small: '192.168.131.0/31' has only two addresses...
      "svc": { "allocate_cidr": "192.168.132.0" }
      //                        ^^^^^^^^^^^^^^^ error common/cidr-invalid: '192.168.132.0' lacks a prefix...
    }
    `,
  );
});
