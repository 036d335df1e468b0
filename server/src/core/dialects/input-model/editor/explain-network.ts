/** What a hover says of network groups, networks, tags and the physical networks behind them. */

import { networkTags } from '../../../architecture/clm-network-tags.js';
import { addTo } from '../../../text/lists-by-key.js';
import { authored, code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { freeRangesOf } from '../simulation/free-addresses.js';
import { cidrOf } from '../simulation/server-networks.js';
import { serversOfRole } from './counts.js';
import { aboutItsAddresses, fillOf, virtualAddressesOn } from './explain-usage.js';
import { relationsOf } from './relations.js';
import { bullets, codes, count, networkWords, sentence } from './words.js';

export function aboutNetworkGroup(model: InputModel, name: string, group: Item | undefined): readonly Part[] {
  const networks = relationsOf(model.frame)
    .networksOf(name)
    .map((network) => {
      const words = networkWords(network, true);
      return markdown`${code(network.name)}${words === '' ? '' : markdown`: ${words}`}`;
    });
  const own = relationsOf(model.frame).tags.filter((each) => each.group === name);
  const tags = own.map(({ tag }) => {
    const purpose = networkTags.get(tag.name)?.purpose ?? '';
    const physical = tag.attributes?.text('provider-physical-network')?.value;
    const on = physical === undefined ? '' : markdown` (${code(physical)})`;
    return markdown`${code(tag.name)}${on}${purpose === '' ? '' : markdown`: ${authored(purpose)}`}`;
  });
  const balancers = (group?.named('load-balancers').items ?? []).map((each) => each.name);
  const objects = group?.items('load-balancers').items.flatMap((each) => each.name ?? []) ?? [];
  const all = [...new Set([...balancers.filter((each) => each !== 'name'), ...objects])];
  const endpoints = ['component-endpoints', 'tls-component-endpoints'].flatMap(
    (key) => group?.texts(key).items.map(({ value }) => value) ?? [],
  );
  return [
    ...bullets('Networks:', networks),
    ...bullets('Tags:', tags),
    ...(all.length > 0 ? [markdown`Load balancers: ${codes(all)}.`] : []),
    ...virtualAddressesOn(model, name),
    ...(endpoints.length > 0 ? [markdown`Endpoints of ${codes(endpoints)}.`] : []),
    ...bullets('On:', attachedTo(model, name)),
  ];
}

/** The interface models that a group is on, with their roles and how many servers these have. */
function attachedTo({ frame, fleet }: InputModel, group: string): readonly Part[] {
  const { attachedTo: attachments, rolesWith } = relationsOf(frame);
  const byModel = new Map<string, string[]>();
  for (const { model, interface: each } of attachments(group)) {
    const name = model.name ?? '';
    addTo(byModel, name, each.name ?? '');
  }
  return [...byModel].map(([model, interfaces]) => {
    const roles = rolesWith('interface-model', model).map(
      (role) => markdown`${code(role)}, ${count(serversOfRole(fleet, role), 'server')}`,
    );
    const on = markdown`${code(model)} (${joined(interfaces)})`;
    return roles.length > 0 ? markdown`${on}: ${joined(roles, '; ')}` : markdown`${on}: no role`;
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

export function aboutNetwork(model: InputModel, network: Item): readonly Part[] {
  const group = network.text('network-group')?.value;
  const { listing } = relationsOf(model.frame);
  const listed = network.name === undefined ? [] : listing(network.name);
  const words = networkWords(network, true);
  const siblings = group === undefined ? [] : relationsOf(model.frame).networksOf(group);
  const servers = group === undefined ? 0 : serversOn(model, group);
  const who =
    siblings.length > 1
      ? markdown`${count(servers, 'server')} on the ${siblings.length} networks of the group`
      : markdown`${count(servers, 'server')} with an interface on it`;
  return [
    ...(words === '' ? [] : [sentence(words)]),
    ...(group === undefined ? [] : [markdown`Network of group ${code(group)}; ${who}.`]),
    ...addressesOf(model, network),
    ...aboutItsAddresses(model, network.name),
    ...(listed.length > 0 ? [markdown`Listed by ${codes(listed)}.`] : []),
  ];
}

/** How many addresses a network has to give away, and how many are left. */
function addressesOf(model: InputModel, network: Item): readonly Part[] {
  if (!cidrOf(network)) return [];
  let total = 0n;
  for (const { first, last } of freeRangesOf(network)) total += last.value - first.value + 1n;
  const own = network.text('gateway-ip') ? ', without the gateway' : '';
  const free = fillOf(model, network.name)?.free;
  const left = free === undefined ? '' : `; ${free === 0n ? 'none' : free.toLocaleString('en')} left`;
  return [sentence(markdown`${count(total, 'host address', 'host addresses')}${own}${left}`)];
}

export function aboutTag({ frame }: InputModel, name: string): readonly Part[] {
  const known = networkTags.get(name);
  const groups = relationsOf(frame).tags.filter(({ tag }) => tag.name === name);
  return [
    ...(known ? [authored(known.purpose), markdown`Used by ${codes(known.components)}.`] : []),
    ...(groups.length > 0 ? [markdown`Set on ${codes(groups.map(({ group }) => group))}.`] : []),
  ];
}

export function aboutPhysicalNetwork({ frame }: InputModel, name: string): readonly Part[] {
  const groups = relationsOf(frame).tags.filter(
    ({ tag }) => tag.attributes?.text('provider-physical-network')?.value === name,
  );
  return groups.length > 0
    ? [markdown`Physical network in Neutron: ${codes(groups.map(({ group }) => group))}.`]
    : [];
}

/** A network of Neutron that a model creates, and the network groups that lead to it. */
export function aboutProviderNetwork(
  { frame }: InputModel,
  name: string,
  network: Item | undefined,
): readonly Part[] {
  const text = (key: string) => network?.text(key)?.value;
  const providers = (network?.items('provider').items ?? []).map((provider) => {
    const id = provider.text('segmentation_id')?.value;
    const physical = provider.text('physical_network')?.value;
    const words = [
      provider.text('network_type')?.value ?? 'a network',
      ...(id === undefined ? [] : [id]),
      ...(physical === undefined ? [] : [markdown`on ${code(physical)}`]),
    ];
    return joined(words, ' ');
  });
  const gateway = text('gateway_ip');
  const parts: (Part | undefined)[] = [...providers, text('cidr'), gateway && markdown`gateway ${gateway}`];
  const words = parts.filter((part): part is Part => part !== undefined && part !== '');
  const groups = frame
    .list('network-groups')
    .filter((group) => group.texts('routes').items.some(({ value }) => value === name));
  return [
    ...(words.length === 0 ? [] : [markdown`Provider network: ${joined(words)}.`]),
    ...(groups.length > 0 ? [markdown`Routes from ${codes(groups.map((group) => group.name))}.`] : []),
  ];
}
