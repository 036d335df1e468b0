/** Values of disk and memory models: the next disk, what is left of a volume group. */
import { MAX_PERCENT_USED } from '../../../architecture/clm-disks.js';
import type { Item } from '../model/item.js';
import { type Answer, type Asked, best, unique } from './answer.js';
import { percentOf } from './explain-hardware.js';

export function diskValues({ place, top, item, around }: Asked): Answer {
  switch (`${place.list ?? ''} ${place.path}`) {
    case 'disk-models volume-groups.physical-volumes':
    case 'disk-models device-groups.devices.name':
      return best(nextDisk(top), 'next disk');
    case 'disk-models volume-groups.logical-volumes.size':
      return sizes(around(1), item);
    case 'disk-models vm-size.disks.name':
      return vmDisks(top);
    case 'memory-models default-huge-page-size':
      return unique(
        (top?.items('huge-pages').items ?? []).flatMap((each) => {
          const value = each.has('numa-node') ? undefined : each.text('size')?.value;
          return value === undefined ? [] : [{ value }];
        }),
      );
    default:
      return undefined;
  }
}

/** The disks that a model names, without the suffix that represents the partition of the system. */
function disksOf(model: Item | undefined): readonly string[] {
  return [
    ...(model?.items('volume-groups').items ?? []).flatMap((group) =>
      group.texts('physical-volumes').items.map(({ value }) => value),
    ),
    ...(model?.items('device-groups').items ?? []).flatMap((group) =>
      group.items('devices').items.flatMap(({ name }) => name ?? []),
    ),
  ];
}

/** `/dev/sdb` after `/dev/sda_root`. */
export function nextDisk(model: Item | undefined): string | undefined {
  const read = disksOf(model).flatMap((disk) => {
    const match = /^(\/dev\/[a-z]*?d)([a-z])(?:_root)?$/.exec(disk);
    return match ? [{ before: match[1] ?? '', letter: (match[2] ?? 'a').charCodeAt(0) }] : [];
  });
  const last = read.at(-1);
  if (!last) return disksOf(model).some((disk) => disk.startsWith('/')) ? undefined : '/dev/sda_root';
  let highest = 0;
  for (const { before, letter } of read) if (before === last.before) highest = Math.max(highest, letter);
  return highest < 'z'.charCodeAt(0) ? last.before + String.fromCharCode(highest + 1) : undefined;
}

function sizes(group: Item | undefined, volume: Item | undefined): Answer {
  if (!group) return undefined;
  const left = 100 - percentOf(group, volume);
  const most = left - (100 - MAX_PERCENT_USED);
  return [
    ...(most > 0
      ? best(`${most}%`, `remaining space, with ${100 - MAX_PERCENT_USED}% kept free for snapshots`)
      : []),
    ...(left > 0 && left <= 100 ? [{ value: `${left}%`, detail: 'all remaining space' }] : []),
  ];
}

function vmDisks(model: Item | undefined): Answer {
  const sized = new Set(
    model
      ?.map('vm-size')
      ?.items('disks')
      .items.map(({ name }) => name),
  );
  return unique(
    disksOf(model)
      .map((disk) => disk.replace(/_root$/, ''))
      .filter((disk) => !sized.has(disk))
      .map((value) => ({ value })),
  );
}
