/**
 * The components of the product with everything that the simulations ask. Where the generation is not known (or is the
 * one in between), only what is true of both that are known is demanded: what one of them allows is allowed.
 */

import {
  servicesOfBoth,
  servicesOfHelion,
  servicesOfSuse9,
  wiringOfBoth,
  wiringOfHelion,
  wiringOfSuse9,
} from '../../../architecture/clm-wiring.js';
import type { Generation } from '../generation.js';
import type { Component, Consumption, MultiConsumers } from './component-sets-book.js';

type Which = Generation['value'];

interface Shipped {
  readonly components: ReadonlyMap<string, Component>;
  readonly consumedByServices: ReadonlyMap<string, readonly Consumption[]>;
}

const kept = new Map<Which, Shipped>();

export function shippedWiring(generation: Which): Shipped {
  const known = kept.get(generation);
  if (known) return known;
  const made = make(generation);
  kept.set(generation, made);
  return made;
}

function make(generation: Which): Shipped {
  const [helion, suse] = [
    {
      components: rowsOf(wiringOfBoth, wiringOfHelion),
      services: servicesOf(servicesOfBoth, servicesOfHelion),
    },
    {
      components: rowsOf(wiringOfBoth, wiringOfSuse9),
      services: servicesOf(servicesOfBoth, servicesOfSuse9),
    },
  ];
  if (generation === 'hos') return { components: helion.components, consumedByServices: helion.services };
  if (generation === 'soc9') return { components: suse.components, consumedByServices: suse.services };
  return {
    components: merged(helion.components, suse.components, common),
    consumedByServices: merged(helion.services, suse.services, commonConsumption),
  };
}

function merged<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  both: (a: T, b: T) => T,
): Map<string, T> {
  const all = new Map([...a, ...b]);
  for (const [name, value] of a) {
    const other = b.get(name);
    if (other !== undefined) all.set(name, both(value, other));
  }
  return all;
}

/** What both say; what either requires counts as there. */
function common(a: Component, b: Component): Component {
  const vips = new Set(b.endpoints.flatMap(({ roles }) => roles));
  return {
    ...b,
    requires: [...new Set([...a.requires, ...b.requires])],
    endpoints: a.endpoints.map((each) => ({ ...each, roles: each.roles.filter((role) => vips.has(role)) })),
    consumes: commonConsumption(a.consumes, b.consumes),
    advertises: a.advertises.filter((name) => b.advertises.includes(name)),
    warnings: a.warnings.length > 0 ? b.warnings : [],
  };
}

function commonConsumption(a: readonly Consumption[], b: readonly Consumption[]): Consumption[] {
  return a.flatMap((each) => {
    const other = b.find(({ name }) => name === each.name);
    if (!other) return [];
    return [{ ...each, optional: each.optional || other.optional }];
  });
}

const words = (cell: string | undefined) => (cell ?? '').split(' ').filter((word) => word !== '');

const lines = (...tables: readonly string[]) =>
  tables.flatMap((table) => table.split('\n').filter((line) => line !== ''));

function rowsOf(...tables: readonly string[]): Map<string, Component> {
  const components = new Map<string, Component>();
  for (const line of lines(...tables)) {
    const [names, requires, consumes, vips, multi, advertises, placement, aliases] = line.split('|');
    const [name = '', mnemonic = '', service = ''] = words(names);
    const flags = new Set(words(placement));
    const roles = words(vips);
    const multiConsumers = multiOf(words(multi));
    const component: Component = {
      ...{ name, mnemonic, service },
      requires: words(requires),
      endpoints: roles.length > 0 ? [{ roles, hasVip: true }] : [],
      consumes: words(consumes).map(consumptionOf),
      ...(multiConsumers && { multiConsumers }),
      advertises: words(advertises),
      warnings: flags.has('unwanted') ? [ADVICE[name] ?? GONE] : [],
      ...(flags.has('unwanted') && replacementOf(name)),
      isOnlyOnce: flags.has('once'),
      isOnAllServers: flags.has('everywhere'),
      isOnSomeServer: flags.has('somewhere'),
      runsOnVm: !flags.has('metal'),
    };
    components.set(name, component);
    for (const alias of words(aliases)) components.set(alias, { ...component, name: alias, aliasOf: name });
  }
  return components;
}

function servicesOf(...tables: readonly string[]): Map<string, readonly Consumption[]> {
  return new Map(
    lines(...tables).map((line) => {
      const [service = '', consumes] = line.split('|');
      return [service, words(consumes).map(consumptionOf)];
    }),
  );
}

function consumptionOf(word: string): Consumption {
  const name = word.replace(/[?!]+$/, '');
  const marks = word.slice(name.length);
  return { name, optional: marks.includes('?'), isOwnPlaneOnly: marks.includes('!') };
}

function multiOf([byDefault, ...others]: readonly string[]): MultiConsumers | undefined {
  if (byDefault !== 'allow' && byDefault !== 'block') return undefined;
  const marked = (mark: string) =>
    others.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));
  return { byDefault, allowed: marked('+'), blocked: marked('-') };
}

function replacementOf(name: string): { readonly replacement?: string } {
  const replacement = REPLACEMENTS[name];
  return replacement === undefined ? {} : { replacement };
}

/** What to do about components that are still known and no longer wanted. */
const GONE = 'it is not deployed any more.';

const ADVICE: Readonly<Record<string, string>> = {
  'ceilometer-agent-central': "'ceilometer-polling' has taken its place.",
  'designate-pool-manager': "'designate-worker' takes its place.",
  'designate-zone-manager': "'designate-producer' takes its place.",
  'manila-share': "'manila-api' brings it along.",
  'neutron-lbaasv2-agent': 'Octavia has taken its place.',
};

const REPLACEMENTS: Readonly<Record<string, string>> = {
  'ceilometer-agent-central': 'ceilometer-polling',
  'designate-pool-manager': 'designate-worker',
  'designate-zone-manager': 'designate-producer',
};
