/**
 * What is known about service components: those of the product and those that a model defines.
 * What the checks of control planes and the simulations ask about a component is here in one form.
 */
import { clmComponents } from '../../../architecture/clm-services.js';
import { componentWarnings } from '../../../architecture/clm-traits.js';
import type { Frame } from '../model/frame.js';
import { holdsFor } from '../model/holds-for.js';
import type { Item } from '../model/item.js';
import type { Component, Consumption } from './component.js';
import { shippedWiring } from './shipped-components.js';

export type { Component } from './component.js';

interface ComponentDefinitions {
  get(name: string): Component | undefined;
  /** By name or mnemonic, as definitions of components name each other. */
  resolve(nameOrMnemonic: string): Component | undefined;
  readonly all: readonly Component[];
}

/** What a component belongs to that names no service. */
const FOUNDATION = 'foundation';

const BOOK = {};

export function componentDefinitions(frame: Frame): ComponentDefinitions {
  return frame.once(BOOK, () => {
    const byName = new Map<string, Component>(shippedDefinitions(frame));
    for (const item of frame.list('service-components')) {
      const component = readComponent(item);
      if (!component) continue;
      byName.set(component.name, component);
      for (const alias of item.texts('aliases').items)
        byName.set(alias.value, { ...component, name: alias.value, aliasOf: component.name });
    }
    const byMnemonic = new Map<string, Component>();
    for (const component of byName.values()) {
      const { mnemonic } = component;
      if (mnemonic !== undefined && !byMnemonic.has(mnemonic)) byMnemonic.set(mnemonic, component);
    }
    return {
      get: (name) => byName.get(name),
      resolve: (name) => byName.get(name) ?? byMnemonic.get(name),
      all: [...byName.values()],
    };
  });
}

const SHIPPED = {};

/** The components of the product, by all their names. */
export function shippedDefinitions(frame: Frame): ReadonlyMap<string, Component> {
  return frame.once(SHIPPED, () => shippedComponents(frame));
}

/** What the product says against a component counts where every release says it that the model may be for. */
function shippedComponents(frame: Frame): ReadonlyMap<string, Component> {
  const { value, described } = frame.generation;
  const known = clmComponents(value);
  return new Map(
    [...shippedWiring(described).components].flatMap(([name, component]) => {
      if (!known.has(name)) return [];
      const warning = componentWarnings[component.aliasOf ?? name];
      const isWarned = warning && holdsFor(frame, warning);
      return [[name, { ...component, warnings: isWarned ? [warning.advice] : [] }] as const];
    }),
  );
}

function readComponent(item: Item): Component | undefined {
  const name = item.text('name')?.value;
  if (name === undefined) return undefined;
  const mnemonic = item.text('mnemonic')?.value;
  const multi = item.map('multi-consumers');
  const container = item.text('has-container')?.value;
  return {
    name,
    ...(mnemonic !== undefined && { mnemonic }),
    service: item.text('service')?.value ?? FOUNDATION,
    requires: namesIn(item, 'requires', 'name'),
    endpoints: item.items('endpoints').items.map((endpoint) => ({
      roles: words(endpoint, 'roles'),
      hasVip: endpoint.flag('has-vip')?.value === true,
    })),
    consumes: consumptionsOf(item),
    ...(multi && {
      multiConsumers: {
        byDefault: multi.text('default')?.value === 'block' ? 'block' : 'allow',
        allowed: words(multi, 'allowed'),
        blocked: words(multi, 'blocked'),
      } as const,
    }),
    advertises: item
      .items('advertises-to-services')
      .items.flatMap((each) => namesIn(each, 'entries', 'service-name')),
    warnings: words(item, 'warnings'),
    ...(container !== undefined && { container }),
    isOnlyOnce: item.flag('can-only-have-one-instance')?.value === true,
    isOnAllServers: item.flag('must-be-on-all-servers')?.value === true,
    isOnSomeServer: item.flag('must-be-on-a-server')?.value === true,
    runsOnVm: item.flag('can-run-on-a-vm')?.value !== false,
    item,
  };
}

/** What `consumes-services` of a component or service says. */
export function consumptionsOf(item: Item): readonly Consumption[] {
  return item.items('consumes-services').items.flatMap(readConsumption);
}

function readConsumption(item: Item): Consumption[] {
  const name = item.text('service-name')?.value;
  if (name === undefined) return [];
  return [
    {
      name,
      // What cannot be read counts as optional, so that nothing is missed that may not be needed.
      optional: item.has('optional') && item.flag('optional')?.value !== false,
      isOwnPlaneOnly: item.text('scope')?.value === 'control-plane',
    },
  ];
}

function words(item: Item, key: string): string[] {
  return item.texts(key).items.map(({ value }) => value);
}

function namesIn(item: Item, key: string, nameKey: string): string[] {
  return item.items(key).items.flatMap((each) => each.text(nameKey)?.value ?? []);
}
