/** Whether the hardware of a server has the ports that its role uses, and whether they can do what is asked of them. */

import { nicFamilies, nicTypes } from '../../../../architecture/clm-nic-devices.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { portsOf, type UsedPort, usedPorts } from './about-hardware.js';

/** A port that a server uses, at its place in the hardware. */
interface Pair {
  readonly used: UsedPort;
  readonly port: Item;
}

export function pairsOf({ row }: Server, frame: Frame): readonly Pair[] {
  return frame.memo(PAIRS, `${row.role ?? ''}\n${row.nicMapping ?? ''}`, () => {
    const ports = portsOf(frame, row.nicMapping);
    return (usedPorts(frame, row.role) ?? []).flatMap((used) => {
      const port = ports?.get(used.name);
      return port ? [{ used, port }] : [];
    });
  });
}

const PAIRS = {};

export const isOn = (device: Item | undefined, key: string) => device?.flag(key)?.value === true;

export function familyOf(frame: Frame, port: Item) {
  const type = port.text('nic-device-type')?.value;
  const own = frame.find('nic-device-types', type);
  const name = own ? own.text('family')?.value : nicTypes.find((each) => each.name === type)?.family;
  const item = frame.find('nic-device-families', name);
  if (item) {
    const max = item.integer('max-vf-count')?.value;
    return {
      name,
      driver: item.text('driver')?.value,
      max,
      perDriver: item.text('vf-count-type')?.value === 'driver',
    };
  }
  const known = nicFamilies.find((each) => each.name === name);
  return (
    known && { name, driver: known.driver, max: known.maxVfCount, perDriver: known.vfCountType === 'driver' }
  );
}

/** Where a server names its hardware. */
export const mappingAt = ({ item }: Server) => item.text('nic-mapping')?.at ?? item.nameAt;

export const roleAt = ({ item }: Server) => item.text('role')?.at ?? item.nameAt;

export function* withoutType(
  server: Server,
  frame: Frame,
  asks: (device: Item | undefined) => boolean,
  does: string,
): Iterable<Report> {
  for (const { used, port } of pairsOf(server, frame)) {
    if (!asks(used.device) || used.isBond || port.has('nic-device-type')) continue;
    yield finding(
      mappingAt(server),
      `'${used.name}' needs a 'nic-device-type' in '${server.row.nicMapping}' because it ${does}.`,
      {
        related: [{ at: port.keyAt('logical-name'), message: 'The port is defined here.' }],
        fixes: () => giveType(frame, port),
      },
    );
  }
}

const MOST_TYPES = 5;

/** The types that other ports of the model have, or else those that come with the product. */
function giveType(frame: Frame, port: Item): readonly Fix[] {
  const ports = frame.list('nic-mappings').flatMap((each) => each.items('physical-ports').items);
  const used = ports.flatMap((each) => each.text('nic-device-type')?.value ?? []);
  const kind = port.text('type')?.value;
  const shipped = nicTypes.filter(({ type }) => type === kind).map(({ name }) => name);
  const known = [...frame.defined('nic-device-type').keys(), ...shipped];
  const types = new Set(used.length > 0 ? used : known);
  return [...types].slice(0, MOST_TYPES).flatMap((type) => addKey(port, 'nic-device-type', type));
}
