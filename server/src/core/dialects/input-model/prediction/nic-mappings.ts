/** NIC mappings with what is known of the cards behind their ports, as the processor saves them. */
import { nicFamilies, nicTypes } from '../../../architecture/clm-nic-devices.js';
import { isMap, mapsIn, type Plain, type PlainMap, textIn } from './plain.js';

interface NicSources {
  readonly mappings: readonly PlainMap[];
  readonly types: readonly PlainMap[];
  readonly families: readonly PlainMap[];
}

export function nicMappings({ mappings, types, families }: NicSources): ReadonlyMap<string, PlainMap> {
  const byFamily = named([...shippedFamilies(), ...families]);
  const byType = new Map<string, PlainMap>();
  for (const [name, type] of named([...shippedTypes(), ...types])) {
    const family = byFamily.get(textIn(type, 'family') ?? '');
    byType.set(name, family ? new Map<string, Plain>([...texts(type), ['family_data', family]]) : type);
  }
  const withCards = (port: Plain): Plain => {
    const type = isMap(port) ? byType.get(textIn(port, 'nic-device-type') ?? '') : undefined;
    return isMap(port) && type ? new Map<string, Plain>([...texts(port), ['nic-device-type', type]]) : port;
  };
  return new Map(
    [...named(mappings)].map(([name, mapping]) => {
      const ports = mapsIn(mapping, 'physical-ports').map(withCards);
      return [
        name,
        ports.length === 0 ? mapping : new Map<string, Plain>([...texts(mapping), ['physical-ports', ports]]),
      ];
    }),
  );
}

function named(maps: readonly PlainMap[]): ReadonlyMap<string, PlainMap> {
  return new Map(maps.map((map) => [textIn(map, 'name') ?? '', map]));
}

function texts(map: PlainMap): (readonly [string, Plain])[] {
  return [...map].map(([key, value]) => [String(key), value] as const);
}

function shippedFamilies(): PlainMap[] {
  return nicFamilies.map(
    ({ name, vendorId, driver, configScript, vfCountType, maxVfCount }) =>
      new Map<string, Plain>([
        ['name', name],
        ['vendor-id', vendorId],
        ['config-script', configScript],
        ['driver', driver],
        ['vf-count-type', vfCountType],
        ['max-vf-count', maxVfCount],
      ]),
  );
}

function shippedTypes(): PlainMap[] {
  return nicTypes.map(
    ({ name, family, deviceId, type }) =>
      new Map<string, Plain>([
        ['name', name],
        ['family', family],
        ['device-id', deviceId],
        ['type', type],
      ]),
  );
}
