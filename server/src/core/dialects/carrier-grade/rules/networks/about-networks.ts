/** How messages call interfaces and networks, VLAN ids of networks, and whether an environment could be read as a whole. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Section } from '../../../../model/value.js';
import { isVlanId } from '../../../../net/vlan.js';
import {
  type Interface,
  interfacesOf,
  type LogicalNetwork,
  type NetworkEnvironment,
} from '../../model/carrier-grade-model.js';
import { keyOf } from '../about-sections.js';

/** `'management'`, or `this network` where it has no name that can be read. */
export function called({ name }: LogicalNetwork): string {
  return name ? `'${name.value}'` : 'this network';
}

/** `'INTF0' of CCN`, as far as it is known. */
export function interfaceCalled({ name, nodeType }: Interface): string {
  const own = name ? `'${name.value}'` : 'this interface';
  return nodeType.name ? `${own} of ${nodeType.name.value}` : own;
}

/** The id as a number, from 1 to 4094; undefined for anything else. */
export function vlanIdOf({ segmentId }: LogicalNetwork): number | undefined {
  const id = segmentId === undefined || segmentId.value === '' ? Number.NaN : Number(segmentId.value);
  return isVlanId(id) ? id : undefined;
}

/** Where interfaces are one level too deep, inside an interface or its port map. */
export function nestedMaps(environment: NetworkEnvironment): readonly Nested[] {
  return interfacesOf(environment).flatMap((owner) => {
    const map = environment.reader.sectionAt(owner.section, 'ethernet-port-map');
    return [map, owner.section].flatMap((holder) => {
      const at = holder && keyOf(holder, 'interface-map');
      return at ? [{ at, holder, owner }] : [];
    });
  });
}

export interface Nested {
  /** The key. */
  readonly at: NodePlace;
  /** The map that has the key: the interface, or its port map. */
  readonly holder: Section;
  readonly owner: Interface;
}

/** Whether every interface and network could be read: only then one of them can be said to be missing. */
export function isWhole(environment: NetworkEnvironment): boolean {
  const { nodeTypes, broken } = environment;
  return (
    !broken &&
    nodeTypes.complete &&
    nodeTypes.items.every(({ interfaces }) => interfaces.complete) &&
    interfacesOf(environment).every(hasAllNetworks) &&
    nestedMaps(environment).length === 0
  );
}

/** Whether all networks of an interface are known. */
function hasAllNetworks({ networks, section }: Interface): boolean {
  return networks.complete && section.state('logical-network-map') === 'written';
}
