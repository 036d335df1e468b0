/** `ovs_vapp.ini`: the vCenter with its certificate and user, the switches to make, and the hosts to add. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { changeTo, defineSettingsRule, emptyValue, fix, quoted, writeSetting } from './about-helpers.js';
import { example } from './example-ovs-vapp.js';

export const ovsVappRules: readonly Rule<Installer>[] = [
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-cert',
    severity: 'error',
    docs: {
      summary: 'The certificate is given without being checked, or is to be checked without being given.',
      why: "With 'cert_check' the deployment reads the certificate from 'cert_path'. Without it the path must be empty, or the deployment fails.",
      source: 'OVSvApp page 1.1, keys cert_check and cert_path; Troubleshooting OVSvApp 1.1',
      ...example({ 'vmware.cert_check': 'True' }),
    },
    check({ settings, report }) {
      const check = settings.flag('vmware', 'cert_check');
      const path = settings.text('vmware', 'cert_path');
      if (check?.value === true && settings.isEmpty('vmware', 'cert_path'))
        report({
          at: check.at,
          message: "'cert_check' is on, but 'cert_path' names no certificate.",
          fixes: () => [changeTo(settings.file, check, 'False')],
        });
      if (check?.value === false && path)
        report({
          at: path.at,
          message: "'cert_path' must be empty as long as 'cert_check' is off.",
          related: [{ at: check.at, message: 'The check is off.' }],
          fixes: () => [
            fix(settings.file, "Empty 'cert_path'", emptyValue(settings, path), true),
            fix(
              settings.file,
              "Change 'cert_check' to 'True'",
              writeSetting(settings, 'vmware', 'cert_check', 'True'),
            ),
          ],
        });
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-auto-dvs',
    severity: 'error',
    docs: {
      summary: 'The scripts are to make the distributed switches, but a name or the NIC is missing.',
      why: "With 'auto_dvs' the scripts make the trunk and the uplink switch and connect a free NIC of every host to them. They stop without the names. With PCI pass-through there is no uplink switch.",
      source: 'OVSvApp page 1.1, keys auto_dvs, nic_name, trunk_dvs_name and uplink_dvs_name',
      ...example({ 'network.nic_name': undefined }),
    },
    check({ settings, report }) {
      const auto = settings.flag('network', 'auto_dvs');
      if (auto?.value !== true) return;
      const passthrough = settings.flag('network', 'is_pci_passthrough');
      // The uplink switch is needed only where pass-through is surely off.
      const hasUplink =
        passthrough?.value === false || settings.isEmpty('network', 'is_pci_passthrough') === true;
      const needed = ['nic_name', 'trunk_dvs_name', ...(hasUplink ? ['uplink_dvs_name'] : [])];
      const missing = needed.filter((key) => settings.isEmpty('network', key));
      if (missing.length > 0)
        report({
          at: auto.at,
          message: `'auto_dvs' is on, but ${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} not given.`,
          fixes: () => [changeTo(settings.file, auto, 'False')],
        });
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-fresh-install',
    severity: 'warning',
    docs: {
      summary: 'Hosts are to be added, but none are named.',
      why: "'add_new_hosts' adds the hosts that 'new_hosts' names to an installation that runs. For a fresh installation it stays False; with True the scripts look for OVSvApp VMs that are not there yet.",
      source: 'OVSvApp page 1.1, section new-host-addition',
      ...example({ 'new-host-addition.add_new_hosts': 'True' }),
    },
    check({ settings, report }) {
      const add = settings.flag('new-host-addition', 'add_new_hosts');
      if (add?.value !== true || !settings.isEmpty('new-host-addition', 'new_hosts')) return;
      report({
        at: add.at,
        message: "'add_new_hosts' is on, but 'new_hosts' names none; for a fresh installation it is False.",
        fixes: () => [changeTo(settings.file, add, 'False', true)],
      });
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-user-domain',
    severity: 'hint',
    docs: {
      summary: 'The user of the vCenter is written as a domain, a backslash and a name.',
      why: 'Logging in to the vCenter is known to fail with this form; user@domain is the one that the documents give.',
      source: 'Troubleshooting OVSvApp 1.1',
      ...example({ 'vmware.vcenter_username': 'harbour\\helion' }),
    },
    check({ settings, report }) {
      const user = settings.text('vmware', 'vcenter_username');
      const [, domain, name] = /^([^\\@\s]+)\\+([^\\@\s]+)$/.exec(user?.value ?? '') ?? [];
      if (!user || domain === undefined || name === undefined) return;
      const right = `${name}@${domain}`;
      report({
        at: user.at,
        message: `'${user.value}' is better written as '${right}'.`,
        fixes: () => [changeTo(settings.file, user, right, true)],
      });
    },
  }),
];
