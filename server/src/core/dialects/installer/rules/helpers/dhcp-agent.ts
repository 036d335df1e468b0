/** The pass-through files of the DHCP agents: the name servers that VMs get, and metadata on provider networks. */
import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import { defineRule, type Fix, type Report, type Rule } from '../../../../rules/rule.js';
import { insertItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmEnvironment, patched } from '../../examples.js';
import {
  lacks,
  type OptionSection,
  type Passthrough,
  readPassthrough,
} from '../../model/helpers/read-passthrough.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { changeTo, definePassthroughRule, fix } from './about-helpers.js';
import { dhcpAgent, dhcpAgentFile, example, undercloudDhcpAgentFile } from './example-passthrough.js';

const SERVERS = 'dnsmasq_dns_servers';
const METADATA = 'enable_isolated_metadata';
/** What the template has in the place of name servers. Source: name resolution page 1.1. */
const TEMPLATE = '0.0.0.0';

const good = dhcpAgent({ [SERVERS]: '172.20.1.53' });

type Side = 'overcloud' | 'undercloud';

/** Which of the two clouds a file is for, by its name. */
function sideOf({ name }: Passthrough): Side | undefined {
  const side = /^(overcloud|undercloud)_neutron_dhcp_agent/i.exec(name)?.[1]?.toLowerCase();
  return side === 'overcloud' || side === 'undercloud' ? side : undefined;
}

const serversOf = (file: Passthrough) => file.option('DEFAULT', SERVERS);
const listOf = ({ value }: Value<string>) => value.split(',').map((server) => server.trim());
const isTemplate = (servers: Value<string>) => listOf(servers).includes(TEMPLATE);

/** The only file of one side, when there is exactly one. */
function fileOf(installer: Installer, side: Side): Passthrough | undefined {
  const [file, ...more] = installer
    .filesOf('passthrough')
    .map(readPassthrough)
    .filter((each) => sideOf(each) === side);
  return more.length === 0 ? file : undefined;
}

/** Name servers that the folder names elsewhere: in the file of the other side, or in the environment file. */
function knownServers(installer: Installer, own: Side): readonly string[] {
  const other = fileOf(installer, own === 'overcloud' ? 'undercloud' : 'overcloud');
  const forwarders = other && serversOf(other);
  const server = installer.environment?.text(`dns.${own}_server`)?.value;
  return [
    ...(forwarders && !isTemplate(forwarders) ? [forwarders.value] : []),
    ...(server !== undefined && parseAddress(server) ? [server] : []),
  ];
}

/** With VLAN provider networks, the value that says so. */
function providerNetworks(environment: EnvironmentJson): Value<string> | undefined {
  const type = environment.text('neutron.network_type');
  return type?.value.toLowerCase() === 'vlan' ? type : undefined;
}

/** The report at an option that is not on, or at a section that surely lacks it. */
function metadataOff(passthrough: Passthrough, section: OptionSection): Report | undefined {
  const { file } = passthrough;
  const message = `VMs on VLAN provider networks get no metadata without '${METADATA}' set to 'True'.`;
  const [option] = section.options.filter(({ name }) => name.value === METADATA);
  const { value } = option ?? {};
  if (value && value.value.toLowerCase() === 'false')
    return { at: value.at, message, fixes: () => [changeTo(file, value, 'True', true)] };
  const list = section.section.entry('values')?.value;
  if (!lacks(section, METADATA) || !section.name || list?.type !== 'seq') return undefined;
  return {
    at: section.name.at,
    message,
    fixes: () => [
      fix(
        file,
        `Add '${METADATA}' with 'True'`,
        insertItem(file, list, { option: METADATA, value: 'True' }),
        true,
      ),
    ],
  };
}

const vlanProvider = () => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, { 'neutron.network_type': 'vlan' }),
});

