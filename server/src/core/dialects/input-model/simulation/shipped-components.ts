/**
 * The components of the product with everything that the simulations ask. Where a model may be for releases that are
 * described differently, only what is true of all of them is demanded: what one of them allows is allowed.
 */

import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import { type ClmComponent, clmComponents, clmServices } from '../../../architecture/clm-services.js';
import type { Generation } from '../model/generation.js';
import type { Component, Consumption } from './component.js';

type Which = Generation['described'];

interface Shipped {
  readonly components: ReadonlyMap<string, Component>;
  readonly consumedByServices: ReadonlyMap<string, readonly Consumption[]>;
}

const kept = new Map<string, Shipped>();

export function shippedWiring(generations: Which): Shipped {
  const key = generations.join();
  const known = kept.get(key);
  if (known) return known;
  const made = generations
    .map((each): Shipped => ({ components: componentsOf(each), consumedByServices: consumedBy(each) }))
    .reduce((older, newer) => ({
      components: merged(older.components, newer.components, common),
      consumedByServices: merged(older.consumedByServices, newer.consumedByServices, commonConsumption),
    }));
  kept.set(key, made);
  return made;
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
  };
}

function commonConsumption(a: readonly Consumption[], b: readonly Consumption[]): Consumption[] {
  return a.flatMap((each) => {
    const other = b.find(({ name }) => name === each.name);
    if (!other) return [];
    return [{ ...each, optional: each.optional || other.optional }];
  });
}

function componentsOf(generation: ClmGeneration): Map<string, Component> {
  return new Map([...clmComponents(generation)].map(([name, shipped]) => [name, componentOf(name, shipped)]));
}

function componentOf(name: string, shipped: ClmComponent): Component {
  const { vipRoles, warning, multiConsumers } = shipped;
  return {
    name,
    ...(name !== shipped.name && { aliasOf: shipped.name }),
    mnemonic: shipped.mnemonic,
    service: shipped.service,
    requires: shipped.requires,
    endpoints: vipRoles.length > 0 ? [{ roles: vipRoles, hasVip: true }] : [],
    consumes: shipped.consumes,
    ...(multiConsumers && { multiConsumers }),
    advertises: shipped.advertises,
    warnings: warning ? [warning.advice] : [],
    ...(warning?.replacedBy !== undefined && { replacement: warning.replacedBy }),
    isOnlyOnce: shipped.isOnlyOnce,
    isOnAllServers: shipped.isOnAllServers,
    isOnSomeServer: shipped.isOnSomeServer,
    runsOnVm: shipped.runsOnVm,
  };
}

function consumedBy(generation: ClmGeneration): Map<string, readonly Consumption[]> {
  const services = [...clmServices(generation).values()];
  return new Map(services.map(({ name, consumes }) => [name, consumes]));
}
