/** Unknown, misspelt and misplaced keys: one mistake is told by one of these rules. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkRules, checkSilent } from '../../../../../support/check-rule.js';

const id = (name: string) => ({ id: `installer/${name}` });
const keyRules = [
  'env-unknown-section',
  'env-unknown-key',
  'env-misplaced-key',
  'env-key-case',
  'env-section-floatingip',
  'env-section-esx',
  'env-dns-nameserver-keys',
].map((name) => `installer/${name}`);

describe('one mistake, one rule', () => {
  test('of each kind', () => {
    checkRules(
      keyRules,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "virtual_interfce": "eth1",
      //^^^^^^^^^^^^^^^^^^ warning installer/env-unknown-key: Unknown key 'virtual_interfce' in this file. Did you mean 'virtual_interface'?
        "colour": "red",
      //^^^^^^^^ warning installer/env-unknown-key: Unknown key 'colour' in this file.
        "codns": { "undercloud_http_proxy": "http://172.20.1.80:8080" },
      //^^^^^^^ warning installer/env-unknown-section: Unknown section 'codns' in this file. Did you mean 'codn'?
        "network_cidr": "192.168.130.0/24",
      //^^^^^^^^^^^^^^ warning installer/env-misplaced-key: 'network_cidr' is a key of 'baremetal', not of the top level.
        "Compute-Scale": 4,
      //^^^^^^^^^^^^^^^ warning installer/env-key-case: This key is written 'compute_scale', not 'Compute-Scale'.
        "esx": { "vlan_range": "500:1000" },
      //^^^^^ warning installer/env-section-esx: This section is named 'vcenter', not 'esx'.
        "floatingip": { "start": "192.168.131.2" },
      //^^^^^^^^^^^^ error installer/env-section-floatingip: This section is named 'floating_ip', not 'floatingip'.
        "dns": {
          "seed_nameserver": "172.20.1.53",
        //^^^^^^^^^^^^^^^^^ error installer/env-dns-nameserver-keys: This key is named 'seed_server', not 'seed_nameserver'.
          "undercloud_servers": "172.20.1.53"
        //^^^^^^^^^^^^^^^^^^^^ warning installer/env-unknown-key: Unknown key 'undercloud_servers' in 'dns'. Did you mean 'undercloud_server'?
        }
      }
      `,
    );
  });

  test('what stands in a back end is handed on unchanged, and every key is good', () => {
    checkRules(
      keyRules,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["a"], "zoning_mode": "fabric" },
          //                                      ^^^^^^^^^^^^^ warning installer/env-unknown-key: Unknown key 'zoning_mode' in 'DEFAULT'.
          "a": { "zoning_mode": "fabric", "network_cidr": "192.168.130.0/24" }
        }
      }
      `,
    );
  });

  test('keys of the vCenter section in ssl are left to the rule that knows that mistake', () => {
    checkSilent(
      id('env-misplaced-key'),
      '#- /a.json\n{ "cloud_type": "ESX", "ssl": { "provider_network": "192.168.10.0/24" } }\n',
    );
  });
});

describe('fixes', () => {
  test.each([
    [
      'env-unknown-key',
      '"bridge_interfce": "em1"',
      "Rename 'bridge_interfce' to 'bridge_interface'",
      '"bridge_interface": "em1"',
    ],
    ['env-unknown-section', '"ntps": {}', "Rename 'ntps' to 'ntp'", '"ntp": {}'],
    ['env-key-case', '"floating-ip": {}', "Rename 'floating-ip' to 'floating_ip'", '"floating_ip": {}'],
    [
      'env-section-floatingip',
      '"floatingip": {}',
      "Rename 'floatingip' to 'floating_ip'",
      '"floating_ip": {}',
    ],
    ['env-section-esx', '"esx": {}', "Rename 'esx' to 'vcenter'", '"vcenter": {}'],
    [
      'env-dns-nameserver-keys',
      '"dns": { "overcloud_nameserver": "172.20.1.53" }',
      "Rename 'overcloud_nameserver' to 'overcloud_server'",
      '"dns": { "overcloud_server": "172.20.1.53" }',
    ],
  ])('%s: %s', (rule, before, title, after) => {
    const file = (text: string) => `#- /a.json\n{ "cloud_type": "KVM", ${text} }\n`;
    checkFix(id(rule), file(before), title, file(after));
  });

  test('a name that is there already is not given twice', () => {
    checkRule(
      id('env-section-esx'),
      `
      #- /a.json
      {
        "cloud_type": "ESX",
        "vcenter": { "vlan_range": "500:1000" },
        "esx": { "provider_network": "192.168.10.0/24" }
      //^^^^^ warning: Duplicate key 'esx': it means the same as 'vcenter'. Keep one of the two.
      //| fix: Remove 'esx'
      }
      `,
    );
  });

  test('a key moves into its section', () => {
    checkFix(
      id('env-misplaced-key'),
      `
      #- /a.json
      {
        "cloud_type": "KVM",
        "network_cidr": "192.168.130.0/24",
        "baremetal": {
          "network_seed_ip": "192.168.130.3"
        }
      }
      `,
      "Move to 'baremetal'",
      `
      #- /a.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.3",
          "network_cidr": "192.168.130.0/24"
        }
      }
      `,
    );
  });

  test('a section that is missing is made', () => {
    checkFix(
      id('env-misplaced-key'),
      '#- /a.json\n{\n  "cloud_type": "KVM",\n  "network_cidr": "192.168.130.0/24"\n}\n',
      "Move to 'baremetal'",
      '#- /a.json\n{\n  "cloud_type": "KVM",\n  "baremetal": { "network_cidr": "192.168.130.0/24" }\n}\n',
    );
  });

  test('a section that a brace too few put into another moves to the top', () => {
    checkFix(
      id('env-misplaced-key'),
      `
      #- /a.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "overcloud_public_interface": "eth2",
          "ntp": {
            "seed_server": "172.20.1.12"
          }
        }
      }
      `,
      'Move to the top level',
      `
      #- /a.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "overcloud_public_interface": "eth2"
        },
        "ntp": { "seed_server": "172.20.1.12" }
      }
      `,
    );
  });

  test('a key of several sections can go to each that does not have it', () => {
    checkRule(
      id('env-misplaced-key'),
      `
      #- /a.json
      {
        "cloud_type": "KVM",
        "seed_server": "172.20.1.12",
      //^^^^^^^^^^^^^ warning: 'seed_server' is a key of 'ntp' and 'dns', not of the top level.
      //| fix: Move to 'dns'
        "ntp": { "seed_server": "172.20.1.11" }
      }
      `,
    );
  });
});

describe('names that people give to keys', () => {
  test.each([
    ['network_cidr', 'subnet', 'baremetal'],
    ['network_gateway', 'gateway', 'baremetal'],
    ['interface', 'vlan', 'svc'],
    ['allocate_cidr', 'cidr', 'svc'],
    ['cidr', 'subnet', 'floating_ip'],
  ])('%s is not called %s', (key, other, section) => {
    const file = (name: string) => `
      #- /kvm-custom-ips.json
      { "cloud_type": "KVM", "${section}": { "${name}": "x" } }
    `;
    checkFix(id('env-unknown-key'), file(other), `Rename '${other}' to '${key}'`, file(key));
    // The value is read under its other name: nothing says that the key is missing.
    checkSilent(id('bm-cidr-missing'), file(other));
  });

  test.each([
    ['dns', 'dns_servers'],
    ['codn', 'proxy'],
    ['svc', 'service'],
    ['vcenter', 'vmware'],
  ])('%s is not called %s', (section, other) => {
    const file = (name: string) => `
      #- /kvm-custom-ips.json
      { "cloud_type": "KVM", "${name}": { "seed_server": "172.20.1.53" } }
    `;
    checkFix(id('env-unknown-section'), file(other), `Rename '${other}' to '${section}'`, file(section));
  });
});
