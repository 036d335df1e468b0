/** Names that come with the product: its services and components, and the tags, devices and words that files may use. */

import { networkTags } from '../../../architecture/clm-network-tags.js';
import { type ClmComponent, clmComponents, clmServices } from '../../../architecture/clm-services.js';
import type { ShippedName } from '../../../model/facts.js';
import { authored } from '../../../text/markdown.js';
import type { Frame } from './frame.js';
import type { NameKind } from './model-kinds.js';

/** Source: the nic device data of the Ardana input model. */
const NIC_FAMILIES = ['INTEL-82599', 'MT-27520'] as const;
const NIC_TYPES = ['8086:10fb', '8086:10f8', '15b3:1007'] as const;

export function isShipped(frame: Frame, kind: NameKind, name: string): boolean | undefined {
  switch (kind) {
    case 'service-component':
      return componentOf(frame, name) !== undefined;
    case 'service':
      return clmServices(frame.generation.value).has(name);
    case 'network-tag':
      return networkTags.has(name);
    case 'nic-device-type':
      return (NIC_TYPES as readonly string[]).includes(name);
    case 'nic-device-family':
      return (NIC_FAMILIES as readonly string[]).includes(name);
    default:
      return false;
  }
}

/** A component as the product knows it, by its name or another name of it. */
export function componentOf(frame: Frame, name: string): ClmComponent | undefined {
  return clmComponents(frame.generation.value).get(name);
}

export function shippedNames(frame: Frame, kind: string): readonly ShippedName[] {
  const { value } = frame.generation;
  switch (kind) {
    case 'service-component':
      return [...clmComponents(value)]
        .filter(([, { hidden, unwanted }]) => !hidden && !unwanted)
        .map(([name, { service, purpose }]) => ({ name, detail: service, documentation: authored(purpose) }));
    case 'service':
      return [...clmServices(value).values()]
        .filter(({ hidden }) => !hidden)
        .map(({ name, mnemonic, purpose }) => ({ name, detail: mnemonic, documentation: authored(purpose) }));
    case 'network-tag':
      return [...networkTags.values()].map(({ name, purpose }) => ({
        name,
        documentation: authored(purpose),
      }));
    case 'nic-device-type':
      return NIC_TYPES.map((name) => ({ name }));
    case 'nic-device-family':
      return NIC_FAMILIES.map((name) => ({ name }));
    default:
      return [];
  }
}
