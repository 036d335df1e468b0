/** What cannot be known of a model, in sentences for people. */
import { entryOf, isUnknown } from '../../../syntax/queries.js';
import { type Column, columnKeys, type Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Doubt } from './cloud.js';
import { type PlainMap, vagueIn } from './plain.js';
import type { PlainLists } from './plain-lists.js';
import { POOL_KEYS } from './read-networks.js';

/** The lists that decide something, each with the keys that do; all of them where none are given. */
const DECIDING: Readonly<Partial<Record<FrameList, readonly string[]>>> = {
  'configuration-data': ['name', 'services', 'network-tags'],
  'network-groups': [],
  networks: [...POOL_KEYS, 'name', 'network-group'],
  'service-components': [],
  'server-groups': [],
  'control-planes': [],
  regions: [],
  'server-roles': [],
  'interface-models': ['name', 'network-interfaces'],
  'firewall-rules': [],
};

/** Everything in a model that leaves open what follows from it. */
export function modelDoubts(frame: Frame, fleet: Fleet, list: PlainLists): Doubt[] {
  const keys = Object.keys(DECIDING) as FrameList[];
  return [
    ...unreadLists(frame, fleet),
    ...keys.flatMap((key) => vagueItems(key, list(key))),
    ...vagueServers(fleet),
  ];
}

/** Places in a list that leave open what follows from it. */
function vagueItems(key: FrameList, maps: readonly PlainMap[]): Doubt[] {
  const keys = DECIDING[key];
  if (!keys) return [];
  return maps.flatMap((map) => {
    const at = vagueIn(map, keys.length > 0 ? keys : [...map.keys()].map(String));
    return at ? [{ message: vagueMessage(key), list: key, at }] : [];
  });
}

function vagueMessage(key: FrameList | 'servers'): string {
  return `A value in '${key}' is computed by another program, so everything that depends on it is unknown.`;
}

/** The columns of a server that decide something. */
const COLUMNS: readonly Column[] = ['id', 'role', 'group', 'ip', 'hypervisorId', 'isHypervisor', 'hostname'];

/** The same for servers. */
function vagueServers(fleet: Fleet): Doubt[] {
  return fleet.rows.flatMap(({ unknown }, index) => {
    const column = unknown?.find((each) => COLUMNS.includes(each));
    const item = column && fleet.server(index)?.item;
    const key = column && columnKeys[column];
    if (!item || !key) return [];
    const value = entryOf(item.node, key)?.value;
    // Others are not finished yet, are no text, or are written twice.
    const isComputed = value !== undefined && isUnknown(value);
    const unread = `The '${key}' of a server cannot be read, so everything that depends on it is unknown.`;
    const message = isComputed ? vagueMessage('servers') : unread;
    return [{ message, list: 'servers', at: item.keyAt(key) }];
  });
}

/** Lists of which something may be missing. */
export function unreadLists(frame: Frame, fleet: Fleet): Doubt[] {
  if (!frame.hasConfig)
    return [{ message: "Missing 'cloudConfig.yml': the content of other files is unknown." }];
  const broken = (Object.keys(DECIDING) as FrameList[]).filter(
    (key) => frame.hasList(key) !== false && !frame.isWhole(key),
  );
  return [...(fleet.isWhole ? [] : ['servers']), ...broken].map((key) => ({
    message: `Parts of '${key}' cannot be read and are missing here.`,
  }));
}
