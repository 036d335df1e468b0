/** What a hover says of servers, of their roles, and of the groups that they are in. */
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { groupOf, serversInGroup, serversOfRole, serversThatFit, wanted } from './counts.js';
import { aboutItsAllocation } from './explain-allocation.js';
import { GROUP_KEYS, MODEL_KEYS, networksFor, relationsOf } from './relations.js';
import {
  bullets,
  code,
  codes,
  count,
  deviceWords,
  fitWords,
  holderWords,
  networkWords,
  sentence,
  wantedWords,
} from './words.js';

export function aboutServer(model: InputModel, server: Item): readonly string[] {
  const { frame, fleet } = model;
  const text = (key: string) => server.text(key)?.value;
  const found = fleet.find(server.name);
  const row = found?.row ?? {};
  const role = frame.find('server-roles', text('role'));
  const group = groupOf(fleet, row) ?? text('server-group');
  const interfaces = frame.find('interface-models', role?.text('interface-model')?.value);
  const mapping = frame.find('nic-mappings', text('nic-mapping'));
  return [
    ...whatItIs(model, server, group),
    ...(interfaces ? aboutInterfaces(interfaces, mapping) : []),
    ...aboutItsNetworks(model, interfaces, group),
    ...aboutItsAllocation(model, found?.index),
  ];
}

function whatItIs({ frame, fleet }: InputModel, server: Item, group: string | undefined): string[] {
  const text = (key: string) => server.text(key)?.value;
  const role = text('role');
  const host = text('hypervisor-id');
  const address = text('ip-addr');
  const above = group === undefined ? [] : relationsOf(frame).above(group);
  const id = server.name;
  const machines = id === undefined ? 0 : (fleet.by('hypervisorId').get(id)?.length ?? 0);
  const parts = [
    host === undefined ? 'Server' : `Virtual machine on ${code(host)}`,
    ...(role === undefined ? [] : [`with the role ${code(role)}`]),
    ...(group === undefined ? [] : [`in the group ${code(group)}`]),
  ];
  const inside = above.length > 0 ? ` (in ${codes(above)})` : '';
  return [
    `${parts.join(' ')}${inside}${address === undefined ? '' : `, ${code(address)}`}.`,
    ...(machines > 0 ? [sentence(`${count(machines, 'virtual machine')} on it`)] : []),
  ];
}

/** The interfaces of a model with their devices, and where those are in the machine. */
function aboutInterfaces(model: Item, mapping: Item | undefined): readonly string[] {
  const ports = new Map(
    mapping
      ?.items('physical-ports')
      .items.map((port) => [port.text('logical-name')?.value, port.text('bus-address')?.value]),
  );
  const lines = model.items('network-interfaces').items.map((each) => {
    const groups = GROUP_KEYS.flatMap((key) => each.texts(key).items.map(({ value }) => value));
    const device = deviceWords(each, (name) => ports.get(name));
    return `${code(each.name)}${device === '' ? '' : `: ${device}`}${groups.length > 0 ? `; ${codes(groups)}` : ''}`;
  });
  return bullets(`Interfaces (${code(model.name)}):\n`, lines);
}

/** The network of each group that the interfaces are in. */
function aboutItsNetworks(
  { frame }: InputModel,
  interfaces: Item | undefined,
  group: string | undefined,
): readonly string[] {
  const networks = networksFor(frame, group);
  const groups = new Set(
    interfaces
      ? interfaces
          .items('network-interfaces')
          .items.flatMap((each) =>
            GROUP_KEYS.flatMap((key) => each.texts(key).items.map(({ value }) => value)),
          )
      : networks.keys(),
  );
  const lines = [...groups].map((name) => {
    const network = networks.get(name);
    if (!network) return `${code(name)}: no network for this server`;
    const words = networkWords(network);
    return `${code(name)}: ${code(network.name)}${words === '' ? '' : ` (${words})`}`;
  });
  return bullets('Networks:\n', lines);
}

export function aboutRole(model: InputModel, name: string, role: Item | undefined): readonly string[] {
  const { frame, fleet } = model;
  const models = MODEL_KEYS.flatMap((key) => {
    const own = role?.text(key)?.value;
    return own === undefined ? [] : [`${key}: ${code(own)}`];
  });
  const users = relationsOf(frame).holdersOf(name);
  const lines = users.map((holder) => {
    const wants = wanted(holder);
    return `${holderWords(holder)}${wants ? `: ${wantedWords(wants)}, ${fitWords(serversThatFit(model, holder))}` : ''}`;
  });
  return [
    sentence(`${count(serversOfRole(fleet, name), 'server')} with the role ${code(name)}`),
    ...bullets('Models:\n', models),
    ...(users.length > 0
      ? bullets('Taken by:\n', lines)
      : frame.isWhole('control-planes')
        ? ['No cluster or resource takes servers with this role.']
        : []),
  ];
}

export function aboutGroup(model: InputModel, name: string, group: Item | undefined): readonly string[] {
  const { frame } = model;
  const { own, below } = serversInGroup(model, name);
  const { above, holders } = relationsOf(frame);
  const children = group?.texts('server-groups').items.map(({ value }) => value) ?? [];
  const parents = above(name);
  const zones = holders.filter((holder) => holder.zones.includes(name));
  const networks = [...networksFor(frame, name)].map(([of, network]) => {
    const words = networkWords(network);
    return `${code(of)}: ${code(network.name)}${words === '' ? '' : ` (${words})`}`;
  });
  const total = own + below;
  const inside = own > 0 && below > 0 ? `, ${own.toLocaleString('en')} of them in the group itself` : '';
  return [
    `${sentence(count(total, 'server')).slice(0, -1)}${inside}.`,
    ...(parents.length > 0 ? [`In ${codes(parents)}.`] : []),
    ...(children.length > 0 ? [`Holds ${codes(children)}.`] : []),
    ...bullets('Networks of its servers:\n', networks),
    ...(zones.length > 0 ? [`A failure zone of ${codes(zones.map(({ item }) => item.name))}.`] : []),
  ];
}
