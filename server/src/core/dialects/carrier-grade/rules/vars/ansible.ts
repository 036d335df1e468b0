/** `vars/ansible.json`: time servers, flags, and the directors (VSD) and controllers (VSC) of the tenant overlay. */
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf, textOf, wholeOf } from '../../model/read-values.js';
import { absentKeys, changeTo, isMasked, quoted } from '../define.js';
import { defineVarsRule, networkNamed } from './about-vars.js';

const AT = `vars/ansible.json ${properties}`;

/** Source: page of ansible.json: at least two entries, the only one repeated. */
const LEAST_TIME_SERVERS = 2;

const ON_NETWORK: readonly (readonly [key: string, network: string])[] = [
  ['vsc_dcm_ip', 'datacenter'],
  ['vsc_dcm_ip_ha', 'datacenter'],
  ['vsd_address', 'datacenter'],
  ['vsc_tul_ip', 'tenant'],
  ['vsc_tul_ip_ha', 'tenant'],
];

const HA_PAIRS: readonly (readonly [key: string, partner: string])[] = [
  ['vsc_dcm_ip', 'vsc_dcm_ip_ha'],
  ['vsc_tul_ip', 'vsc_tul_ip_ha'],
  ['vsc_tul_cidr', 'vsc_tul_cidr_ha'],
  ['vsc_host_name', 'vsc_host_name_ha'],
  ['vsc_xmpp_name', 'vsc_xmpp_name_ha'],
];

