/** A list is empty although other parts of the model need its items. */

import type { NodePlace } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { setValue } from '../../../../syntax/rewrite.js';
import type { Column, Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { type FrameList, frameLists, listOfKind, type NameKind } from '../../model/model-kinds.js';
import { allocationColumns } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planesOf } from '../../simulation/component-sets.js';
import { missingIn } from '../consumes/about-missing.js';
import { namesOf, objectsFor } from '../names/about-missing-lists.js';
import { allServers } from '../over.js';
import { docs } from './empty-list.docs.js';

export const emptyList = defineRule({
  id: 'input-model/empty-list',
  severity: 'error',
  docs,
  over: allServers([...allocationColumns, 'nicMapping']),
  *check(fleet, frame) {
    for (const list of frameLists) yield* namedInVain(fleet, frame, list);
    yield* withoutServers(fleet, frame);
    yield* withoutComponents(frame);
  },
});

/** Servers name what is in these lists. */
const COLUMNS: Readonly<Partial<Record<FrameList, Column>>> = {
  'server-roles': 'role',
  'server-groups': 'group',
  'nic-mappings': 'nicMapping',
};

function* namedInVain(fleet: Fleet, frame: Frame, list: FrameList): Iterable<Report> {
  const [place] = frame.emptyList(list);
  if (!place) return;
  const kinds = (Object.keys(listOfKind) as NameKind[]).filter((kind) => listOfKind[kind] === list);
  const { [list]: column } = COLUMNS;
  const inFrame = kinds.flatMap((kind) =>
    [...(frame.used.get(kind) ?? [])].filter(([name]) => frame.isNowhere(kind, name)),
  );
  // What a template may leave out needs nothing for certain.
  const uses = inFrame
    .flatMap(([, places]) => places)
    .filter(({ file, node }) => !file.tree.template?.isInBlock(node)).length;
  const count = uses + (column ? fleet.rows.filter((row) => row[column] !== undefined).length : 0);
  const why = count === 1 ? '1 reference needs it' : `${count} references need it`;
  const ofServers = () => fleet.rows.flatMap((row) => (column && row[column]) ?? []);
  if (count > 0) yield { ...empty(place, why), fixes: () => fill(frame, place, list, ofServers()) };
}

function* withoutServers(fleet: Fleet, frame: Frame): Iterable<Report> {
  const [list, ...others] = fleet.lists;
  // What is no list, or one under a misspelt key, has a finding of its own.
  if (!list || others.length > 0 || list.items.length > 0 || !fleet.isWhole) return;
  const needing = poolsOf(frame).pools.filter(({ min }) => min > 0).length;
  const who =
    needing === 1 ? 'a cluster or resource group needs' : `${needing} clusters and resource groups need`;
  if (needing > 0) yield empty(list.at, `${who} servers`);
}

/** One place alone may lack a component for another reason than that a list is empty. */
const FEWEST = 2;

function* withoutComponents(frame: Frame): Iterable<Report> {
  for (const plane of planesOf(frame)) {
    const [place] = plane.empty;
    const needed = place ? neededIn(frame, plane) : [];
    if (!place || needed.length < FEWEST) continue;
    const [name, ...others] = new Set(needed);
    const what = others.length > 0 ? `${others.length + 1} components are needed` : `'${name}' is needed`;
    yield empty(place, `${what}, but they are missing`);
  }
}

/** The components that a control plane lacks, once for each place that needs them. */
function neededIn(frame: Frame, plane: Plane): readonly string[] {
  const consumed = missingIn(frame).flatMap(({ consumer, needed }) =>
    consumer.plane === plane ? [needed.component.name] : [],
  );
  const everywhere = componentDefinitions(frame).all.flatMap(({ name, isOnAllServers }) =>
    isOnAllServers ? plane.groups.flatMap(({ components }) => (components.has(name) ? [] : [name])) : [],
  );
  return [...consumed, ...everywhere];
}

function empty(at: NodePlace, why: string): Report {
  const entry = at.node.parent?.type === 'entry' ? at.node.parent : undefined;
  const what = `'${String(entry?.key.value)}'`;
  return finding(at, `List ${what} is empty, but ${why}.`);
}

/** Writes an object for each name that leads into the list. */
function fill(
  frame: Frame,
  { file, node }: NodePlace,
  list: FrameList,
  more: readonly string[],
): readonly Fix[] {
  const objects = objectsFor(frame, list, more);
  if (objects.length === 0 || node.parent?.type !== 'entry') return [];
  const title = `Add ${quoted(namesOf(objects), 'and')}`;
  return fixOf(file, title, setValue(file, node.parent, objects));
}
