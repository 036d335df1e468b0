/** What rules about `environment.json` ask again and again: its interfaces and networks in a row, and how to call them. */

import type { Place } from '../../../../model/source-file.js';
import type { Section } from '../../../../model/value.js';
import { defineRule, type Report, type Rule } from '../../../../rules/rule.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type {
  CarrierGrade,
  Interface,
  LogicalNetwork,
  NetworkEnvironment,
} from '../../model/carrier-grade-model.js';

interface Context {
  readonly environment: NetworkEnvironment;
  readonly model: CarrierGrade;
  report(report: Report): void;
}

/** A rule whose check is called for every `environment.json`, copies and variants included. */
export function defineNetworksRule(
  rule: Omit<Rule<CarrierGrade>, 'check'> & { readonly check: (context: Context) => void },
): Rule<CarrierGrade> {
  return defineRule<CarrierGrade>({
    ...rule,
    check({ model, report }) {
      for (const environment of model.environments) rule.check({ environment, model, report });
    },
  });
}

export function interfacesOf({ nodeTypes }: NetworkEnvironment): readonly Interface[] {
  return nodeTypes.items.flatMap(({ interfaces }) => interfaces.items);
}

export function networksOf(environment: NetworkEnvironment): readonly LogicalNetwork[] {
  return interfacesOf(environment).flatMap(({ networks }) => networks.items);
}

/** `'management'`, or `this network` where it has no name that can be read. */
export function called({ name }: LogicalNetwork): string {
  return name ? `'${name.value}'` : 'this network';
}

/** `'INTF0' of CCN`, as far as it is known. */
export function interfaceCalled({ name, nodeType }: Interface): string {
  const own = name ? `'${name.value}'` : 'this interface';
  return nodeType.name ? `${own} of ${nodeType.name.value}` : own;
}

/** Where to point for a map as a whole: the value that names it, else its first key. */
export function headOf(section: Section, named: { readonly at: Place } | undefined): Place {
  if (named) return named.at;
  const first = section.node.entries[0]?.key;
  return first ? { file: section.at.file, node: first } : section.at;
}

/** Where a key of a map stands, for what is wrong with the key rather than with its value. */
export function keyOf(section: Section, key: string): Place | undefined {
  const entry: MapEntry | undefined = section.entry(key);
  return entry && { file: section.at.file, node: entry.key };
}

/** Where interfaces stand one level too deep, inside an interface or its port map. */
export function nestedMaps(environment: NetworkEnvironment): readonly Place[] {
  return interfacesOf(environment).flatMap(({ section }) => {
    const map = environment.reader.sectionAt(section, 'ethernet-port-map');
    const inMap = map && keyOf(map, 'interface-map');
    const direct = keyOf(section, 'interface-map');
    return [inMap, direct].filter((place) => place !== undefined);
  });
}

/** Whether every interface and network could be read: only then one of them can be said to be missing. */
export function isWhole(environment: NetworkEnvironment): boolean {
  const { nodeTypes, broken } = environment;
  return (
    !broken &&
    nodeTypes.complete &&
    nodeTypes.items.every(({ interfaces }) => interfaces.complete) &&
    interfacesOf(environment).every(
      ({ networks, section }) => networks.complete && section.state('logical-network-map') === 'written',
    ) &&
    nestedMaps(environment).length === 0
  );
}
