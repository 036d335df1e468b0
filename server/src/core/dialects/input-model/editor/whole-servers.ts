/** Whole servers to insert: like the one beside which they are written, and the next of each role. */
import type { SourceFile } from '../../../model/source-file.js';
import type { SeqNode } from '../../../syntax/tree.js';
import type { MapSuggestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { nextFree } from '../simulation/free-addresses.js';
import { nextController } from '../simulation/next-controller.js';
import { itemNear } from './like-near.js';
import { managementNetwork } from './server-values.js';
import { stop } from './words.js';

/** More roles than these would bury everything else. */
const MOST_ROLES = 8;

export function wholeServers(
  model: InputModel,
  file: SourceFile,
  seq: SeqNode,
  index: number,
): readonly MapSuggestion[] {
  const near = itemNear(file, seq, index);
  const first = near?.text('role') ? [near] : [];
  const others = lastOfRoles(model).filter((item) => !isAlike(item, near));
  return [...first, ...others].map((item) => serverLike(model, item));
}

function isAlike(a: Item, b: Item | undefined): boolean {
  return ['role', 'server-group'].every((key) => a.text(key)?.value === b?.text(key)?.value);
}

/** For each role the last server that there is, the role that comes last first. */
function lastOfRoles({ fleet }: InputModel): readonly Item[] {
  const lasts = [...fleet.by('role')].flatMap(([, indexes]) => indexes.at(-1) ?? []);
  return lasts
    .sort((a, b) => b - a)
    .slice(0, MOST_ROLES)
    .flatMap((index) => fleet.server(index)?.item ?? []);
}

/** What one server has and the next has not. */
const ONLY_ONE = new Set(['is-deployer', 'rack']);

/** Values that are the same on servers of a kind are copied, others computed; only the person knows the rest. */
function serverLike(model: InputModel, like: Item): MapSuggestion {
  const { fleet } = model;
  const role = like.text('role')?.value ?? '';
  const group = like.text('server-group')?.value;
  const ids = fleet.by('id');
  const id = nextName(
    (fleet.by('role').get(role) ?? []).map((index) => fleet.rows[index]?.id),
    (name) => ids.has(name),
  );
  const network = managementNetwork(model, group);
  const computed: Readonly<Record<string, string | undefined>> = {
    id: stop(1, id),
    'ip-addr': stop(2, network && nextFree(network, fleet)),
    'mac-addr': stop(3),
    'ilo-ip': stop(4, nextController(fleet, group, role)),
    hostname: stop(5),
  };
  const body: Record<string, unknown> = {};
  for (const { key, value } of like.node.entries) {
    const name = String(key.value);
    if (Object.hasOwn(computed, name)) body[name] = computed[name];
    else if (value.type === 'scalar' && value.style !== 'missing' && !ONLY_ONE.has(name))
      body[name] = value.value;
  }
  return {
    label: `server like '${like.name ?? role}'`,
    detail: [id, role, group].filter((word) => word !== undefined).join(', '),
    body,
  };
}
