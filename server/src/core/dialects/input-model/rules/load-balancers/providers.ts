/** The servers that provide load balancers, and whether they can hold the virtual addresses. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { attachedTo, networkFor } from '../../simulation/addresses-networks.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { type Balancer, balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { serversText } from '../allocation/examples.js';
import { dataFile, planeText } from '../control-planes/examples.js';
import { finding, fleetRule, frameRule, type ModelRule } from '../define.js';
import { balancerExample, balancerText, networkGroupText, networksText, publicBalancer } from './examples.js';

const SOURCE = 'Ardana configuration processor, virtual addresses of load balancers';

/** The clusters and resource groups in which the provider of a load balancer runs. */
function providing(
  frame: Frame,
  { item, plane }: Balancer,
): readonly { readonly pool: Pool; readonly index: number }[] {
  const provider = item.text('provider')?.value;
  if (provider === undefined || !plane) return [];
  return poolsOf(frame).pools.flatMap((pool, index) =>
    pool.group.plane === plane && pool.group.components.has(provider) ? [{ pool, index }] : [],
  );
}

const interfaces = (groups: readonly string[]) =>
  dataFile(
    'net_interfaces.yml',
    `interface-models:\n  - name: CONTROLLER-INTERFACES\n    network-interfaces:\n      - name: BOND0\n        device:\n          name: hed1\n        network-groups:\n${groups.map((group) => `          - ${group}\n`).join('')}`,
  );

const ROLE = dataFile(
  'server_roles.yml',
  ['CONTROLLER', 'COMPUTE']
    .map(
      (name) =>
        `  - name: ${name}-ROLE\n    interface-model: CONTROLLER-INTERFACES\n    disk-model: CONTROLLER-DISKS\n`,
    )
    .reduce((text, role) => text + role, 'server-roles:\n'),
);

const EXTERNAL = '  - name: EXTERNAL-API\n    hostname-suffix: extapi\n    load-balancers:\n      - extlb\n';

const twoGroups = (groups: readonly string[]) =>
  balancerExample([{}, { name: 'extlb', roles: ['public'] }], {
    'data/network_groups.yml': networkGroupText(['- lb'], EXTERNAL),
    'data/networks.yml': networksText(),
    ...interfaces(groups),
    ...ROLE,
  });

const lbProviderNotOnGroup = frameRule({
  id: 'input-model/lb-provider-not-on-group',
  severity: 'error',
  docs: {
    summary: 'Servers that provide a load balancer are not attached to its network group.',
    why: 'The virtual addresses of the load balancer are in the network group, so that the servers which hold them must be, too.',
    source: SOURCE,
    bad: twoGroups(['MANAGEMENT']),
    good: twoGroups(['MANAGEMENT', 'EXTERNAL-API']),
  },
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const [networkGroup] = balancer.networkGroups;
      const name = networkGroup?.name;
      if (!networkGroup || name === undefined || balancer.networkGroups.length > 1) continue;
      for (const { pool } of providing(frame, balancer)) {
        if (pool.min === 0 || pool.roles.some((role) => attachedTo(frame, role, name) !== 'no')) continue;
        const provider = balancer.item.text('provider');
        if (!provider) continue;
        const [model] = pool.roles.flatMap((role) => {
          const item = frame.find('server-roles', role);
          return frame.find('interface-models', item?.text('interface-model')?.value) ?? [];
        });
        yield finding(
          provider.at,
          `'${provider.value}' runs on servers of '${pool.group.name ?? ''}', which are not attached to '${name}', the network group of ${titleOf(balancer)}.`,
          {
            related: [
              { at: networkGroup.nameAt, message: 'This is the network group.' },
              ...(model
                ? [{ at: model.nameAt, message: 'This is the interface model of the servers.' }]
                : []),
            ],
            fixes: () => (model ? attachments(model, name) : []),
          },
        );
      }
    }
  },
});

/** Each interface of the model could carry the group. */
function attachments(model: Item, networkGroup: string): Fix[] {
  return model.items('network-interfaces').items.flatMap((each) => {
    const list = each.entry('network-groups')?.value;
    if (list?.type !== 'seq') return [];
    return [
      {
        title: `Add '${networkGroup}' to the interface '${each.name ?? ''}' of '${model.name ?? ''}'`,
        edits: inFile(model.file, insertItem(model.file, list, networkGroup)),
      },
    ];
  });
}

