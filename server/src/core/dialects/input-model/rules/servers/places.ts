/** Where servers stand in the cloud: the network of their address, and the clusters that can take them. */

import type { Report } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import { networksAround } from '../../simulation/network-index.js';
import type { Network } from '../../simulation/read-networks.js';
import type { ModelRule } from '../define.js';
import { finding, serverRule } from '../define.js';
import { type Interface, interfacesOf } from '../interface-models/interfaces.js';
import { good, interfaceModelOf } from './hardware.js';

export const source = 'Ardana configuration processor, deployer network validator';

/** The interfaces of a role, by the network groups that they carry first, and their places among all. */
export type Carriers = ReadonlyMap<string, { readonly order: number; readonly carrier: Interface }>;

/** The interface of a role that carries the group of one of these networks. */
export function interfaceWith(frame: Frame, role: string | undefined, networks: readonly Network[]) {
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
export const chosen = new WeakMap<Carriers, WeakMap<readonly Network[], Interface | undefined>>();

export const CARRIERS = {};

/** The first interface with each network group, and its place among the interfaces. */
export function carriersOf(frame: Frame, role: string): Carriers {
  const carriers = new Map<string, { order: number; carrier: Interface }>();
  const model = interfaceModelOf(frame, role);
  for (const [order, carrier] of (model ? interfacesOf(model) : []).entries())
    for (const { value } of carrier.groups) if (!carriers.has(value)) carriers.set(value, { order, carrier });
  return carriers;
}

export const groupsOf = (networks: readonly Network[]) => networks.flatMap(({ group }) => group?.value ?? []);

export const placeRules: readonly ModelRule[] = [
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
];
