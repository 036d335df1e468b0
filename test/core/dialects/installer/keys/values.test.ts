/** Single values of the environment file: type, emptiness, placeholders, examples, blanks, secrets, releases. */
import { describe, expect, test } from 'vitest';
import { envEmptyValue } from '../../../../../server/src/core/dialects/installer/rules/keys/env-empty-value.js';
import { envExampleCopied } from '../../../../../server/src/core/dialects/installer/rules/keys/env-example-copied.js';
import { envPlaceholder } from '../../../../../server/src/core/dialects/installer/rules/keys/env-placeholder.js';
import { envSecretPlainText } from '../../../../../server/src/core/dialects/installer/rules/keys/env-secret-plain-text.js';
import { envValueWhitespace } from '../../../../../server/src/core/dialects/installer/rules/keys/env-value-whitespace.js';
import type { DialectOptions } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const id = (name: string) => ({ id: `installer/${name}` });
const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;

/** Every finding but those that say what the short file lacks. */
function rulesIn(members: string): string[] {
  return analysisOf('kvm-custom-ips.json', `{ "cloud_type": "KVM", ${members} }\n`)
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('common/') || rule.startsWith('installer/env-'));
}

describe('types', () => {
  test.each([
    ['"ntp": "172.20.1.12"', "'ntp' must be an object in braces, not text."],
    ['"ssl": { "public_vip": [] }', "'public_vip' must be an object in braces, not a list in brackets."],
    ['"vsa": { "cluster": "one" }', "'cluster' must be an object in braces, not text."],
  ])('a section that is none: %s', (members, message) => {
    const found = analysisOf('a.json', `{ "cloud_type": "KVM", ${members} }`).findings();
    expect(found.filter(({ rule }) => rule === 'installer/env-section-not-object')).toMatchObject([
      { message, severity: 'error' },
    ]);
  });

  test('a number, a boolean, a list or an object in place of text', () => {
    checkRule(
      id('env-wrong-type'),
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "bridge_interface": 1,
        //                  ^ error: 'bridge_interface' must be text, not a whole number.
        //                  | fix: Put the value in quotes
        "virtual_interface": ["eth1"],
        //                   ^^^^^^^^ error: 'virtual_interface' must be text, not a list in brackets.
        "compute_scale": true,
        //               ^^^^ error: 'compute_scale' must be a number or text, not the boolean true.
        "customer_router_ip": null
        //                    ^^^^ error: 'customer_router_ip' must be text, not empty.
      }
      `,
    );
  });

  test('numbers in quotes and booleans as words are right', () => {
    checkSilent(
      id('env-wrong-type'),
      file('"compute_scale": "4", "control_virtual_router_id": 202, "neutron": { "overcloud_dvr": false }'),
    );
  });

  test('lists of back ends have a rule of their own', () => {
    expect(rulesIn('"vsa": { "DEFAULT": { "enabled_backends": "a" } }')).toEqual([]);
  });
});

describe('empty values', () => {
  test('anywhere, also where keys are free', () => {
    checkRule(
      envEmptyValue,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "fixed_range_cidr": "",
        //                  ^^ error: 'fixed_range_cidr' is empty, which takes the place of its default; write a value or leave the key out.
        //                  | fix: Remove 'fixed_range_cidr'
        "ntp": { "seed_server": "  " },
        //                      ^^^^ error: 'seed_server' is empty...
        "vsa": { "cluster": { "hplefthand_password": "" } }
        //                                           ^^ error: 'hplefthand_password' is empty...
      }
      `,
    );
  });

  test('no other rule calls the empty text a bad address', () => {
    expect(rulesIn('"customer_router_ip": "", "fixed_range_cidr": ""')).toEqual([
      'installer/env-empty-value',
      'installer/env-empty-value',
    ]);
  });

  test('the fix leaves the key out, and is preferred where the key is not needed', () => {
    checkFix(
      envEmptyValue,
      file('"bridge_interface": "", "swift_scale": 2'),
      "Remove 'bridge_interface'",
      file('"swift_scale": 2'),
    );
    const preferred = (members: string) =>
      analysisOf('a.json', `{ "cloud_type": "KVM", ${members} }`)
        .findings()
        .filter(({ rule }) => rule === envEmptyValue.id)
        .flatMap((finding) => finding.fixes().map((fix) => fix.preferred));
    expect(preferred('"bridge_interface": ""')).toEqual([true]);
    expect(preferred('"ntp": { "seed_server": "" }')).toEqual([false]);
  });
});

