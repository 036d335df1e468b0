/** What a hover says of network groups, networks, tags and the physical networks behind them. */

import { networkTags } from '../../../architecture/clm-network-tags.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { freeRangesOf } from '../simulation/free-addresses.js';
import { cidrOf } from '../simulation/server-networks.js';
import { serversOfRole } from './counts.js';
import { relationsOf } from './relations.js';
import { bullets, code, codes, count, networkWords, sentence } from './words.js';

export function aboutNetworkGroup(
  model: InputModel,
  name: string,
  group: Item | undefined,
): readonly string[] {
  const networks = relationsOf(model.frame)
    .networksOf(name)
    .map((network) => {
      const words = networkWords(network, true);
      return `${code(network.name)}${words === '' ? '' : `: ${words}`}`;
    });
  const own = relationsOf(model.frame).tags.filter((each) => each.group === name);
  const tags = own.map(({ tag }) => {
    const purpose = networkTags.get(tag.name)?.purpose ?? '';
    const physical = tag.attributes?.text('provider-physical-network')?.value;
    const on = physical === undefined ? '' : ` (${code(physical)})`;
    return `${code(tag.name)}${on}${purpose === '' ? '' : `: ${purpose}`}`;
  });
  const balancers = (group?.named('load-balancers').items ?? []).map((each) => each.name);
  const objects = group?.items('load-balancers').items.flatMap((each) => each.name ?? []) ?? [];
  const all = [...new Set([...balancers.filter((each) => each !== 'name'), ...objects])];
  const endpoints = ['component-endpoints', 'tls-component-endpoints'].flatMap(
    (key) => group?.texts(key).items.map(({ value }) => value) ?? [],
  );
  return [
    ...bullets('Networks:\n', networks),
    ...bullets('Tags:\n', tags),
    ...(all.length > 0 ? [`Load balancers: ${codes(all)}.`] : []),
    ...(endpoints.length > 0 ? [`Endpoints of ${codes(endpoints)}.`] : []),
    ...bullets('On:\n', attachedTo(model, name)),
  ];
}

/** The interface models that a group is on, with their roles and how many servers these have. */
function attachedTo({ frame, fleet }: InputModel, group: string): readonly string[] {
  const { attachedTo: attachments, rolesWith } = relationsOf(frame);
  const byModel = new Map<string, string[]>();
  for (const { model, interface: each } of attachments(group)) {
    const name = model.name ?? '';
    addTo(byModel, name, each.name ?? '');
  }
  return [...byModel].map(([model, interfaces]) => {
    const roles = rolesWith('interface-model', model).map(
      (role) => `${code(role)}, ${count(serversOfRole(fleet, role), 'server')}`,
    );
    const on = `${code(model)} (${interfaces.join(', ')})`;
    return roles.length > 0 ? `${on}: ${roles.join('; ')}` : `${on}: no role`;
  });
}

/** How many servers have an interface in a group. */
function serversOn({ frame, fleet }: InputModel, group: string): number {
  const { attachedTo: attachments, rolesWith } = relationsOf(frame);
  const models = new Set(attachments(group).flatMap(({ model }) => model.name ?? []));
  const roles = new Set([...models].flatMap((model) => rolesWith('interface-model', model)));
  let total = 0;
  for (const role of roles) total += serversOfRole(fleet, role);
  return total;
}

export function aboutNetwork(model: InputModel, network: Item): readonly string[] {
  const group = network.text('network-group')?.value;
  const { listing } = relationsOf(model.frame);
  const listed = network.name === undefined ? [] : listing(network.name);
  const words = networkWords(network, true);
  const siblings = group === undefined ? [] : relationsOf(model.frame).networksOf(group);
  const servers = group === undefined ? 0 : serversOn(model, group);
  const who =
    siblings.length > 1
      ? `${count(servers, 'server')} on the ${siblings.length} networks of the group together`
      : `${count(servers, 'server')} with an interface on it`;
  return [
    ...(words === '' ? [] : [sentence(words)]),
    ...(group === undefined ? [] : [`Network of the group ${code(group)}; ${who}.`]),
    ...addressesOf(network),
    ...(listed.length > 0 ? [`Listed by ${codes(listed)}.`] : []),
  ];
}

/** How many addresses a network has to give away. */
function addressesOf(network: Item): readonly string[] {
  if (!cidrOf(network)) return [];
  let total = 0n;
  for (const { first, last } of freeRangesOf(network)) total += last.value - first.value + 1n;
  const own = network.text('gateway-ip') ? ', without the gateway' : '';
  return [sentence(`${count(total, 'address', 'addresses')} for hosts${own}`)];
}

export function aboutTag({ frame }: InputModel, name: string): readonly string[] {
  const known = networkTags.get(name);
  const groups = relationsOf(frame).tags.filter(({ tag }) => tag.name === name);
  return [
    ...(known ? [known.purpose, `Understood by ${codes(known.components)}.`] : []),
    ...(groups.length > 0 ? [`On ${codes(groups.map(({ group }) => group))}.`] : []),
  ];
}

export function aboutPhysicalNetwork({ frame }: InputModel, name: string): readonly string[] {
  const groups = relationsOf(frame).tags.filter(
    ({ tag }) => tag.attributes?.text('provider-physical-network')?.value === name,
  );
  return groups.length > 0
    ? [`Physical network of Neutron on ${codes(groups.map(({ group }) => group))}.`]
    : [];
}

/** A network of Neutron that a model creates, and the network groups that lead to it. */
export function aboutProviderNetwork(
  { frame }: InputModel,
  name: string,
  network: Item | undefined,
): readonly string[] {
  const text = (key: string) => network?.text(key)?.value;
  const providers = (network?.items('provider').items ?? []).map((provider) => {
    const id = provider.text('segmentation_id')?.value;
    const physical = provider.text('physical_network')?.value;
    return [
      provider.text('network_type')?.value ?? 'a network',
      ...(id === undefined ? [] : [id]),
      ...(physical === undefined ? [] : [`on ${code(physical)}`]),
    ].join(' ');
  });
  const parts = [...providers, text('cidr'), text('gateway_ip') && `gateway ${text('gateway_ip')}`];
  const words = parts.filter((part) => part !== undefined && part !== '').join(', ');
  const groups = frame
    .list('network-groups')
    .filter((group) => group.texts('routes').items.some(({ value }) => value === name));
  return [
    ...(words === '' ? [] : [`Provider network: ${words}.`]),
    ...(groups.length > 0 ? [`Routes from ${codes(groups.map((group) => group.name))}.`] : []),
  ];
}
