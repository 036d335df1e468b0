/** What a hover says of models of disks, interfaces, memory and processors, and of NIC mappings. */
import { code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { serversOfRole } from './counts.js';
import { groupsOn, type ModelKey, relationsOf } from './relations.js';
import { bullets, codes, count, deviceWords, sentence } from './words.js';

export function aboutHardware(
  model: InputModel,
  kind: ModelKey,
  name: string,
  item: Item | undefined,
): readonly Part[] {
  const roles = relationsOf(model.frame).rolesWith(kind, name);
  const lines = roles.map(
    (role) => markdown`${code(role)}: ${count(serversOfRole(model.fleet, role), 'server')}`,
  );
  return [
    ...(item ? contents(kind, item) : []),
    ...(roles.length > 0
      ? bullets('Used by the roles:', lines)
      : model.frame.isWhole('server-roles')
        ? ['Not used by any role.']
        : []),
  ];
}

function contents(kind: ModelKey, item: Item): readonly Part[] {
  switch (kind) {
    case 'interface-model':
      return bullets(
        'Interfaces:',
        item.items('network-interfaces').items.map((each) => {
          const device = deviceWords(each, () => undefined);
          const groups = groupsOn(each);
          return markdown`${code(each.name)}${device === undefined ? '' : markdown`: ${device}`}${groups.length > 0 ? markdown`; ${codes(groups)}` : ''}`;
        }),
      );
    case 'disk-model':
      return [...volumeGroups(item), ...deviceGroups(item)];
    case 'memory-model': {
      const pages = item.items('huge-pages').items.map((each) => {
        const size = each.text('size')?.value ?? '?';
        return markdown`${each.text('count')?.value ?? '?'} pages of ${size}`;
      });
      return [...bullets('Huge pages:', pages), ...vmSize(item, 'ram')];
    }
    case 'cpu-model': {
      const lines = item.items('assignments').items.map((each) => {
        const components = each.texts('components').items.map(({ value }) => value);
        const cpus = each
          .items('cpu')
          .items.map(
            (cpu) => markdown`${cpu.text('processor-ids')?.value ?? '?'} (${cpu.text('role')?.value ?? '?'})`,
          );
        return markdown`${codes(components)}: processors ${joined(cpus)}`;
      });
      return [...bullets('Assigned:', lines), ...vmSize(item, 'vcpus')];
    }
  }
}

function vmSize(item: Item, key: string): readonly Part[] {
  const size = item.map('vm-size')?.text(key)?.value;
  return size === undefined ? [] : [markdown`Size of virtual servers: ${size}.`];
}

/** The sizes of the logical volumes of a group, as far as they can be read. */
export function percentOf(group: Item, except?: Item): number {
  let sum = 0;
  for (const volume of group.items('logical-volumes').items) {
    const percent = /^(\d{1,3})%$/.exec(volume.text('size')?.value ?? '')?.[1];
    if (percent !== undefined && volume.node !== except?.node) sum += Number(percent);
  }
  return sum;
}

function volumeGroups(item: Item): readonly Part[] {
  const lines = item.items('volume-groups').items.map((group) => {
    const disks = group.texts('physical-volumes').items.map(({ value }) => value);
    const volumes = group.items('logical-volumes').items.length;
    return markdown`${code(group.name)} on ${codes(disks)}: ${count(volumes, 'logical volume')}, ${percentOf(group)}% used`;
  });
  return bullets('Volume groups:', lines);
}

function deviceGroups(item: Item): readonly Part[] {
  const lines = item.items('device-groups').items.map((group) => {
    const devices = group.items('devices').items.map(({ name }) => name);
    const consumer = group.map('consumer')?.name;
    return markdown`${code(group.name)}: ${codes(devices)}${consumer === undefined ? '' : markdown` for ${code(consumer)}`}`;
  });
  return bullets('Device groups:', lines);
}

export function aboutNicMapping(
  { fleet }: InputModel,
  name: string,
  mapping: Item | undefined,
): readonly Part[] {
  const ports = (mapping?.items('physical-ports').items ?? []).map((port) => {
    const number = port.map('port-attributes')?.text('port-num')?.value;
    const bus = port.text('bus-address')?.value ?? '?';
    return markdown`${code(port.text('logical-name')?.value)}: ${bus}${number === undefined ? '' : markdown`, port ${number}`}`;
  });
  return [
    ...bullets('Ports:', ports),
    sentence(markdown`${count(fleet.by('nicMapping').get(name)?.length ?? 0, 'server')} with this mapping`),
  ];
}