describe('placeholders', () => {
  test.each([
    '<the NIC of the seed host>',
    'changeme',
    'Insert the address',
    'x.x.x.x',
    '10.x.x.x',
    '10.23.xx.0/24',
    'https://<VIP>:8081/lhos',
    'your-value',
    'TBD',
  ])('%s', (text) => {
    expect(rulesIn(`"customer_router_ip": "${text}"`)).toEqual(['installer/env-placeholder']);
    expect(rulesIn(`"fixed_range_cidr": "${text}"`)).toEqual(['installer/env-placeholder']);
  });

  test('in place', () => {
    checkRule(
      envPlaceholder,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "bridge_interface": "<NIC>"
        //                  ^^^^^^^ error: '<NIC>' only stands for a value; fill in 'bridge_interface'.
      }
      `,
    );
  });

  test.each(['br-ex', 'insertion', 'eth0', 'xen', 'a<b', 'https://172.20.1.1:8081/lhos', 'your'])(
    '%s is a value',
    (text) => checkSilent(envPlaceholder, file(`"bridge_interface": "${text}"`)),
  );
});

describe('addresses of examples', () => {
  test('by themselves and in URLs', () => {
    checkRule(
      envExampleCopied,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "19.65.175.150" },
        //                      ^^^^^^^^^^^^^^^ info: '19.65.175.150' stands in an example of the documents; write the address of a server of your own.
        "codn": { "overcloud_http_proxy": "http://16.85.175.150:8080" }
        //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: '16.85.175.150' stands in an example...
      }
      `,
    );
  });

  test('not as a part of another address', () => {
    checkSilent(envExampleCopied, file('"dns": { "seed_server": "119.65.175.150" }'));
    checkSilent(envExampleCopied, file('"dns": { "seed_server": "19.65.175.15" }'));
  });
});

describe('blanks', () => {
  test('around an address, in it, and around a name', () => {
    checkRule(
      envValueWhitespace,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "customer_router_ip": " 192.168.130.1",
        //                    ^^^^^^^^^^^^^^^^ warning: The value of 'customer_router_ip' has a blank before or behind it.
        //                    | fix: Change to '192.168.130.1'
        "fixed_range_cidr": "172.16.100.0 /24",
        //                  ^^^^^^^^^^^^^^^^^^ warning: The value of 'fixed_range_cidr' has a blank in it.
        //                  | fix: Change to '172.16.100.0/24'
        "vsa": { "cluster": { "hplefthand_clustername": "one ", "other": "two " } }
        //                                              ^^^^^^ warning: The value of 'hplefthand_clustername' has a blank before or behind it.
      }
      `,
    );
  });

  test('no other rule calls such a value a bad address', () => {
    expect(rulesIn('"customer_router_ip": "192.168.130.1 ", "fixed_range_cidr": "172.16. 0.0/16"')).toEqual([
      'installer/env-value-whitespace',
      'installer/env-value-whitespace',
    ]);
  });

  test('in secrets, in texts of several words, and where other rules look', () => {
    checkSilent(
      envValueWhitespace,
      file(
        '"vsa": { "c": { "hplefthand_password": " a ", "volume_backend_name": "gold tier" } }, "ntp": { "seed_server": "172.20.1.12 " }',
      ),
    );
  });

  test('the fix', () => {
    checkFix(
      envValueWhitespace,
      file('"customer_router_ip": "192.168.130. 1"'),
      "Change to '192.168.130.1'",
      file('"customer_router_ip": "192.168.130.1"'),
    );
  });
});

describe('secrets', () => {
  test('passwords and private keys, but no certificates and no placeholders', () => {
    checkRule(
      envSecretPlainText,
      String.raw`
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "a": { "san_password": "Kaum-3rraten", "hp3par_password": "<from the safe>", "san_login": "admin" } },
        //                               ^^^^^^^^^^^^^^ hint: 'san_password' is a secret in plain text; let only the installer read this file.
        "ssl": {
          "ca_certs": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
          "cluster_backend": { "key": "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n" }
          //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'key' is a secret in plain text...
        }
      }
      `,
    );
  });
});

describe('keys of newer releases', () => {
  const text =
    '{ "cloud_type": "KVM", "node_min_disk": 300, "dns": {}, "ntp": { "seed_server": "172.20.1.12" }, "hypervisor": { "public_interface_raw_device": "eth1" } }\n';
  const found = (name: string, options: DialectOptions = {}) =>
    analysesOf({ [name]: text }, { options })
      .all.flatMap((analysis) => analysis.findings())
      .filter(({ rule }) => rule === 'installer/env-version-key');

  test.each([
    [
      '1.0',
      [
        "'node_min_disk' is new in 1.1; the installer of 1.0 does not know it.",
        "'seed_server' is new in 1.1; the installer of 1.0 does not know it.",
        "'public_interface_raw_device' is new in 1.1.1; the installer of 1.0 does not know it.",
      ],
    ],
    ['1.1', ["'public_interface_raw_device' is new in 1.1.1; the installer of 1.1 does not know it."]],
    ['1.1.1', []],
  ])('for %s as set', (version, messages) => {
    expect(found('a.json', { 'installer.version': version }).map(({ message }) => message)).toEqual(messages);
  });

  test('a release that was inferred knows its keys, whatever the name of the file says', () => {
    expect(found('kvm-custom-ips-1.0.json')).toEqual([]);
  });

  test('the fix takes the key out', () => {
    expect(
      found('a.json', { 'installer.version': '1.1' }).flatMap((finding) => finding.fixes()),
    ).toMatchObject([{ title: "Remove 'public_interface_raw_device'", preferred: true }]);
  });
});
