/** `installer/env-example-copied`. */
import { describe, expect, test } from 'vitest';
import { readEnvironmentJson } from '../../../../../../server/src/core/dialects/installer/model/environment-json.js';
import { envExampleCopied } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-example-copied.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

describe('what a rule of keys speaks of is known to the others', () => {
  const environment = (text: string) => {
    const found = analysisOf('a.json', `{ "cloud_type": "ESX", ${text} }`);
    return found.findings().map(({ rule }) => rule);
  };

  const state = (text: string, path: string) => {
    const { file, facts } = analysisOf('a.json', `{ "cloud_type": "KVM", ${text} }`);
    return readEnvironmentJson({ kind: 'environment', file, facts }, {}).state(path);
  };

  test.each([
    ['misspelt', '"virtual_interfce": "eth1"', 'virtual_interface'],
    ['in another case', '"Virtual-Interface": "eth1"', 'virtual_interface'],
    ['at another level', '"network_cidr": "192.168.130.0/24"', 'baremetal.network_cidr'],
    ['at another level, beside other keys', '"seed_server": "172.20.1.12", "ntp": {}', 'ntp.seed_server'],
    ['in a section that is misspelt', '"Floating_IP": { "start": "192.168.131.2" }', 'floating_ip.start'],
  ])('a key %s is not surely absent', (_how, text, path) => {
    expect(state(text, path)).toBe('unknown');
  });

  test.each([
    ['surely absent', '"virtual_interface": "eth1"', 'bridge_interface', 'absent'],
    ['in a section that is not there', '"virtual_interface": "eth1"', 'ntp.seed_server', 'absent'],
    ['under another name', '"dns": { "seed_nameserver": "172.20.1.53" }', 'dns.seed_server', 'written'],
    [
      'in a section under another name',
      '"esx": { "vlan_range": "500:1000" }',
      'vcenter.vlan_range',
      'written',
    ],
    ['not in a section under another name', '"esx": {}', 'vcenter.vlan_range', 'absent'],
  ])('a key %s', (_how, text, path, expected) => {
    expect(state(text, path)).toBe(expected);
  });

  test('values below another name are read', () => {
    expect(environment('"esx": { "provider_network": "192.168.10.5/24" }')).toContain(
      'common/cidr-host-bits',
    );
    expect(environment('"dns": { "seed_nameserver": "16.110.135.123" }')).toContain(
      'installer/env-example-copied',
    );
  });
});

const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;

describe('addresses of examples', () => {
  test('by themselves and in URLs', () => {
    checkRule(
      envExampleCopied,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "19.65.175.150" },
        //                      ^^^^^^^^^^^^^^^ info: '19.65.175.150' is copied from the documentation. Use your own server.
        "codn": { "overcloud_http_proxy": "http://16.85.175.150:8080" }
        //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: '16.85.175.150' is copied from the documentation. Use your own server.
      }
      `,
    );
  });

  test('not as a part of another address', () => {
    checkSilent(envExampleCopied, file('"dns": { "seed_server": "119.65.175.150" }'));
    checkSilent(envExampleCopied, file('"dns": { "seed_server": "19.65.175.15" }'));
  });
});

test('with a port and a path', () => {
  checkKvm(
    envExampleCopied,
    { 'ntp.seed_server': '16.110.135.123', 'codn.undercloud_http_proxy': 'http://19.65.175.150:8080/x' },
    `
      ...
          "seed_server": "16.110.135.123"
      //                 ^^^^^^^^^^^^^^^^ info: '16.110.135.123' is copied from the documentation. Use your own server.
      //                 | no fix
      ...
          "undercloud_http_proxy": "http://19.65.175.150:8080/x"
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: '19.65.175.150' is copied from the documentation. Use your own server.
      //                           | no fix
      ...
  `,
  );
});
