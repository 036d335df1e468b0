/** `ovs_vapp.ini`: certificate, switches, new hosts and the user of the vCenter. */
import { describe, expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const cert = { id: 'installer/ovsvapp-cert' };
const autoDvs = { id: 'installer/ovsvapp-auto-dvs' };
const freshInstall = { id: 'installer/ovsvapp-fresh-install' };
const userDomain = { id: 'installer/ovsvapp-user-domain' };
const placeholder = { id: 'installer/env-placeholder' };

const ini = (...lines: readonly string[]) => `#- /ovs_vapp.ini\n${lines.join('\n')}\n`;

describe('certificate', () => {
  test('checked, but not given', () => {
    checkRule(
      cert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check = True
        #            ^^^^ error: 'cert_check' is on, but 'cert_path' names no certificate.
        #            | fix: Change to 'False'
        cert_path =
      `,
    );
    checkRule(
      cert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check=yes
        #          ^^^ error: 'cert_check' is on, but 'cert_path' names no certificate.
      `,
    );
  });

  test('given, but not checked', () => {
    checkRule(
      cert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check = False
        cert_path = /root/ca.pem
        #           ^^^^^^^^^^^^ error: 'cert_path' must be empty as long as 'cert_check' is off.
        #           | related 2: The check is off.
        #           | fix: Empty 'cert_path'
        #           | fix: Change 'cert_check' to 'True'
      `,
    );
    const before = ini('[vmware]', 'cert_check = False', 'cert_path = /root/ca.pem');
    checkFix(cert, before, "Empty 'cert_path'", ini('[vmware]', 'cert_check = False', 'cert_path = '));
    checkFix(
      cert,
      before,
      "Change 'cert_check' to 'True'",
      ini('[vmware]', 'cert_check = True', 'cert_path = /root/ca.pem'),
    );
  });

  test.each([
    ['both', 'cert_check = True\ncert_path = /root/ca.pem'],
    ['neither', 'cert_check = False\ncert_path ='],
    ['no key', 'vcenter_ip = 172.30.101.5'],
    ['the words of the template', 'cert_check = true_or_false\ncert_path = /path/to/ca'],
    ['a path of the template, which another rule tells', 'cert_check = False\ncert_path = /path/to/ca'],
    ['the key in another case', 'Cert_Check = True\nCERT_PATH = /root/ca.pem'],
    ['a key that stands twice', 'cert_check = True\ncert_path =\ncert_path = /root/ca.pem'],
    ['a file that cannot be read whole', 'cert_check = True\ncert_path\n'],
  ])('silent: %s', (_, lines) => {
    checkSilent(cert, `#- /ovs_vapp.ini\n[vmware]\n${lines}\n`);
  });
});

describe('switches that the scripts make', () => {
  test('names that miss are told together', () => {
    checkRule(
      autoDvs,
      `
        #- /ovs_vapp.ini
        [network]
        is_pci_passthrough = False
        auto_dvs = True
        #          ^^^^ error: 'auto_dvs' is on, but 'nic_name', 'trunk_dvs_name' and 'uplink_dvs_name' are not given.
        #          | fix: Change to 'False'
        nic_name =
      `,
    );
  });

  test('with pass-through there is no uplink switch', () => {
    checkRule(
      autoDvs,
      `
        #- /ovs_vapp.ini
        [network]
        is_pci_passthrough = True
        auto_dvs = True
        #          ^^^^ error: 'auto_dvs' is on, but 'trunk_dvs_name' is not given.
        nic_name = vmnic1
      `,
    );
  });

  test.each([
    ['they exist', 'auto_dvs = False'],
    ['nothing is said', 'nic_name ='],
    ['all are given', 'auto_dvs = True\nnic_name = vmnic1\ntrunk_dvs_name = a\nuplink_dvs_name = b'],
    [
      'pass-through is unknown, and only the uplink misses',
      'auto_dvs = True\nis_pci_passthrough = true_or_false\nnic_name = vmnic1\ntrunk_dvs_name = a',
    ],
  ])('silent: %s', (_, lines) => {
    checkSilent(autoDvs, `#- /ovs_vapp.ini\n[network]\n${lines}\n`);
  });
});

describe('new hosts', () => {
  test('none is named', () => {
    checkRule(
      freshInstall,
      `
        #- /ovs_vapp.ini
        [new-host-addition]
        add_new_hosts = True
        #               ^^^^ warning: 'add_new_hosts' is on, but 'new_hosts' names none; for a fresh installation it is False.
        #               | fix: Change to 'False'
      `,
    );
  });

  test.each([
    'add_new_hosts = True\nnew_hosts = 172.30.101.11',
    'add_new_hosts = False',
    'add_new_hosts = true_or_false',
  ])('silent: %j', (lines) => {
    checkSilent(freshInstall, `#- /ovs_vapp.ini\n[new-host-addition]\n${lines}\n`);
  });
});

describe('user', () => {
  test('domain and backslash', () => {
    checkRule(
      userDomain,
      String.raw`
        #- /ovs_vapp.ini
        [vmware]
        vcenter_username = harbour\helion
        #                  ^^^^^^^^^^^^^^ hint: 'harbour\helion' is better written as 'helion@harbour'.
        #                  | fix: Change to 'helion@harbour'
      `,
    );
    checkFix(
      userDomain,
      ini('[vmware]', String.raw`vcenter_username = harbour\helion`),
      "Change to 'helion@harbour'",
      ini('[vmware]', 'vcenter_username = helion@harbour'),
    );
  });

  test.each(['helion@harbour', 'root', ''])('silent: %j', (user) => {
    checkSilent(userDomain, ini('[vmware]', `vcenter_username = ${user}`));
  });
});

describe('what stands for a value', () => {
  test('in a file that is filled in otherwise', () => {
    checkRule(
      placeholder,
      `
        #- /ovs_vapp.ini
        [network]
        start_ip_address = 172.30.100.200
        gateway_ip = ovsvapp_ipv4_gateway
        #            ^^^^^^^^^^^^^^^^^^^^ error: 'ovsvapp_ipv4_gateway' only stands for a value; fill in 'gateway_ip'.
        tenant_network_type = vlan_or_vxlan
        #                     ^^^^^^^^^^^^^ error: 'vlan_or_vxlan' only stands for a value; fill in 'tenant_network_type'.
      `,
    );
  });

  test('a template is left alone, and its words are no addresses', () => {
    const text = '[network]\nstart_ip_address=ovsvapp_ipv4_start_address\nvlan_range=vlan_range_if_any\n';
    expect(analysisOf('ovs_vapp.ini', text).findings()).toEqual([]);
  });
});

test('a comment silences a finding', () => {
  const text =
    '[new-host-addition]\n; helion-disable-next-line installer/ovsvapp-fresh-install -- the hosts come later\nadd_new_hosts = True\n';
  expect(analysisOf('ovs_vapp.ini', text).findings()).toEqual([]);
});
