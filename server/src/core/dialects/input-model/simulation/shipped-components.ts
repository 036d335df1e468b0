/**
 * The components of the product with everything that the simulations ask. Where the generation is not known (or is the
 * one in between), only what is true of both that are known is demanded: what one of them allows is allowed.
 */

import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import { type ClmComponent, clmComponents, clmServices } from '../../../architecture/clm-services.js';
import type { Generation } from '../model/generation.js';
import type { Component, Consumption } from './component.js';

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
  if (generation === 'hos' || generation === 'soc9')
    return { components: componentsOf(generation), consumedByServices: consumedBy(generation) };
  const [helion, suse] = [make('hos'), make('soc9')];
  return {
    components: merged(helion.components, suse.components, common),
    consumedByServices: merged(helion.consumedByServices, suse.consumedByServices, commonConsumption),
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
