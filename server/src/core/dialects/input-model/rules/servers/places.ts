/** Where servers stand in the cloud: the network of their address, and the clusters that can take them. */
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import { poolsFor } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { networksAround } from '../../simulation/network-index.js';
import type { Network } from '../../simulation/read-networks.js';
import { finding, type ModelRule, serverRule } from '../define.js';
import { type Interface, interfacesOf } from '../interface-models/interfaces.js';
import { changed, good, interfaceModelOf } from './hardware.js';

const SERVERS = 'data/servers.yml';
const source = 'Ardana configuration processor, deployer network validator';

/** The interfaces of a role, by the network groups that they carry first, and their places among all. */
type Carriers = ReadonlyMap<string, { readonly order: number; readonly carrier: Interface }>;

/** The interface of a role that carries the group of one of these networks. */
function interfaceWith(frame: Frame, role: string | undefined, networks: readonly Network[]) {
  if (role === undefined) return undefined;
  const carriers = frame.memo(CARRIERS, role, () => carriersOf(frame, role));
  const known = chosen.get(carriers) ?? new WeakMap<readonly Network[], Interface | undefined>();
  chosen.set(carriers, known);
  if (!known.has(networks)) {
    const able = groupsOf(networks).flatMap((group) => carriers.get(group) ?? []);
    known.set(networks, able.sort((a, b) => a.order - b.order)[0]?.carrier);
  }
  return known.get(networks);
}

/** What was chosen for the interfaces and networks: thousands of servers have their addresses in the same few networks. */
const chosen = new WeakMap<Carriers, WeakMap<readonly Network[], Interface | undefined>>();

const CARRIERS = {};

/** The first interface with each network group, and its place among the interfaces. */
function carriersOf(frame: Frame, role: string): Carriers {
  const carriers = new Map<string, { order: number; carrier: Interface }>();
  const model = interfaceModelOf(frame, role);
  for (const [order, carrier] of (model ? interfacesOf(model) : []).entries())
    for (const { value } of carrier.groups) if (!carriers.has(value)) carriers.set(value, { order, carrier });
  return carriers;
}

const groupsOf = (networks: readonly Network[]) => networks.flatMap(({ group }) => group?.value ?? []);

