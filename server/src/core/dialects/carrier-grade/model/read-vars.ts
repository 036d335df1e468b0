/**
 * Reads the files of property groups below `vars/`, among them `wr.json` with the interfaces of the KVM region, and the
 * same variables where release 1.1 has them inline in `definition.json`.
 */

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

type InlineKind = 'ansible' | 'ldap' | 'wr';

/** Where a definition of release 1.1 has the variables of a file: those of the directory stand among those of the playbooks. */
const INLINE: Readonly<Record<InlineKind, string>> = {
  ansible: 'ansible-vars',
  ldap: 'ansible-vars',
  wr: 'wr-vars',
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

/** The variables in a definition, as if each kind was in its own file. */
export function readInlineVars(definition: CarrierGradeFile): readonly (Vars | Wr)[] {
  const { reader, root } = definition;
  return Object.entries(INLINE).flatMap(([kind, key]) => {
    const properties = reader.sectionAt(root, key);
    if (!properties) return [];
    const vars: Vars = {
      ...definition,
      kind: kind as InlineKind,
      groups: { items: [], complete: true },
      properties,
    };
    return [kind === 'wr' ? withInterfaces(vars) : vars];
  });
}

export function readWr(file: CarrierGradeFile): Wr {
  return withInterfaces(readVars(file));
}

export function isWr(vars: Vars): vars is Wr {
  return 'interfaces' in vars;
}

function withInterfaces(vars: Vars): Wr {
  const { reader } = vars;
  return {
    ...vars,
    interfaces: itemsOf(
      vars,
      vars.properties,
      'logical_interface',
      (section): WrInterface => ({
        section,
        ports: reader.values(section, 'interface_ports', textOf),
        networks: itemsOf(vars, section, 'network', (each): WrNetwork => {
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
