/** `node-provision.json`: what every server must say, by itself and beside the others. */
import { machineArchitectureLimits, provisionKeys } from '../../../../architecture/carrier-grade-servers.js';
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, Server, ServerList } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { absentKeys, changeTo, defineFileRule, headOf, isMasked, quoted } from '../define.js';

const provisions = ({ provisions: files }: CarrierGrade) => files;

const anyText = ({ value }: { readonly value: unknown }) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Reports the second and later servers that have the same value. */
function duplicates<T>(
  { servers }: ServerList,
  read: (server: Server) => Value<T> | undefined,
  say: (again: Value<T>, first: Value<T>) => void,
): void {
  const seen = new Map<T | string, Value<T>>();
  for (const server of servers.items) {
    const value = read(server);
    if (!value) continue;
    const key = typeof value.value === 'object' ? JSON.stringify(value.value, bigints) : value.value;
    const first = seen.get(key);
    if (first) say(value, first);
    else seen.set(key, value);
  }
}

function bigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

export const serverRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-key-missing',
    severity: 'error',
    docs: {
      summary: 'A server lacks a key.',
      why: 'Provisioning needs all of them: to switch the server on, to boot it, to know what it is, and to divide its disk.',
      source: 'Sample files node-provision.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'node-provision.json 0.pm_user': undefined }),
    },
    check({ file, report }) {
      for (const { section, name } of file.servers.items) {
        const missing = absentKeys(section, provisionKeys);
        if (missing.length === 0) continue;
        const usual: Readonly<Record<string, string>> = {
          pxe_interface: 'auto',
          pm_type: 'ipmilan',
          vendor: 'HP',
        };
        report({
          at: headOf(section, name),
          message: `${name ? `'${name.value}'` : 'This server'} lacks ${quoted(missing)}.`,
          fixes: () =>
            missing.flatMap((key) => {
              const value = usual[key];
              if (value === undefined) return [];
              const edits = inFile(file.file, insertEntry(file.file, section.node, key, value));
              return [{ title: `Add '${key}: ${value}'`, edits }];
            }),
        });
      }
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-name-duplicate',
    severity: 'error',
    docs: {
      summary: 'Two servers have one name.',
      why: 'Provisioning knows servers by their names; the second one replaces the first.',
      source: 'Sample files node-provision.json',
      ...cloudExample({ 'node-provision.json 1.name': 'ccn1' }),
    },
    check({ file, report }) {
      duplicates(
        file,
        ({ name }) => name,
        (again, first) =>
          report({
            at: again.at,
            message: `Another server is called '${again.value}' already.`,
            related: [{ at: first.at, message: 'It is here.' }],
          }),
      );
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-mac',
    severity: 'error',
    docs: {
      summary: 'The MAC address of a server is none.',
      why: 'The server is recognised by this address when it boots from the network: six pairs of hexadecimal digits with colons, that of the NIC that boots, not of iLO.',
      source: 'Sample files node-provision.json',
      ...cloudExample({ 'node-provision.json 0.pxe_mac_address': 'd0:bf:9c:10:00' }),
    },
    check({ file, report }) {
      for (const { section, mac } of file.servers.items) {
        const written = mac ? undefined : file.reader.value(section, 'pxe_mac_address', textOf);
        if (!written || isMasked(written.value)) continue;
        const digits = written.value.replace(/[\s:.-]/g, '');
        const right = /^[0-9a-f]{12}$/i.test(digits) ? (digits.match(/../g) ?? []).join(':') : undefined;
        report({
          at: written.at,
          message: right
            ? `'${written.value}' is not written as a MAC address; write '${right}'.`
            : `'${written.value}' is no MAC address; write six pairs of hexadecimal digits with colons.`,
          fixes: () => (right ? [changeTo(file, written, right, true)] : []),
        });
      }
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-mac-duplicate',
    severity: 'error',
    docs: {
      summary: 'Two servers have one MAC address.',
      why: 'A server is recognised by it when it boots; one of the two is a copy that was not changed.',
      source: 'Arithmetic',
      ...cloudExample({ 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00:01' }),
    },
    check({ file, report }) {
      duplicates(
        file,
        ({ mac }) => mac,
        (again, first) =>
          report({
            at: again.at,
            message: `Another server has the MAC address ${again.value} already.`,
            related: [{ at: first.at, message: 'It is here.' }],
          }),
      );
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-pm-ip',
    severity: 'error',
    docs: {
      summary:
        'The address of a server management processor is used twice, or lies in a network of the cloud.',
      why: 'Each iLO has an address of its own, on the network CTL, which is apart from the networks of the cloud.',
      source: 'Technical overviews of Carrier Grade, network CTL; sample files node-provision.json',
      ...cloudExample({ 'node-provision.json 1.pm_ip': '192.168.40.81' }),
    },
    check({ file, model, report }) {
      duplicates(
        file,
        ({ powerAddress }) => powerAddress,
        (again, first) =>
          report({
            at: again.at,
            message: `Another server is managed at ${formatAddress(again.value)} already.`,
            related: [{ at: first.at, message: 'It is here.' }],
          }),
      );
      if (file !== model.provision) return;
      for (const { powerAddress } of file.servers.items) {
        const inside = model.environment?.defined.find(
          ({ cidr }) => cidr && powerAddress && cidrContains(cidr.value, powerAddress.value),
        );
        if (!powerAddress || !inside?.cidr) continue;
        report({
          at: powerAddress.at,
          message: `${formatAddress(powerAddress.value)} lies in ${formatCidr(inside.cidr.value)}, the subnet of '${inside.name?.value ?? 'a network of the cloud'}'; server management is a network apart.`,
          related: [{ at: inside.cidr.at, message: 'The subnet stands here.' }],
        });
      }
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-pm-type',
    severity: 'warning',
    docs: {
      summary: 'Servers are switched on by another way than ipmilan.',
      why: 'Provisioning was made for IPMI over the network; no other type is documented.',
      source: 'Sample files node-provision.json',
      ...cloudExample({ 'node-provision.json 0.pm_type': 'ilo' }),
    },
    check({ file, report }) {
      for (const { section } of file.servers.items) {
        const type = file.reader.value(section, 'pm_type', textOf);
        if (type && type.value !== 'ipmilan')
          report({
            at: type.at,
            message: `The type of power management is 'ipmilan', not '${type.value}'.`,
            fixes: () => [changeTo(file, type, 'ipmilan', true)],
          });
      }
    },
  }),
  defineFileRule(provisions, {
    id: 'carrier-grade/cg-node-partition',
    severity: 'error',
    docs: {
      summary: 'The size of a partition is no number in quotes, or too large to boot from.',
      why: `Sizes are text with a number of gigabytes, and the system partition may have ${machineArchitectureLimits.bootGb} GB: more cannot be addressed when a server starts.`,
      source: 'Sample files node-provision.json; support matrix of Carrier Grade, disk sizes',
      ...cloudExample({ 'node-provision.json 0.os_partition_size': '20GB' }),
    },
    check({ file, report }) {
      for (const { section } of file.servers.items) {
        for (const key of ['os_partition_size', 'data_partition_size']) {
          const size = file.reader.value(section, key, anyText);
          if (!size) continue;
          const digits = /^\s*(\d+)\s*(?:GB?|GiB)?\s*$/i.exec(size.value)?.[1];
          const isText = size.node.style !== 'plain';
          if (!/^\d+$/.test(size.value) || !isText)
            report({
              at: size.at,
              message: `'${key}' is a number of gigabytes as text, such as "20".`,
              fixes: () => (digits ? [changeTo(file, size, digits, true)] : []),
            });
          else if (key === 'os_partition_size' && Number(size.value) > machineArchitectureLimits.bootGb)
            report({
              at: size.at,
              message: `A server cannot start from ${size.value} GB; the system partition may have ${machineArchitectureLimits.bootGb} GB.`,
            });
        }
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-nodes-json-edited',
    severity: 'warning',
    docs: {
      summary: 'The generated nodes.json does not agree with node-provision.json.',
      why: 'The file nodes.json is written when servers are provisioned. Edited by hand, or left over from another set of servers, it describes machines that are not there.',
      source: 'Installation pages of Carrier Grade 1.1 and 2.0, provisioning',
      ...cloudExample(
        {
          'nodes.json': {
            product: { version: 1 },
            servers: [
              {
                'failure-zone': 'fz2',
                'node-type': 'CCN-001-001',
                'pxe-ip-addr': '10.40.2.20',
                'pxe-mac-addr': 'd0:bf:9c:10:00:01',
                vendor: 'HP',
                model: 'ProLiant DL360 Gen9',
              },
            ],
          },
        },
        {},
      ),
    },
    check({ model: { nodes, provision }, report }) {
      if (!nodes || nodes.broken || !provision?.servers.complete) return;
      const byMac = new Map(provision.servers.items.map((server) => [server.mac?.value, server]));
      for (const server of nodes.servers.items) {
        if (!server.mac) continue;
        const source = byMac.get(server.mac.value);
        if (!source) {
          if (provision.servers.items.every(({ mac }) => mac))
            report({
              at: server.mac.at,
              message: `'node-provision.json' has no server with the MAC address ${server.mac.value}.`,
            });
          continue;
        }
        for (const key of ['failureZone', 'group'] as const) {
          const here = server[key];
          const there = source[key];
          if (!here || !there || here.value === there.value) continue;
          report({
            at: here.at,
            message: `'node-provision.json' gives this server '${there.value}', not '${here.value}'; provision again instead of editing this file.`,
            related: [{ at: there.at, message: 'It stands here.' }],
          });
        }
      }
    },
  }),
];
