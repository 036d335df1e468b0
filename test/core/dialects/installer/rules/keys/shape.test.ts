/** The rules of the environment file whose findings come from its schema. */
import { describe, expect, test } from 'vitest';
import { shape } from '../../../../../../server/src/core/dialects/installer/rules/keys/shape.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

const id = (name: string) => ({ id: `installer/${name}` });
const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;
/** Every finding but those that say what the short file lacks. */
function rulesIn(members: string): string[] {
  return analysisOf('kvm-custom-ips.json', `{ "cloud_type": "KVM", ${members} }\n`)
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('common/') || rule.startsWith('installer/env-'));
}

test('each of them speaks of a breach of the schema only', () => {
  expect(shape.length).toBe(9);
  expect(shape.filter(({ find }) => find)).toEqual([]);
});

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
        //                  | preferred fix: Put the value in quotes
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

test('env-unknown-section: a misspelt section', () => {
  checkKvm(
    { id: 'installer/env-unknown-section' },
    { codns: { undercloud_http_proxy: 'http://172.20.1.8:8080' } },
    `
      ...
        "codns": {
      //^^^^^^^ warning: Unknown section 'codns' in this file. Did you mean 'codn'?
      //| preferred fix: Rename 'codns' to 'codn'
      //| -   "codns": {
      //| +   "codn": {
      //| fix: Remove 'codns'
      //| -   },
      //| -   "codns": {
      //| -     "undercloud_http_proxy": "http://172.20.1.8:8080"
      ...
  `,
  );
});

test('env-unknown-key: a misspelt key', () => {
  checkKvm(
    { id: 'installer/env-unknown-key' },
    { 'svc.interfac': 'vlan332', 'svc.interface': undefined },
    `
      ...
          "interfac": "vlan332"
      //  ^^^^^^^^^^ warning: Unknown key 'interfac' in 'svc'. Did you mean 'interface'?
      //  | preferred fix: Rename 'interfac' to 'interface'
      //  | -     "interfac": "vlan332"
      //  | +     "interface": "vlan332"
      //  | fix: Remove 'interfac'
      //  | -     "customer_router_ip": "192.168.130.1",
      //  | -     "interfac": "vlan332"
      //  | +     "customer_router_ip": "192.168.130.1"
      ...
  `,
  );
});

test('env-misplaced-key: out of its section', () => {
  checkKvm(
    { id: 'installer/env-misplaced-key' },
    { allocate_cidr: '192.168.132.0/24', 'svc.allocate_cidr': undefined },
    `
      ...
        "allocate_cidr": "192.168.132.0/24"
      //^^^^^^^^^^^^^^^ warning: 'allocate_cidr' is a key of 'svc', not of the top level.
      //| preferred fix: Move to 'svc'
      //| -     "customer_router_ip": "192.168.130.1"
      //| -   },
      //| -   "allocate_cidr": "192.168.132.0/24"
      //| +     "customer_router_ip": "192.168.130.1",
      //| +     "allocate_cidr": "192.168.132.0/24"
      //| +   }
      ...
  `,
  );
});

test('env-section-not-object: a text in its place', () => {
  checkKvm(
    { id: 'installer/env-section-not-object' },
    { svc: 'vlan332' },
    `
      ...
        "svc": "vlan332"
      //       ^^^^^^^^^ error: 'svc' must be an object in braces, not text.
      //       | no fix
      ...
  `,
  );
});

test('env-wrong-type: a number for a text', () => {
  checkKvm(
    { id: 'installer/env-wrong-type' },
    { bridge_interface: 7 },
    `
      ...
        "bridge_interface": 7,
      //                    ^ error: 'bridge_interface' must be text, not a whole number.
      //                    | preferred fix: Put the value in quotes
      //                    | -   "bridge_interface": 7,
      //                    | +   "bridge_interface": "7",
      ...
  `,
  );
});

test('env-key-case: in capital letters', () => {
  checkKvm(
    { id: 'installer/env-key-case' },
    { Bridge_Interface: 'em2', bridge_interface: undefined },
    `
      ...
        "Bridge_Interface": "em2"
      //^^^^^^^^^^^^^^^^^^ warning: This key is written 'bridge_interface', not 'Bridge_Interface'.
      //| preferred fix: Rename 'Bridge_Interface' to 'bridge_interface'
      //| -   "Bridge_Interface": "em2"
      //| +   "bridge_interface": "em2"
      ...
  `,
  );
});

test('env-section-floatingip: another name', () => {
  checkKvm(
    { id: 'installer/env-section-floatingip' },
    { floatingip: { start: '192.168.131.2' }, floating_ip: undefined },
    `
      ...
        "floatingip": {
      //^^^^^^^^^^^^ error: This section is named 'floating_ip', not 'floatingip'.
      //| preferred fix: Rename 'floatingip' to 'floating_ip'
      //| -   "floatingip": {
      //| +   "floating_ip": {
      ...
  `,
  );
});

test('env-section-esx: another name', () => {
  checkEsx(
    { id: 'installer/env-section-esx' },
    { esx: { vlan_range: '500:600' }, vcenter: undefined },
    `
      ...
        "esx": {
      //^^^^^ warning: This section is named 'vcenter', not 'esx'.
      //| preferred fix: Rename 'esx' to 'vcenter'
      //| -   "esx": {
      //| +   "vcenter": {
      ...
  `,
  );
});

test('env-dns-nameserver-keys: another ending', () => {
  checkKvm(
    { id: 'installer/env-dns-nameserver-keys' },
    { 'dns.overcloud_nameserver': '172.20.1.53', 'dns.overcloud_server': undefined },
    `
      ...
          "overcloud_nameserver": "172.20.1.53"
      //  ^^^^^^^^^^^^^^^^^^^^^^ error: This key is named 'overcloud_server', not 'overcloud_nameserver'.
      //  | preferred fix: Rename 'overcloud_nameserver' to 'overcloud_server'
      //  | -     "overcloud_nameserver": "172.20.1.53"
      //  | +     "overcloud_server": "172.20.1.53"
      ...
  `,
  );
});
