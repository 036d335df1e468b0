/** What a hover says of services and their components: what they are for, what they need, where a model runs them. */
import { lifeOf, removedComponents } from '../../../architecture/clm-lives.js';
import { clmPorts } from '../../../architecture/clm-ports.js';
import { clmReleases, isAlive } from '../../../architecture/clm-releases.js';
import { clmComponents, clmServices } from '../../../architecture/clm-services.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { componentOf } from '../model/shipped.js';
import type { Component } from '../simulation/component.js';
import { componentDefinitions } from '../simulation/component-definitions.js';
import { relationsOf } from './relations.js';
import { bullets, code, codes } from './words.js';

export function aboutComponent(
  model: InputModel,
  name: string,
  definition: Item | undefined,
): readonly string[] {
  const { frame } = model;
  const component = componentDefinitions(frame).get(name);
  if (!component) return fate(name);
  const shipped = componentOf(frame, name);
  const purpose = definition ? definition.text('description')?.value : shipped?.purpose;
  const service = clmServices(frame.generation.value).get(component.service);
  const mnemonic = component.mnemonic ?? shipped?.mnemonic;
  const facts = [
    component.aliasOf === undefined ? undefined : `Another name of ${code(component.aliasOf)}.`,
    `Component of the service ${code(component.service)}${service ? ` (${service.mnemonic})` : ''}.`,
    mnemonic === undefined ? undefined : `Mnemonic: ${mnemonic}.`,
  ].filter((part) => part !== undefined);
  const consumed = component.consumes.map((each) => each.name);
  return [
    ...(purpose ? [purpose] : []),
    facts.join(' '),
    ...(component.requires.length > 0 ? [`Requires ${codes(component.requires)} on its servers.`] : []),
    ...(consumed.length > 0 ? [`Uses ${codes(consumed)}.`] : []),
    ...endpointsOf(model, component, definition),
    ...component.warnings,
    ...(definition ? [] : fate(name)),
    ...runsOn(model, name),
  ];
}

/** The releases that have a component, where not all have it, and what became of it. */
function fate(name: string): readonly string[] {
  const life = lifeOf(name);
  const releases = clmReleases.filter(({ id }) => isAlive(life, id));
  if (!clmComponents(undefined).has(name) || releases.length === clmReleases.length) return [];
  const removed = removedComponents.get(name);
  const [first, last] = [releases[0]?.title ?? '', releases.at(-1)?.title ?? ''];
  return [
    `Part of ${first === last ? first : `${first} to ${last}`} only${removed ? `, until ${removed.date}: ${removed.advice}` : ''}.`,
  ];
}

/** Ports are known of what the model defines and of the newer generations. */
function endpointsOf(
  { frame }: InputModel,
  { name, aliasOf, endpoints }: Component,
  definition: Item | undefined,
): readonly string[] {
  const behind = (roles: readonly string[], hasVip: boolean) =>
    `${roles.join(', ')}${hasVip ? '; behind a load balancer' : ''}`;
  if (definition) {
    const ports = definition.items('endpoints').items.map((each) => each.text('port')?.value ?? '?');
    const lines = endpoints.map(
      ({ roles, hasVip }, index) => `port ${ports[index] ?? '?'}: ${behind(roles, hasVip)}`,
    );
    return bullets('Endpoints:\n', lines);
  }
  if (frame.generation.value === 'hos') return [];
  const lines = (clmPorts().get(aliasOf ?? name) ?? []).map(({ port, roles, hasVip, vipPort }) => {
    const own = vipPort === undefined ? '' : `, there on port ${vipPort}`;
    return `port ${port}: ${behind(roles, hasVip)}${own}`;
  });
  return bullets('Endpoints:\n', lines);
}

/** The clusters and resources that list a component, and the control planes that have it everywhere. */
function runsOn({ frame }: InputModel, name: string): readonly string[] {
  const { holders } = relationsOf(frame);
  const lists = (item: Item, key: string) => item.named(key).items.some((each) => each.name === name);
  const everywhere = frame
    .list('control-planes')
    .filter((plane) => lists(plane, 'common-service-components'));
  const own = holders.filter(({ item }) => lists(item, 'service-components'));
  return [
    ...(everywhere.length > 0 ? [`On every server of ${codes(everywhere.map((plane) => plane.name))}.`] : []),
    ...(own.length > 0 ? [`Listed by ${codes(own.map(({ item }) => item.name))}.`] : []),
  ];
}

export function aboutService(
  { frame }: InputModel,
  name: string,
  definition: Item | undefined,
): readonly string[] {
  const shipped = clmServices(frame.generation.value).get(name);
  const purpose = definition ? definition.text('description')?.value : shipped?.purpose;
  const mnemonic = definition?.text('mnemonic')?.value ?? shipped?.mnemonic;
  const components = [...componentDefinitions(frame).all].filter(
    (each) => each.service === name && each.aliasOf === undefined,
  );
  return [
    ...(purpose ? [purpose] : []),
    ...(mnemonic === undefined ? [] : [`Mnemonic: ${mnemonic}.`]),
    ...(components.length > 0 ? [`Components: ${codes(components.map((each) => each.name))}.`] : []),
  ];
}
