/** What a hover says of services and their components: what they are for, what they need, where a model runs them. */
import { clmGenerations } from '../../../architecture/clm-generations.js';
import { clmComponents, clmServices } from '../../../architecture/clm-services.js';
import type { InputModel } from '../input-model.js';
import type { Item } from '../item.js';
import { componentOf } from '../shipped.js';
import { type Component, componentBook } from '../simulation/component-sets-book.js';
import { relationsOf } from './relations.js';
import { bullets, code, codes } from './words.js';

export function aboutComponent(
  model: InputModel,
  name: string,
  definition: Item | undefined,
): readonly string[] {
  const { frame } = model;
  const component = componentBook(frame).get(name);
  if (!component) return knownIn(name);
  const shipped = componentOf(frame, name);
  const purpose = definition ? definition.text('description')?.value : shipped?.purpose;
  const service = clmServices(frame.generation.value).get(component.service);
  const facts = [
    component.aliasOf === undefined ? undefined : `Another name of ${code(component.aliasOf)}.`,
    `Component of the service ${code(component.service)}${service ? ` (${service.mnemonic})` : ''}.`,
    component.mnemonic === undefined ? undefined : `Mnemonic: ${component.mnemonic}.`,
  ].filter((part) => part !== undefined);
  return [
    ...(purpose ? [purpose] : []),
    facts.join(' '),
    ...(component.requires.length > 0 ? [`Requires ${codes(component.requires)}.`] : []),
    ...endpointsOf(component, definition),
    ...component.warnings,
    ...(definition ? [] : knownIn(name)),
    ...runsOn(model, name),
  ];
}

/** The generations that have a component, where not all have it. */
function knownIn(name: string): readonly string[] {
  const known = clmGenerations.filter(({ id }) => clmComponents(id).has(name));
  if (known.length === 0 || known.length === clmGenerations.length) return [];
  return [`Part of ${known.map(({ title }) => title).join(' and of ')} only.`];
}

function endpointsOf({ endpoints }: Component, definition: Item | undefined): readonly string[] {
  const ports = definition?.items('endpoints').items.map((each) => each.text('port')?.value);
  return bullets(
    'Endpoints:\n',
    endpoints.map(({ roles, hasVip }, index) => {
      const port = ports?.[index];
      const words = [roles.join(', '), ...(hasVip ? ['behind a load balancer'] : [])].join(', ');
      return port === undefined ? words : `port ${port}: ${words}`;
    }),
  );
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
  const components = [...componentBook(frame).all].filter(
    (each) => each.service === name && each.aliasOf === undefined,
  );
  return [
    ...(purpose ? [purpose] : []),
    ...(mnemonic === undefined ? [] : [`Mnemonic: ${mnemonic}.`]),
    ...(components.length > 0 ? [`Components: ${codes(components.map((each) => each.name))}.`] : []),
  ];
}
