/** What a server group may hold: groups that lie in no other, and a network for each network group that has none there. */
import type { ValueSuggestion } from '../../dialect.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { Answer, Asked } from './answer.js';
import { relationsOf } from './relations.js';

export function serverGroupValues({ model: { frame }, place, top }: Asked): Answer {
  switch (place.path) {
    case 'server-groups':
      return groupsWithout(frame, top);
    case 'networks':
      return networksBeside(frame, top);
    default:
      return undefined;
  }
}

/** Groups that lie in no other and that this one does not lie in. */
function groupsWithout(frame: Frame, own: Item | undefined): readonly ValueSuggestion[] {
  const { above } = relationsOf(frame);
  const upwards = new Set(own?.name === undefined ? [] : [own.name, ...above(own.name)]);
  const inOther = new Set(
    frame
      .list('server-groups')
      .flatMap((each) => each.texts('server-groups').items.map(({ value }) => value)),
  );
  return frame.list('server-groups').flatMap(({ name }) => {
    if (name === undefined || upwards.has(name) || inOther.has(name)) return [];
    return [{ value: name, detail: 'in no other group' }];
  });
}

/** Networks that no group lists first; of each network group one. */
function networksBeside(frame: Frame, own: Item | undefined): readonly ValueSuggestion[] {
  const { listing } = relationsOf(frame);
  const groupOf = (network: Item | undefined) => network?.text('network-group')?.value;
  const listed = own?.texts('networks').items.map(({ value }) => value) ?? [];
  const there = new Set(listed.map((name) => groupOf(frame.find('networks', name))));
  const free = frame.list('networks').filter((network) => !there.has(groupOf(network)));
  const suggested = free.flatMap((network) => {
    const { name } = network;
    if (name === undefined) return [];
    const others = listing(name).filter((each) => each !== own?.name);
    const [first] = others;
    return [{ value: name, detail: first === undefined ? 'in no group' : `also in ${first}` }];
  });
  return suggested.toSorted(
    (a, b) => Number(a.detail !== 'in no group') - Number(b.detail !== 'in no group'),
  );
}
