/** Objects of a model and settings of the cloud that are compared as they are written: what follows from them is told elsewhere. */
import type { Thing, Word } from '../../../model/inventory.js';
import { UNTOLD } from '../../../model/inventory.js';
import { mentionsSecret } from '../../../model/secrets.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import type { FrameList } from '../model/model-kinds.js';
import { isMap, type Plain, type PlainMap, plainOf, textIn } from '../prediction/plain.js';
import { fingerprint, objectOf, wordsOfLists } from './references.js';

const NAMES: readonly string[] = ['name', 'id', 'region-name', 'keystone-region'];

/** What is told of the network groups that these name is told by the networks of servers, and by open ports. */
const GROUPS = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'];

/** The objects that a role names. */
const MODELS: readonly (readonly [key: string, list: FrameList])[] = [
  ['interface-model', 'interface-models'],
  ['disk-model', 'disk-models'],
  ['memory-model', 'memory-models'],
  ['cpu-model', 'cpu-models'],
];

export function objectThings({ frame }: InputModel): Thing[] {
  return (Object.keys(wordsOfLists) as FrameList[]).flatMap((list) =>
    frame.list(list).flatMap((item, index) => objectThing(list, item, index)),
  );
}

function objectThing(list: FrameList, item: Item, index: number): Thing[] {
  const plain = plainOf(item.file, item.node);
  if (!isMap(plain)) return [];
  const name = NAMES.flatMap((key) => textIn(plain, key) ?? [])[0] ?? `number ${index + 1}`;
  const words = wordsOf(list, plain);
  // An object that says nothing beside its name is known by nothing else.
  const sign = words && plain.size > 1 ? [`object:${words.map((word) => JSON.stringify(word)).join()}`] : [];
  return [
    {
      ...objectOf(list, name),
      label: name,
      traits: list === 'server-groups' ? {} : { value: words ? { words } : UNTOLD },
      signs: sign,
      at: () => item.nameAt,
    },
  ];
}

/** What the object says beside its name; undefined where that cannot be told. */
export function wordsOf(list: FrameList, plain: PlainMap): readonly Word[] | undefined {
  const rest = new Map([...plain].filter(([key]) => !NAMES.includes(String(key))));
  if (list !== 'server-roles') {
    const print = fingerprint(withoutGroups(list, rest));
    return print === undefined ? undefined : [print];
  }
  const models = MODELS.map(([key, of]) => {
    const name = textIn(rest, key);
    rest.delete(key);
    return name === undefined ? '' : objectOf(of, name);
  });
  const print = fingerprint(rest);
  return print === undefined ? undefined : [...models, print];
}

function withoutGroups(list: FrameList, value: Plain): Plain {
  if (list !== 'interface-models' && list !== 'firewall-rules') return value;
  if (Array.isArray(value)) return value.map((each: Plain) => withoutGroups(list, each));
  if (!isMap(value)) return value;
  return new Map(
    [...value]
      .filter(([key]) => !GROUPS.includes(String(key)))
      .map(([key, each]) => [key, withoutGroups(list, each)]),
  );
}

/** A word or number is shown that is no secret, everything larger is not. */
function shownOf(key: string, value: Plain): { readonly shown?: string } {
  return value === null || typeof value === 'object' || mentionsSecret(key) ? {} : { shown: String(value) };
}

/** What `cloudConfig.yml` says of the cloud. */
export function settingThings({ frame }: InputModel): Thing[] {
  const cloud = frame.config?.top?.map('cloud');
  const plain = cloud && plainOf(cloud.file, cloud.node);
  if (!cloud || !isMap(plain)) return [];
  return [...plain].map(([key, value]): Thing => {
    const print = fingerprint(value);
    const name = String(key);
    return {
      ...{ kind: 'setting', key: [name], label: name },
      traits: { value: print === undefined ? UNTOLD : { words: [print], ...shownOf(name, value) } },
      at: () => cloud.keyAt(name),
    };
  });
}
