/** What a hover says of services and their components: what they are for, what they need, where a model runs them. */
import { lifeOf, removedComponents } from '../../../architecture/clm-lives.js';
import { clmPorts } from '../../../architecture/clm-ports.js';
import { clmReleases, isAlive } from '../../../architecture/clm-releases.js';
import { clmComponents, clmServices } from '../../../architecture/clm-services.js';
import { authored, code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { componentOf } from '../model/shipped.js';
import type { Component } from '../simulation/component.js';
import { componentDefinitions } from '../simulation/component-definitions.js';
import { relationsOf } from './relations.js';
import { bullets, codes } from './words.js';

export function aboutComponent(
  model: InputModel,
  name: string,
  definition: Item | undefined,
): readonly Part[] {
  const { frame } = model;
  const component = componentDefinitions(frame).get(name);
  if (!component) return fate(name);
  const shipped = componentOf(frame, name);
  const purpose = definition ? definition.text('description')?.value : shipped && authored(shipped.purpose);
  const service = clmServices(frame.generation.value).get(component.service);
  const mnemonic = component.mnemonic ?? shipped?.mnemonic;
  const facts = [
    component.aliasOf === undefined ? undefined : markdown`Another name of ${code(component.aliasOf)}.`,
    markdown`Component of the service ${code(component.service)}${service ? markdown` (${service.mnemonic})` : ''}.`,
    mnemonic === undefined ? undefined : markdown`Mnemonic: ${mnemonic}.`,
  ].filter((part) => part !== undefined);
  const consumed = component.consumes.map((each) => each.name);
  return [
    ...(purpose ? [purpose] : []),
    joined(facts, ' '),
    ...(component.requires.length > 0
      ? [markdown`Requires ${codes(component.requires)} on its servers.`]
      : []),
    ...(consumed.length > 0 ? [markdown`Uses ${codes(consumed)}.`] : []),
    ...endpointsOf(model, component, definition),
    ...(definition ? component.warnings : component.warnings.map(authored)),
    ...(definition ? [] : fate(name)),
    ...runsOn(model, name),
  ];
}

/** The releases that have a component, where not all have it, and what became of it. */
function fate(name: string): readonly Part[] {
  const life = lifeOf(name);
  const releases = clmReleases.filter(({ id }) => isAlive(life, id));
  if (!clmComponents(undefined).has(name) || releases.length === clmReleases.length) return [];
  const removed = removedComponents.get(name);
  const [first, last] = [releases[0]?.title ?? '', releases.at(-1)?.title ?? ''];
  return [
    markdown`Only in ${first === last ? first : `${first} to ${last}`}${removed ? markdown`, removed on ${removed.date}: ${authored(removed.advice)}` : ''}.`,
  ];
}

/** Ports are known of what the model defines and of the newer generations. */
function endpointsOf(
  { frame }: InputModel,
  { name, aliasOf, endpoints }: Component,
  definition: Item | undefined,
): readonly Part[] {
  const behind = (roles: readonly string[], hasVip: boolean) =>
    markdown`${joined(roles)}${hasVip ? '; behind a load balancer' : ''}`;
  if (definition) {
    const ports = definition.items('endpoints').items.map((each) => each.text('port')?.value ?? '?');
    const lines = endpoints.map(
      ({ roles, hasVip }, index) => markdown`port ${ports[index] ?? '?'}: ${behind(roles, hasVip)}`,
    );
    return bullets('Endpoints:', lines);
  }
  if (frame.generation.value === 'hos') return [];
  const lines = (clmPorts().get(aliasOf ?? name) ?? []).map(({ port, roles, hasVip, vipPort }) => {
    const own = vipPort === undefined ? '' : markdown`on port ${vipPort}`;
    return markdown`port ${port}: ${behind(roles, hasVip)}${own}`;
  });
  return bullets('Endpoints:', lines);
}

/** The clusters and resources that list a component, and the control planes that have it everywhere. */
function runsOn({ frame }: InputModel, name: string): readonly Part[] {
  const { holders } = relationsOf(frame);
  const lists = (item: Item, key: string) => item.named(key).items.some((each) => each.name === name);
  const everywhere = frame
    .list('control-planes')
    .filter((plane) => lists(plane, 'common-service-components'));
  const own = holders.filter(({ item }) => lists(item, 'service-components'));
  return [
    ...(everywhere.length > 0
      ? [markdown`On every server of ${codes(everywhere.map((plane) => plane.name))}.`]
      : []),
    ...(own.length > 0 ? [markdown`Listed by ${codes(own.map(({ item }) => item.name))}.`] : []),
  ];
}

export function aboutService(
  { frame }: InputModel,
  name: string,
  definition: Item | undefined,
): readonly Part[] {
  const shipped = clmServices(frame.generation.value).get(name);
  const purpose = definition ? definition.text('description')?.value : shipped && authored(shipped.purpose);
  const mnemonic = definition?.text('mnemonic')?.value ?? shipped?.mnemonic;
  const components = [...componentDefinitions(frame).all].filter(
    (each) => each.service === name && each.aliasOf === undefined,
  );
  return [
    ...(purpose ? [purpose] : []),
    ...(mnemonic === undefined ? [] : [markdown`Mnemonic: ${mnemonic}.`]),
    ...(components.length > 0 ? [markdown`Components: ${codes(components.map((each) => each.name))}.`] : []),
  ];
}
