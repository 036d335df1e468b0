/** Reads the files of property groups below `vars/`, among them `wr.json` with the interfaces of the KVM region. */

import type { Value } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import type {
  CarrierGradeFile,
  CarrierGradeKind,
  Vars,
  Wr,
  WrInterface,
  WrNetwork,
} from './carrier-grade-model.js';
import { addressOf, itemsOf, optional, textOf } from './read-values.js';

/** The property group that belongs in a file of each kind. */
export const groupOfKind: Readonly<Partial<Record<CarrierGradeKind, string>>> = {
  ansible: 'ansible-vars',
  ldap: 'ldap-vars',
  wr: 'wr-vars',
  esx: 'esx',
  ironic: 'ironic-vars',
  'neutron-bm': 'neutron-vars',
};

export function readVars(file: CarrierGradeFile): Vars {
  const { reader, root, kind } = file;
  const groups = itemsOf(file, root, 'property-groups', (section) => ({
    section,
    ...optional({ name: reader.value(section, 'name', textOf) }),
  }));
  const own =
    groups.items.find(({ name }) => name?.value === groupOfKind[kind]) ??
    (groups.items.length === 1 ? groups.items[0] : undefined);
  return { ...file, groups, ...optional({ properties: reader.sectionAt(own?.section, 'properties') }) };
}

export function readWr(file: CarrierGradeFile): Wr {
  const vars = readVars(file);
  const { reader } = file;
  return {
    ...vars,
    interfaces: itemsOf(
      file,
      vars.properties,
      'logical_interface',
      (section): WrInterface => ({
        section,
        ports: reader.values(section, 'interface_ports', textOf),
        networks: itemsOf(file, section, 'network', (each): WrNetwork => {
          const first = reader.value(each, 'ip_start_address', addressOf);
          const last = reader.value(each, 'ip_end_address', addressOf);
          return {
            section: each,
            ...optional({
              name: reader.value(each, 'name', textOf),
              first,
              last,
              range: rangeOf(first, last),
              gateway: reader.value(each, 'gateway', addressOf),
            }),
          };
        }),
      }),
    ),
  };
}

/** Undefined unless both ends are good and in order. */
export function rangeOf(
  first: Value<Address> | undefined,
  last: Value<Address> | undefined,
): AddressRange | undefined {
  if (!first || !last || first.value.family !== last.value.family) return undefined;
  if (first.value.value > last.value.value) return undefined;
  return { first: first.value, last: last.value };
}