export const ansibleRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-ntp-two',
    severity: 'error',
    docs: {
      summary: 'Fewer than two time servers are given.',
      why: 'The playbooks take the first two entries; where there is only one server, it is written twice.',
      source: 'Installation page of the KVM topology, ansible.json',
      ...cloudExample({ [`${AT}.upstream_ntp_servers`]: ['9.41.2.44'] }),
    },
    check({ file, properties: map, report }) {
      const list = file.reader.values(map, 'upstream_ntp_servers', textOf);
      const { node } = list;
      if (!node || !list.complete || node.items.length >= LEAST_TIME_SERVERS) return;
      const [only] = list.items;
      const entry = list.entry;
      if (!entry) return;
      report({
        at: { file: file.file, node: entry.key },
        message: `'upstream_ntp_servers' needs ${LEAST_TIME_SERVERS} entries; repeat the only one.`,
        fixes: () =>
          only
            ? [
                {
                  title: `Add '${only.value}' again`,
                  edits: inFile(file.file, insertItem(file.file, node, only.value)),
                  preferred: true,
                },
              ]
            : [],
      });
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-ntp-format',
    severity: 'error',
    docs: {
      summary: 'A time server is neither an address nor a host name.',
      why: 'The entry goes into the configuration of the time service as it is; a port or a scheme is no part of it.',
      source: 'Sample files ansible.json',
      ...cloudExample({ [`${AT}.upstream_ntp_servers.1`]: 'ntp://9.41.2.45:123' }),
    },
    check({ file, properties: map, report }) {
      for (const server of file.reader.values(map, 'upstream_ntp_servers', textOf).items) {
        const text = server.value;
        if (parseAddress(text) || /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text)) {
          if (!/^[\d.]+$/.test(text) || parseAddress(text)) continue;
        }
        if (isMasked(text)) continue;
        const host = /^[a-z]+:\/\/([^/:]+)/i.exec(text)?.[1] ?? /^([^/:\s]+):\d+$/.exec(text)?.[1];
        report({
          at: server.at,
          message: `'${text}' is neither an address nor a host name.`,
          fixes: () => (host ? [changeTo(file, server, host, true)] : []),
        });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-address-outside',
    severity: 'error',
    docs: {
      summary: 'An address of the overlay is not on the network that it belongs to.',
      why: 'Controllers and directors meet on the data center network and reach the nodes through the tenant underlay; with an address of another subnet they reach nobody.',
      source: 'Sample files ansible.json and environment.json',
      ...cloudExample({ [`${AT}.vsd_address`]: '9.40.15.21' }),
    },
    check({ file, properties: map, model, used, report }) {
      if (!used) return;
      for (const [key, name] of ON_NETWORK) {
        const address = file.reader.value(map, key, addressOf);
        const cidr = networkNamed(model, name)?.cidr;
        if (!address || !cidr || cidrContains(cidr.value, address.value)) continue;
        report({
          at: address.at,
          message: `'${key}' ${formatAddress(address.value)} lies outside ${formatCidr(cidr.value)}, the subnet of '${name}'.`,
          related: [{ at: cidr.at, message: 'The subnet stands here.' }],
        });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-ha-keys',
    severity: 'error',
    docs: {
      summary: 'High availability of the overlay controllers is on, but the second one is not described.',
      why: 'With vsc_ha_enabled there are two controllers, each with addresses and names of its own: every key has a partner that ends in _ha.',
      source: 'Sample files ansible.json',
      ...cloudExample({ [`${AT}.vsc_host_name_ha`]: undefined }),
    },
    check({ file, properties: map, report }) {
      const enabled = file.reader.value(map, 'vsc_ha_enabled', wholeOf);
      if (enabled?.value !== 1) return;
      const missing = absentKeys(
        map,
        HA_PAIRS.map(([, partner]) => partner),
      );
      if (missing.length > 0)
        report({ at: enabled.at, message: `'vsc_ha_enabled' is 1, but there is no ${quoted(missing)}.` });
      for (const [key, partner] of HA_PAIRS) {
        const first = file.reader.value(map, key, textOf);
        const second = file.reader.value(map, partner, textOf);
        if (first && second && first.value === second.value && !isMasked(first.value))
          report({
            at: second.at,
            message: `'${partner}' is the same as '${key}'; the second controller has its own.`,
            related: [{ at: first.at, message: `'${key}' stands here.` }],
          });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-tul-cidr',
    severity: 'error',
    docs: {
      summary: 'The underlay address with prefix is not the underlay address with the prefix of tenant.',
      why: 'The two keys give one address of the controller, once alone and once with its prefix; different ones leave it half configured.',
      source: 'Sample files ansible.json and environment.json',
      ...cloudExample({ [`${AT}.vsc_tul_cidr`]: '10.40.6.33/24' }),
    },
    check({ file, properties: map, model, used, report }) {
      for (const suffix of ['', '_ha']) {
        const address = file.reader.value(map, `vsc_tul_ip${suffix}`, addressOf);
        const cidr = file.reader.value(map, `vsc_tul_cidr${suffix}`, textOf);
        if (!address || !cidr) continue;
        const [text = '', length = ''] = cidr.value.split('/');
        const written = parseAddress(text);
        const prefix = used ? networkNamed(model, 'tenant')?.cidr?.value.prefix : undefined;
        if (!written || !/^\d+$/.test(length)) continue;
        const right = `${formatAddress(address.value)}/${prefix ?? length}`;
        if (cidr.value === right) continue;
        report({
          at: cidr.at,
          message: `'vsc_tul_cidr${suffix}' should be '${right}': the address of 'vsc_tul_ip${suffix}' with the prefix of the tenant network.`,
          related: [{ at: address.at, message: 'The address stands here.' }],
          fixes: () => [changeTo(file, cidr, right, true)],
        });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-subnet-prefix',
    severity: 'error',
    docs: {
      summary: 'A prefix or netmask is not that of the data center network.',
      why: 'Controllers and directors use it for their addresses there; with another one they take neighbours for strangers.',
      source: 'Sample files ansible.json and environment.json',
      ...cloudExample({ [`${AT}.vsc_dcm_ip_subnet`]: '25' }),
    },
    check({ file, properties: map, model, used, report }) {
      const cidr = used ? networkNamed(model, 'datacenter')?.cidr : undefined;
      if (!cidr) return;
      const { prefix } = cidr.value;
      const mask = maskOf(prefix);
      const related = [{ at: cidr.at, message: 'The subnet stands here.' }];
      const length = file.reader.value(map, 'vsc_dcm_ip_subnet', wholeOf);
      if (length && length.value !== prefix)
        report({
          at: length.at,
          message: `The data center network has the prefix ${prefix}, not ${length.value}.`,
          related,
          fixes: () => [changeTo(file, length, String(prefix), true)],
        });
      const netmask = file.reader.value(map, 'vsd_netmask', textOf);
      if (netmask && parseAddress(netmask.value) && netmask.value !== mask)
        report({
          at: netmask.at,
          message: `The data center network has the netmask ${mask}, not ${netmask.value}.`,
          related,
          fixes: () => [changeTo(file, netmask, mask, true)],
        });
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-gateway',
    severity: 'error',
    docs: {
      summary: 'A gateway of the overlay is not that of the data center network.',
      why: 'Controllers and directors leave the data center network through its gateway; there is only one.',
      source: 'Sample files ansible.json and environment.json',
      ...cloudExample({ [`${AT}.vsd_gateway`]: '9.40.5.2' }),
    },
    check({ file, properties: map, model, used, report }) {
      const gateway = used ? networkNamed(model, 'datacenter')?.gateway : undefined;
      if (!gateway) return;
      for (const key of ['vsc_route_mgmt_gw', 'vsd_gateway']) {
        const written = file.reader.value(map, key, addressOf);
        if (!written || written.value.value === gateway.value.value) continue;
        const right = formatAddress(gateway.value);
        report({
          at: written.at,
          message: `'${key}' should be ${right}, the gateway of 'datacenter'.`,
          related: [{ at: gateway.at, message: 'The gateway stands here.' }],
          fixes: () => [changeTo(file, written, right, true)],
        });
      }
    },
  }),
];

/** `255.255.255.0` for 24. */
function maskOf(prefix: number): string {
  const value = prefix === 0 ? 0n : (0xffffffffn << BigInt(32 - prefix)) & 0xffffffffn;
  return formatAddress({ family: 4, value });
}
