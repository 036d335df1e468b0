/** Pass-through files as such, and those of the DHCP agent and of the Fibre Channel zone manager. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { readPassthrough } from '../../helpers/read-passthrough.js';
import type { Installer } from '../../installer-model.js';
import { kvmEnvironment, patched } from '../example-environments.js';
import { changeTo, definePassthroughRule } from './about-helpers.js';

const FILE = 'overcloud_neutron_dhcp_agent.json';
const UNDERCLOUD_FILE = 'undercloud_neutron_dhcp_agent.json';
const dhcp = (servers: string, more = '') =>
  `{ "dhcp_agent": { "config": [ { "section": "DEFAULT", "values": [${more} { "option": "dnsmasq_dns_servers", "value": "${servers}" } ] } ] } }\n`;
const brocade = (fabrics: string, option = 'zone_activate') =>
  `{ "cinder": { "config": [
  { "section": "fc-zone-manager", "values": [ { "option": "fc_fabric_names", "value": "${fabrics}" } ] },
  { "section": "BRCD_FAB_A", "values": [ { "option": "${option}", "value": "true" } ] }
] } }\n`;
const example = (bad: string, good: string, name = FILE) => ({
  bad: { [name]: bad },
  good: { [name]: good },
});

export const passthroughRules: readonly Rule<Installer>[] = [
  definePassthroughRule({
    id: 'installer/passthrough-shape',
    severity: 'error',
    docs: {
      summary: 'A pass-through file does not have the shape that the installer reads.',
      why: 'The installer hands on a service with a list of sections, each with a list of options; what has another shape is left out or stops it.',
      source: 'Name resolution page 1.1; LDAP page 1.1',
      ...example(dhcp('10.1.0.10').replace('"values": [', '"value": ['), dhcp('10.1.0.10')),
    },
    check({ passthrough: { file, misshapen, broken }, report }) {
      if (broken) return;
      for (const { at, expected } of misshapen)
        report({ at: { file, node: at }, message: `The shape is another one here: ${expected}.` });
    },
  }),
  definePassthroughRule({
    id: 'installer/passthrough-value-type',
    severity: 'error',
    docs: {
      summary: 'The value of an option is not text.',
      why: 'Values go into configuration files as they are; numbers and booleans without quotes are not taken.',
      source: 'Name resolution page 1.1; LDAP page 1.1',
      ...example(
        dhcp('10.1.0.10', ' { "option": "dhcp_delete_namespaces", "value": true },'),
        dhcp('10.1.0.10', ' { "option": "dhcp_delete_namespaces", "value": "True" },'),
      ),
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { sections } of configs)
        for (const { options } of sections)
          for (const { name, written, value } of options) {
            if (value || written?.type !== 'scalar' || written.value === null) continue;
            const text =
              typeof written.value === 'boolean' ? (written.value ? 'True' : 'False') : written.source;
            report({
              at: { file, node: written },
              message: `The value of '${name.value}' must be text: "${text}".`,
              fixes: () => [
                {
                  title: 'Put the value in quotes',
                  edits: inFile(file, { span: file.tree.spanOf(written), newText: JSON.stringify(text) }),
                  preferred: true,
                },
              ],
            });
          }
    },
  }),
  definePassthroughRule({
    id: 'installer/passthrough-option-duplicate',
    severity: 'warning',
    docs: {
      summary: 'An option stands in a section twice.',
      why: 'One of the two values is lost, and it is not certain which.',
      source: 'Arithmetic',
      ...example(
        dhcp('10.1.0.10', ' { "option": "dnsmasq_dns_servers", "value": "10.1.0.20" },'),
        dhcp('10.1.0.10'),
      ),
    },
    check({ passthrough: { configs }, report }) {
      for (const { sections } of configs)
        for (const { options } of sections) {
          const seen = new Map<string, Value<string>>();
          for (const { name } of options) {
            const first = seen.get(name.value);
            if (first)
              report({
                at: name.at,
                message: `'${name.value}' stands in this section twice.`,
                related: [{ at: first.at, message: 'It stands here first.' }],
              });
            else seen.set(name.value, name);
          }
        }
    },
  }),
  definePassthroughRule({
    id: 'installer/passthrough-template-value',
    severity: 'error',
    docs: {
      summary: 'The DNS servers of the DHCP agent are still those of the template.',
      why: 'With 0.0.0.0 virtual machines get no name server, and names do not resolve in tenant networks.',
      source: 'Name resolution page 1.1; Troubleshooting page on DNS 1.1',
      ...example(dhcp('0.0.0.0'), dhcp('10.1.0.10')),
    },
    check({ passthrough, report }) {
      const servers = passthrough.option('DEFAULT', 'dnsmasq_dns_servers');
      if (servers?.value.split(',').some((server) => server.trim() === '0.0.0.0'))
        report({
          at: servers.at,
          message:
            "'dnsmasq_dns_servers' is still that of the template; write the addresses of your DNS servers.",
        });
    },
  }),
  defineRule<Installer>({
    id: 'installer/dhcp-agent-differs',
    severity: 'warning',
    docs: {
      summary: 'Undercloud and overcloud hand out different DNS servers.',
      why: 'Both DHCP agents forward to the same servers; with different ones names resolve in one cloud and not in the other.',
      source: 'Troubleshooting page on DNS 1.1',
      bad: { [FILE]: dhcp('10.1.0.10'), [UNDERCLOUD_FILE]: dhcp('10.1.0.20') },
      good: { [FILE]: dhcp('10.1.0.10'), [UNDERCLOUD_FILE]: dhcp('10.1.0.10') },
    },
    check({ model, report }) {
      const files = model.filesOf('passthrough').map(readPassthrough);
      const serversIn = (start: string) => {
        const found = files.filter(({ name }) => name.startsWith(`${start}_neutron_dhcp_agent.`));
        return found.length === 1 ? found[0]?.option('DEFAULT', 'dnsmasq_dns_servers') : undefined;
      };
      const overcloud = serversIn('overcloud');
      const undercloud = serversIn('undercloud');
      if (!overcloud || !undercloud || listed(overcloud.value) === listed(undercloud.value)) return;
      report({
        at: undercloud.at,
        message: `The undercloud hands out '${undercloud.value}', the overcloud '${overcloud.value}'; they should be the same.`,
        related: [{ at: overcloud.at, message: 'The servers of the overcloud stand here.' }],
        fixes: () => [changeTo(undercloud.at.file, undercloud, overcloud.value)],
      });
    },
  }),
  definePassthroughRule({
    id: 'installer/dhcp-agent-metadata',
    severity: 'warning',
    docs: {
      summary: 'The cloud uses VLAN provider networks, but the DHCP agent does not serve metadata on them.',
      why: 'Provider networks have no router that could; without enable_isolated_metadata virtual machines on them get no keys and no user data.',
      source: 'VLAN provider network page 1.1',
      bad: {
        'kvm-custom-ips.json': patched(kvmEnvironment, { 'neutron.network_type': 'vlan' }),
        [FILE]: dhcp('10.1.0.10'),
      },
      good: {
        'kvm-custom-ips.json': patched(kvmEnvironment, { 'neutron.network_type': 'vlan' }),
        [FILE]: dhcp('10.1.0.10', ' { "option": "enable_isolated_metadata", "value": "True" },'),
      },
    },
    check({ passthrough, installer, report }) {
      const type = installer.environment?.text('neutron.network_type');
      if (type?.value !== 'vlan' || !passthrough.name.startsWith('overcloud_neutron_dhcp_agent')) return;
      if (passthrough.broken || passthrough.option('DEFAULT', 'enable_isolated_metadata')?.value === 'True')
        return;
      const section = passthrough.configs
        .flatMap(({ sections }) => sections)
        .find(({ name }) => name?.value === 'DEFAULT');
      if (section?.name)
        report({
          at: section.name.at,
          message:
            "With VLAN provider networks the section needs 'enable_isolated_metadata' with the value True.",
          related: [{ at: type.at, message: 'The type of the networks stands here.' }],
        });
    },
  }),
  definePassthroughRule({
    id: 'installer/brocade-fabrics',
    severity: 'error',
    docs: {
      summary: 'The fabrics that are named and the sections of fabrics are not the same.',
      why: 'The zone manager reads address and login of each fabric from the section of its name.',
      source: 'Fibre Channel zone manager page 1.1',
      ...example(brocade('BRCD_FAB_A,BRCD_FAB_B'), brocade('BRCD_FAB_A'), 'overcloud_brocade_config.json'),
    },
    check({ passthrough, report }) {
      const names = passthrough.option('fc-zone-manager', 'fc_fabric_names');
      if (!names || passthrough.broken) return;
      const named = names.value.split(',').flatMap((name) => name.trim() || []);
      const sections = passthrough.configs
        .flatMap((config) => config.sections)
        .flatMap(({ name }) => (name?.value.startsWith('BRCD_FAB') ? [name] : []));
      const missing = named.filter((name) => !sections.some((section) => section.value === name));
      if (missing.length > 0)
        report({
          at: names.at,
          message: `There is no section for ${missing.map((name) => `'${name}'`).join(' and ')}.`,
        });
      for (const section of sections)
        if (!named.includes(section.value))
          report({
            at: section.at,
            message: `'${section.value}' is not among 'fc_fabric_names'.`,
            related: [{ at: names.at, message: 'The fabrics are named here.' }],
          });
    },
  }),
  definePassthroughRule({
    id: 'installer/brocade-option-spelling',
    severity: 'warning',
    docs: {
      summary: "The option is called 'zone_activate'.",
      why: 'One published page spells it zone_active, which the driver does not know: zones are then made but not activated.',
      source: 'Fibre Channel zone manager page, its earlier revisions',
      ...example(
        brocade('BRCD_FAB_A', 'zone_active'),
        brocade('BRCD_FAB_A'),
        'overcloud_brocade_config.json',
      ),
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { sections } of configs)
        for (const { options } of sections)
          for (const { name } of options)
            if (name.value === 'zone_active')
              report({
                at: name.at,
                message: "The option is called 'zone_activate'.",
                fixes: () => [changeTo(file, name, 'zone_activate', true)],
              });
    },
  }),
];

/** In one order, without blanks. */
function listed(servers: string): string {
  return servers
    .split(',')
    .map((server) => server.trim())
    .toSorted()
    .join(',');
}