export const dhcpAgentRules: readonly Rule<Installer>[] = [
  definePassthroughRule({
    id: 'installer/passthrough-template-value',
    severity: 'error',
    docs: {
      summary: 'The name servers of the DHCP agent are still those of the template.',
      why: 'With 0.0.0.0 the agent forwards questions to nobody: VMs resolve no name outside their own network.',
      source: 'Name resolution page 1.1; Troubleshooting DNS 1.1',
      ...example(dhcpAgentFile, dhcpAgent({ [SERVERS]: TEMPLATE }), good),
    },
    check({ passthrough, installer, report }) {
      const servers = serversOf(passthrough);
      if (!servers || !isTemplate(servers)) return;
      const { file } = passthrough;
      report({
        at: servers.at,
        message: `'${TEMPLATE}' stands for your name servers; write their addresses with commas between them.`,
        fixes: () => {
          const others = listOf(servers).filter((server) => server !== TEMPLATE);
          if (others.length > 0) return [changeTo(file, servers, others.join(','))];
          const side = sideOf(passthrough);
          const known = side ? knownServers(installer, side) : [];
          return [...new Set(known)].map((each) => changeTo(file, servers, each));
        },
      });
    },
  }),
  defineRule<Installer>({
    id: 'installer/dhcp-agent-differs',
    severity: 'warning',
    docs: {
      summary: 'The DHCP agents of undercloud and overcloud forward to different name servers.',
      why: 'Both agents are to ask the same servers. With different ones a name resolves in one cloud and not in the other, which is hard to find.',
      source: 'Troubleshooting DNS 1.1',
      bad: { [dhcpAgentFile]: good, [undercloudDhcpAgentFile]: dhcpAgent({ [SERVERS]: '172.20.1.54' }) },
      good: { [dhcpAgentFile]: good, [undercloudDhcpAgentFile]: good },
    },
    check({ model, report }) {
      const [overFile, underFile] = [fileOf(model, 'overcloud'), fileOf(model, 'undercloud')];
      const [overcloud, undercloud] = [overFile && serversOf(overFile), underFile && serversOf(underFile)];
      if (!overFile || !overcloud || !underFile || !undercloud) return;
      // Of the template and of what is no address other rules speak.
      const all = [...listOf(overcloud), ...listOf(undercloud)];
      if (all.some((server) => server === TEMPLATE || !parseAddress(server))) return;
      if (listOf(overcloud).toSorted().join() === listOf(undercloud).toSorted().join()) return;
      const other: Fix = fix(
        overFile.file,
        `Change the overcloud to '${undercloud.value}'`,
        replaceScalar(overFile.file, overcloud.node, undercloud.value),
      );
      report({
        at: undercloud.at,
        message: `The undercloud asks the name servers ${undercloud.value}, but the overcloud ${overcloud.value}.`,
        related: [{ at: overcloud.at, message: 'The name servers of the overcloud.' }],
        fixes: () => [changeTo(underFile.file, undercloud, overcloud.value), other],
      });
    },
  }),
  definePassthroughRule({
    id: 'installer/dhcp-agent-metadata',
    severity: 'warning',
    docs: {
      summary:
        'Tenants have VLAN provider networks, but the DHCP agent of the overcloud does not serve metadata on them.',
      why: `VMs ask a router for their keys and user data, and provider networks have none of Neutron's. With '${METADATA}' the DHCP agent answers in its place.`,
      source: 'VLAN provider network page 1.1',
      bad: () => ({ ...vlanProvider(), [dhcpAgentFile]: good }),
      good: () => ({
        ...vlanProvider(),
        [dhcpAgentFile]: dhcpAgent({ [METADATA]: 'True', [SERVERS]: '172.20.1.53' }),
      }),
    },
    check({ passthrough, installer: { environment }, report }) {
      const type = environment && providerNetworks(environment);
      if (!type || sideOf(passthrough) !== 'overcloud') return;
      const sections = passthrough.configs.flatMap((config) => (config.complete ? config.sections : []));
      const [section, ...more] = sections.filter(({ name }) => name?.value === 'DEFAULT');
      const found = section && more.length === 0 ? metadataOff(passthrough, section) : undefined;
      if (found) report({ ...found, related: [{ at: type.at, message: 'Tenants have VLANs here.' }] });
    },
  }),
];
