/**
 * A summary of an input model for a plan: its servers with the role that their components give them, and the services of
 * the site. Most of a model has no word in a plan, and that is told list by list.
 */
import type { Hypervisor } from '../../../architecture/products.js';
import {
  type CloudDetails,
  countRoles,
  type MachineDetails,
  type Remark,
} from '../../../model/cloud-details.js';
import { parseAddress } from '../../../net/address.js';
import { cloudOfModel } from '../model/cloud-of-model.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { type PlannedRole, plannedRoles } from '../model/planned-roles.js';
import type { ServerRow } from '../model/server.js';

/** Lists that no plan has anything of. */
const LISTS = [
  'disk-models',
  'interface-models',
  'nic-mappings',
  'nic-device-types',
  'firewall-rules',
  'configuration-data',
  'memory-models',
  'cpu-models',
  'pass-through',
  'regions',
  'server-groups',
] as const;

export function detailsOfModel(model: InputModel): CloudDetails | undefined {
  const { frame, fleet } = model;
  const cloud = cloudOfModel(model);
  if (!cloud) return undefined;
  const top = frame.config?.top?.map('cloud');
  const roles = plannedRoles(frame.list('control-planes'));
  const known = fleet.rows.flatMap((row, index) => machineOf(model, row, index, roles));
  const machines = known.filter(({ role }) => role !== undefined);
  const hypervisor = hypervisorOf([...roles.values()].map(({ role }) => role));
  const dns = top?.map('dns-settings')?.texts('nameservers').items ?? [];
  const name = top?.text('name')?.value;
  return {
    ...(name !== undefined && { name }),
    ...(hypervisor && { hypervisor }),
    machines,
    counts: countRoles(machines),
    dns: dns.flatMap(({ value }) => parseAddress(value) ?? []),
    ntp: top?.texts('ntp-servers').items.map(({ value }) => value) ?? [],
    vcenters: [],
    pools: {},
    unsaid: unsaid(model, known),
    assumed: [{ message: 'The role of each server is derived from its components.' }],
  };
}

function hypervisorOf(roles: readonly string[]): Hypervisor | undefined {
  if (roles.includes('compute')) return 'kvm';
  return roles.includes('compute-proxies') ? 'esx' : undefined;
}

function machineOf(
  { fleet }: InputModel,
  { id, ip, role, group, mac, iloIp }: ServerRow,
  index: number,
  roles: ReadonlyMap<string, PlannedRole>,
): readonly MachineDetails[] {
  const at = fleet.server(index)?.item.at;
  const [address, bmc] = [ip, iloIp].map((text) => parseAddress(text ?? ''));
  const meant = roles.get(role ?? '')?.role;
  return [
    {
      ...(at && { at }),
      ...(id !== undefined && { name: id }),
      ...(meant !== undefined && { role: meant }),
      ...(group !== undefined && { rack: group }),
      ...(mac !== undefined && /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i.test(mac) && { mac }),
      ...(address?.family === 4 && { address }),
      ...(bmc?.family === 4 && { bmc }),
    },
  ];
}

function unsaid(model: InputModel, known: readonly MachineDetails[]): readonly Remark[] {
  const { frame } = model;
  const cloud = cloudOfModel(model);
  const carried = new Set(
    Object.values(cloud?.networks ?? {}).flatMap((facts) => facts?.cidr?.at ?? facts?.vlanId?.at ?? []),
  );
  const networks = frame
    .list('networks')
    .filter((network) => ![...carried].some(({ node }) => isWithin(network, node)));
  return [
    ...known
      .filter(({ role }) => role === undefined)
      .map(({ name, at }) => ({
        message: `Server '${name ?? ''}' is omitted: a plan has no such role.`,
        ...(at && { at }),
      })),
    ...networks.map((network) => ({
      message: `Network '${network.name ?? ''}' is omitted: a plan has only one network of each kind.`,
      at: network.at,
    })),
    ...LISTS.flatMap((list) => {
      const items = frame.list(list);
      const [first] = items;
      return first
        ? [{ message: `'${list}' (${items.length}) is omitted: a plan cannot describe it.`, at: first.at }]
        : [];
    }),
  ];
}

function isWithin(network: Item, node: unknown): boolean {
  return network.node.entries.some(({ value }) => value === node);
}
