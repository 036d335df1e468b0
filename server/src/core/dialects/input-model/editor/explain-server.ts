/** What a hover says of servers, of their roles, and of the groups that they are in. */
import { capitalized, code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { groupOf, serversInGroup, serversOfRole, serversThatFit, wanted } from './counts.js';
import { aboutItsAllocation } from './explain-allocation.js';
import { aboutItsMember, membersWithRole } from './explain-members.js';
import { GROUP_KEYS, MODEL_KEYS, networksFor, relationsOf } from './relations.js';
import {
  bullets,
  codes,
  count,
  deviceWords,
  fitWords,
  holderWords,
  networkWords,
  sentence,
  wantedWords,
} from './words.js';

export function aboutServer(model: InputModel, server: Item): readonly Part[] {
  const { frame, fleet } = model;
  const text = (key: string) => server.text(key)?.value;
  const found = fleet.find(server.name);
  const row = found?.row ?? {};
  const role = frame.find('server-roles', text('role'));
  const group = groupOf(fleet, row) ?? text('server-group');
  const interfaces = frame.find('interface-models', role?.text('interface-model')?.value);
  const mapping = frame.find('nic-mappings', text('nic-mapping'));
  const member = aboutItsMember(model, server);
  return [
    ...(member ?? []),
    ...whatItIs(model, server, group),
    ...(interfaces ? aboutInterfaces(interfaces, mapping) : []),
    ...(member ? [] : aboutItsNetworks(model, interfaces, group)),
    ...(member ? [] : aboutItsAllocation(model, found?.index)),
  ];
}

function whatItIs({ frame, fleet }: InputModel, server: Item, group: string | undefined): readonly Part[] {
  const text = (key: string) => server.text(key)?.value;
  const role = text('role');
  const host = text('hypervisor-id');
  const address = text('ip-addr');
  const above = group === undefined ? [] : relationsOf(frame).above(group);
  const id = server.name;
  const machines = id === undefined ? 0 : (fleet.by('hypervisorId').get(id)?.length ?? 0);
  const parts: Part[] = [
    host === undefined ? 'Server' : markdown`Virtual machine on ${code(host)}`,
    ...(role === undefined ? [] : [markdown`with the role ${code(role)}`]),
    ...(group === undefined ? [] : [markdown`in the group ${code(group)}`]),
  ];
  const inside = above.length > 0 ? markdown` (in ${codes(above)})` : '';
  return [
    markdown`${joined(parts, ' ')}${inside}${address === undefined ? '' : markdown`, ${code(address)}`}.`,
    ...(machines > 0 ? [sentence(markdown`${count(machines, 'virtual machine')} on it`)] : []),
  ];
}

/** The interfaces of a model with their devices, and where those are in the machine. */
function aboutInterfaces(model: Item, mapping: Item | undefined): readonly Part[] {
  const ports = new Map(
    mapping
      ?.items('physical-ports')
      .items.map((port) => [port.text('logical-name')?.value, port.text('bus-address')?.value]),
  );
  const lines = model.items('network-interfaces').items.map((each) => {
    const groups = GROUP_KEYS.flatMap((key) => each.texts(key).items.map(({ value }) => value));
    const device = deviceWords(each, (name) => ports.get(name));
    return markdown`${code(each.name)}${device === undefined ? '' : markdown`: ${device}`}${groups.length > 0 ? markdown`; ${codes(groups)}` : ''}`;
  });
  return bullets(markdown`Interfaces (${code(model.name)}):`, lines);
}

/** The network of each group that the interfaces are in. */
function aboutItsNetworks(
  { frame }: InputModel,
  interfaces: Item | undefined,
  group: string | undefined,
): readonly Part[] {
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
    if (!network) return markdown`${code(name)}: no network for this server`;
    const words = networkWords(network);
    return markdown`${code(name)}: ${code(network.name)}${words === '' ? '' : markdown` (${words})`}`;
  });
  return bullets('Networks:', lines);
}

export function aboutRole(model: InputModel, name: string, role: Item | undefined): readonly Part[] {
  const { frame, fleet } = model;
  const models = MODEL_KEYS.flatMap((key) => {
    const own = role?.text(key)?.value;
    return own === undefined ? [] : [markdown`${key}: ${code(own)}`];
  });
  const users = relationsOf(frame).holdersOf(name);
  const lines = users.map((holder) => {
    const wants = wanted(holder);
    return markdown`${holderWords(holder)}${wants ? markdown`: needs ${wantedWords(wants)}, ${fitWords(serversThatFit(model, holder))}` : ''}${membersWithRole(model, name, holder)}`;
  });
  return [
    sentence(markdown`${count(serversOfRole(fleet, name), 'server')} with the role ${code(name)}`),
    ...bullets('Models:', models),
    ...(users.length > 0
      ? bullets('Used by:', lines)
      : frame.isWhole('control-planes')
        ? ['No cluster or resource group takes servers with this role.']
        : []),
  ];
}

export function aboutGroup(model: InputModel, name: string, group: Item | undefined): readonly Part[] {
  const { frame } = model;
  const { own, below } = serversInGroup(model, name);
  const { above, holders } = relationsOf(frame);
  const children = group?.texts('server-groups').items.map(({ value }) => value) ?? [];
  const parents = above(name);
  const zones = holders.filter((holder) => holder.zones.includes(name));
  const networks = [...networksFor(frame, name)].map(([of, network]) => {
    const words = networkWords(network);
    return markdown`${code(of)}: ${code(network.name)}${words === '' ? '' : markdown` (${words})`}`;
  });
  const total = own + below;
  const inside =
    own > 0 && below > 0 ? markdown`, ${own.toLocaleString('en')} of them in the group itself` : '';
  return [
    markdown`${capitalized(count(total, 'server'))}${inside}.`,
    ...(parents.length > 0 ? [markdown`In ${codes(parents)}.`] : []),
    ...(children.length > 0 ? [markdown`Contains ${codes(children)}.`] : []),
    ...bullets('Networks of its servers:', networks),
    ...(zones.length > 0 ? [markdown`A failure zone of ${codes(zones.map(({ item }) => item.name))}.`] : []),
  ];
}