const rack = (networks: readonly string[]) =>
  networks.map((name, index) => `  - name: RACK${index + 1}\n    networks:\n      - ${name}\n`).join('');

const twoRacks = (zones: (text: string) => string) =>
  balancerExample([{}], {
    'data/network_groups.yml': networkGroupText(['- lb', '- extlb']),
    'data/networks.yml':
      'product:\n  version: 2\n\nnetworks:\n  - name: NET1\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.10.0/24\n    gateway-ip: 192.168.10.1\n  - name: NET2\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.11.0/24\n    gateway-ip: 192.168.11.1\n',
    ...dataFile('server_groups.yml', `server-groups:\n${rack(['NET1', 'NET2'])}`),
    ...interfaces(['MANAGEMENT', 'EXTERNAL-API']),
    ...ROLE,
    'data/servers.yml': serversText([
      { more: ['server-group: RACK1'] },
      { address: '192.168.11.3', more: ['server-group: RACK2'] },
    ]),
    'data/control_plane.yml': zones(
      planeText({
        plane: `load-balancers:\n${balancerText()}\n${balancerText(publicBalancer)}`,
        cluster: 'min-count: 2',
      }),
    ),
  });

const lbProviderNetworksDiffer = fleetRule({
  id: 'input-model/lb-provider-networks-differ',
  severity: 'error',
  columns: allocationColumns,
  docs: {
    summary: 'The servers that provide a load balancer are in different networks.',
    why: 'A virtual address moves from one of these servers to the next when one fails, which it can within one network only.',
    source: SOURCE,
    bad: twoRacks((text) => text.replace('        member-count: 1\n', '')),
    good: twoRacks((text) => text.replace('      - RACK2\n', '').replace('        min-count: 2\n', '')),
  },
  *check(fleet, frame) {
    const shares = allocationOf(fleet, frame)?.shares ?? [];
    for (const balancer of balancersOf(frame).all) {
      const name = balancer.networkGroups.length === 1 ? balancer.networkGroups[0]?.name : undefined;
      if (name === undefined) continue;
      const networks = new Map<string, number>();
      for (const { pool, index } of providing(frame, balancer)) {
        const share = shares[index];
        if (!share?.takesAll || pool.roles.some((role) => !isOn(attachedTo(frame, role, name)))) continue;
        for (const [network, server] of networksOf(fleet, frame, share.candidates, name))
          if (!networks.has(network)) networks.set(network, server);
      }
      if (networks.size > 1) yield differing(fleet, balancer, networks);
    }
  },
});

const isOn = (attached: string) => attached === 'forced' || attached === 'listed';

/** The networks of servers, each with the first server in it. */
function networksOf(
  fleet: Fleet,
  frame: Frame,
  servers: readonly number[],
  networkGroup: string,
): ReadonlyMap<string, number> {
  const byServerGroup = new Map<string | undefined, number>();
  for (const index of servers) {
    const group = fleet.rows[index]?.group;
    if (!byServerGroup.has(group)) byServerGroup.set(group, index);
  }
  const networks = new Map<string, number>();
  for (const [group, index] of byServerGroup) {
    const network = networkFor(frame, group, networkGroup);
    if (network === undefined || network === 'unknown') continue;
    if (!networks.has(network)) networks.set(network, index);
  }
  return networks;
}

function differing(fleet: Fleet, balancer: Balancer, networks: ReadonlyMap<string, number>): Report {
  const places = [...networks].sort(([, a], [, b]) => a - b);
  const names = places.map(([name]) => `'${name}'`);
  return finding(
    balancer.item.nameAt,
    `The servers that provide the load balancer ${titleOf(balancer)} are in different networks: ${names.join(', ')}.`,
    {
      related: places.flatMap(([name, index]) => {
        const server = fleet.server(index);
        return server ? [{ at: server.item.nameAt, message: `This server is in '${name}'.` }] : [];
      }),
    },
  );
}

export const providerRules: readonly ModelRule[] = [lbProviderNotOnGroup, lbProviderNetworksDiffer];