export const placeRules: readonly ModelRule[] = [
  serverRule({
    id: 'input-model/server-ip-no-network',
    severity: 'error',
    docs: {
      summary: 'The address of a server lies in no network of the model.',
      why: 'The lifecycle manager reaches servers through networks of the model.',
      source,
      bad: changed(SERVERS, /ip-addr: .*/, 'ip-addr: 192.168.77.3'),
      good,
    },
    *check(server, frame): Iterable<Report> {
      const { row } = server;
      const around = networksAround(frame, row.ip);
      const value = around?.length === 0 ? server.item.text('ip-addr') : undefined;
      if (!value) return;
      yield finding(value.at, `'${row.ip}' lies in no network of this model.`);
    },
  }),
  serverRule({
    id: 'input-model/server-network-not-on-interface',
    severity: 'error',
    docs: {
      summary: 'The address of a server lies in a network that its interfaces are not connected to.',
      why: 'The lifecycle manager could not reach it.',
      source,
      bad: changed(SERVERS, 'ip-addr: 192.168.10.5', 'ip-addr: 10.0.1.5'),
      good,
    },
    *check(server, frame): Iterable<Report> {
      const { row } = server;
      const around = networksAround(frame, row.ip);
      const [first] = around ?? [];
      const groups = around ? groupsOf(around) : undefined;
      if (!first || !around || !groups || groups.length === 0 || interfaceWith(frame, row.role, around))
        return;
      const model = interfaceModelOf(frame, row.role);
      const value = server.item.text('ip-addr');
      if (!value || !model?.items('network-interfaces').complete) return;
      yield finding(
        value.at,
        `'${row.ip}' lies in '${first.item.name}' of the group '${first.group?.value}', which no interface of '${model.name}' carries.`,
        {
          related: [{ at: model.nameAt, message: `The interfaces of the role '${row.role}' stand here.` }],
        },
      );
    },
  }),
  ...(['pci-pt', 'sriov-only'] as const).map((flag) =>
    serverRule({
      id: `input-model/server-iface-${flag === 'pci-pt' ? 'pci-pt' : 'sriov'}`,
      severity: 'error',
      docs: {
        summary: `The interface with the address of a server has \`${flag}\`.`,
        why: 'The host has no network on such an interface, so that the lifecycle manager could not reach it.',
        source,
        bad: () =>
          exampleModel({
            'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replaceAll(
              '          name: hed1\n',
              `          name: hed1\n          ${flag}: true\n`,
            ),
          }),
        good,
      },
      *check(server, frame): Iterable<Report> {
        const { row } = server;
        const around = networksAround(frame, row.ip);
        if (!around || around.length === 0) return;
        const found = interfaceWith(frame, row.role, around);
        const value = found?.device?.flag(flag)?.value === true ? server.item.text('ip-addr') : undefined;
        if (!value || !found?.device) return;
        yield finding(value.at, `'${found.item.name}', which carries '${row.ip}', has '${flag}'.`, {
          related: [{ at: found.device.keyAt(flag), message: `'${flag}' stands here.` }],
        });
      },
    }),
  ),
  serverRule({
    id: 'input-model/server-pxe-tagged',
    severity: 'warning',
    docs: {
      summary: 'A server that is installed over its network is on a tagged VLAN.',
      why: 'Machines that start over the network send packets without a VLAN id.',
      source,
      bad: changed('data/networks.yml', 'tagged-vlan: false', 'vlanid: 100'),
      good,
    },
    *check(server, frame): Iterable<Report> {
      const { row } = server;
      const [network] = row.iloIp === undefined ? [] : (networksAround(frame, row.ip) ?? []);
      if (!network) return;
      const tagged = network.item.flag('tagged-vlan');
      if (tagged ? !tagged.value : network.item.has('tagged-vlan')) return;
      yield finding(
        server.item.text('ilo-ip')?.at ?? server.item.nameAt,
        `'${row.id}' is installed over '${network.item.name}', which is a tagged VLAN.`,
        {
          related: [{ at: network.item.nameAt, message: `'${network.item.name}' stands here.` }],
          fixes: () => {
            const { file, node } = network.item;
            const edits = tagged
              ? replaceScalar(file, tagged.node, false)
              : insertEntry(file, node, 'tagged-vlan', false);
            return [{ title: `Make '${network.item.name}' untagged`, edits: inFile(file, edits) }];
          },
        },
      );
    },
  }),
  serverRule({
    id: 'input-model/server-out-of-scope',
    severity: 'warning',
    sees: ['role', 'group'],
    docs: {
      summary: 'No cluster and no resource group can take a server.',
      why: 'Servers are taken by their role, from the failure zones of clusters and resource groups.',
      source: 'Ardana configuration processor, cross reference validator',
      bad: changed('data/control_plane.yml', /( +)failure-zones:\n +- RACK1\n/, '$1failure-zones:\n'),
      good,
    },
    *check(server, frame): Iterable<Report> {
      const { row } = server;
      const whole = ['control-planes', 'server-groups', 'server-roles'] as const;
      if (row.role === undefined || row.group === undefined || !whole.every((list) => frame.isWhole(list)))
        return;
      if (!frame.find('server-roles', row.role) || !frame.find('server-groups', row.group)) return;
      // A cluster whose counts or zones cannot be read may take it.
      if (!poolsOf(frame).isWhole || poolsFor(frame, row.role, row.group).length > 0) return;
      const byRole = poolsFor(frame, row.role, undefined).length > 0;
      const why = byRole
        ? `those for the role '${row.role}' take no servers from '${row.group}'`
        : `none asks for the role '${row.role}'`;
      yield finding(server.item.nameAt, `No cluster or resource group can take '${row.id}': ${why}.`);
    },
  }),
];
