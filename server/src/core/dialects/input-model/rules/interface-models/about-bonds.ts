/** Who makes a bond, and how it spreads traffic. */
import { bondProviders, DEFAULT_BOND_PROVIDER } from '../../../../architecture/clm-bonds.js';
import type { Value } from '../../../../model/value.js';
import type { Item } from '../../model/item.js';

/** Undefined where it cannot be told, or where nothing of that name makes bonds. */
export function providerOf(bond: Item): (typeof bondProviders)[number] | undefined {
  const written = bond.text('provider')?.value;
  if (written === undefined && bond.has('provider')) return undefined;
  return bondProviders.find(({ name }) => name === (written ?? DEFAULT_BOND_PROVIDER));
}

/** The mode under either of its keys. */
export function modeOf(options: Item | undefined): Value<string> | undefined {
  return options?.text('mode') ?? options?.text('bond_mode');
}
