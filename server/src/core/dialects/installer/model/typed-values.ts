/** What the values of environment variables mean, wherever they are written: numbers, addresses, pools, names of VLANs. */
import type { Value } from '../../../model/value.js';
import { type Address, parseAddress } from '../../../net/address.js';
import { type Cidr, subnetMeant } from '../../../net/cidr.js';
import { isVlanId } from '../../../net/vlan.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import type { CloudType, EnvironmentJson, Pool } from './installer-model.js';
import { remembered } from './remembered.js';

type Typed = Pick<
  EnvironmentJson,
  'cloudType' | 'text' | 'integer' | 'boolean' | 'address' | 'cidr' | 'pool' | 'vlan'
>;

/** `value` finds what is at a path. */
export function typedValues(
  value: <T>(path: string, read: (scalar: ScalarNode) => T | undefined) => Value<T> | undefined,
): Typed {
  const address = remembered((path) => value<Address>(path, (scalar) => parseAddress(String(scalar.value))));
  const cloudType = value<CloudType>('cloud_type', (scalar) => {
    const upper = String(scalar.value).toUpperCase();
    return upper === 'KVM' || upper === 'ESX' ? upper : undefined;
  });
  return {
    ...(cloudType && { cloudType }),
    text: remembered((path) => value(path, textOf)),
    integer: remembered((path) => value(path, integerOf)),
    boolean: remembered((path) => value(path, booleanOf)),
    address,
    cidr: remembered((path) => value<Cidr>(path, (scalar) => subnetMeant(String(scalar.value)))),
    pool(firstPath, lastPath): Pool | undefined {
      const first = address(firstPath);
      const last = address(lastPath);
      if (!first || !last || first.value.family !== last.value.family) return undefined;
      if (first.value.value > last.value.value) return undefined;
      return { first, last, range: { first: first.value, last: last.value } };
    },
    vlan: remembered((path) => value(path, (scalar) => vlanOf(String(scalar.value)))),
  };
}

function textOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Numbers in quotes are right: the installer hands every value on as text. */
function integerOf({ value }: ScalarNode): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function booleanOf({ value }: ScalarNode): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** The id of `vlan331`. */
export function vlanOf(name: string): number | undefined {
  const digits = /^vlan(\d{1,4})$/.exec(name)?.[1];
  return digits !== undefined && isVlanId(Number(digits)) ? Number(digits) : undefined;
}
