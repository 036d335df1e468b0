/** Values of NIC mappings: the next port in the row. */
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { type Answer, type Asked, best } from './answer.js';

export function nicValues({ place, top, item, around }: Asked): Answer {
  const isAttribute = place.path === 'physical-ports.port-attributes.port-num';
  const port = isAttribute ? around(1) : item;
  const others = top?.items('physical-ports').items.filter(({ node }) => node !== port?.node) ?? [];
  switch (place.path) {
    case 'physical-ports.logical-name':
      return best(
        nextName(others.map((each) => each.text('logical-name')?.value)) ??
          (others.length === 0 ? 'hed1' : undefined),
        'next port',
      );
    case 'physical-ports.bus-address':
      return best(nextBusAddress(others), 'after the last port');
    case 'physical-ports.port-attributes.port-num': {
      const bus = port?.text('bus-address')?.value;
      const same = others.filter((each) => each.text('bus-address')?.value === bus);
      return best(String(same.length), 'next port of the NIC');
    }
    default:
      return undefined;
  }
}

const BUS = /^([0-9a-fA-F]{4}:)?([0-9a-fA-F]{2}):([0-9a-fA-F]{2})\.([0-7])$/;

/** The last two ports tell whether the bus, the device or the function counts; one port alone counts by functions. */
export function nextBusAddress(ports: readonly Item[]): string | undefined {
  const hex = (text: string | undefined) => Number.parseInt(text ?? '', 16);
  const parts = ports.flatMap((port) => {
    const match = BUS.exec(port.text('bus-address')?.value ?? '');
    return match
      ? [{ domain: match[1] ?? '', bus: hex(match[2]), device: hex(match[3]), part: hex(match[4]) }]
      : [];
  });
  const last = parts.at(-1);
  if (!last) return undefined;
  const before = parts.at(-2);
  const taken = new Set(parts.map(print));
  const by: 'bus' | 'device' | 'part' =
    before && before.bus !== last.bus ? 'bus' : before && before.device !== last.device ? 'device' : 'part';
  const order: readonly (typeof by)[] = by === 'part' ? ['part', 'bus'] : [by];
  for (const each of order) {
    const next = { ...last, [each]: last[each] + 1, ...(each === 'bus' && by === 'part' && { part: 0 }) };
    const text = print(next);
    if (next.bus < 256 && next.device < 32 && next.part < 8 && !taken.has(text)) return text;
  }
  return undefined;
}

function print({
  domain,
  bus,
  device,
  part,
}: {
  domain: string;
  bus: number;
  device: number;
  part: number;
}): string {
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  return `${domain}${hex(bus)}:${hex(device)}.${part}`;
}
