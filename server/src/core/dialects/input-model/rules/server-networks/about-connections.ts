/** Network groups that the components on a server need, and the tags that they look for. */

import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding, type Related, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { misfitShapes } from '../../simulation/cohort-shapes.js';
import type { Cohort } from '../../simulation/cohorts.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { type Links, linksOf } from '../../simulation/server-networks.js';
import { tagDefinitions } from '../../simulation/tag-definitions.js';
import { type PlaneTags, type TagUse, tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { isHalfWritten } from '../about-unfinished.js';
import { attachTo } from '../servers/about-attaching.js';

/** A network group that a cohort lacks, and the component that asks for it. */
export interface Lack {
  readonly links: Links;
  readonly group: string;
  readonly component: string;
  readonly use?: TagUse;
}

export function* lacks(
  fleet: Fleet,
  frame: Frame,
  check: (links: Links, cohort: Cohort) => readonly Omit<Lack, 'links'>[],
  say: (lack: Lack, cohort: Cohort) => Report,
): Iterable<Report> {
  const said = new Set<string>();
  const ask = (cohort: Cohort): readonly Lack[] | undefined => {
    const links = linksOf(frame, cohort);
    if (!links?.isWhole || !cohort.pool.group.isWhole) return undefined;
    const found = check(links, cohort).map((each) => ({ ...each, links }));
    return found.length > 0 && !isHalfWritten(links.model) ? found : undefined;
  };
  for (const { cohort, wrong } of misfitShapes(fleet, frame, ask)) {
    for (const lack of wrong) {
      const key = [lack.links.model.name, lack.group, lack.use?.tag.name].join('\n');
      if (!said.has(key)) yield say(lack, cohort);
      said.add(key);
    }
  }
}

export const attachedGroups = ({ links }: Links) => new Set(links.map(({ group }) => group.value));

export const modelOf = ({ links }: Lack) => `interface model '${links.model.label}'`;

export const groupOf = ({ pool }: Cohort) =>
  `${pool.group.kind === 'cluster' ? 'cluster' : 'resource group'} '${pool.group.name ?? ''}'`;

export function relatedTo(frame: Frame, lack: Lack, cohort: Cohort): readonly (Related | undefined)[] {
  const networkGroup = frame.find('network-groups', lack.group);
  return [
    related(networkGroup?.nameAt, 'The network group is defined here.'),
    related(cohort.pool.group.item.nameAt, `'${lack.component}' runs in ${groupOf(cohort)}.`),
  ];
}

/** Each interface of the model could carry the group. */
export function attach({ links, group }: Lack, key: string): readonly Fix[] {
  if (key === 'network-groups') return attachTo(links.model, group);
  return links.model.items('network-interfaces').items.flatMap((each: Item) => {
    return addItem(links.model.file, each.texts(key), group, {
      title: `Add '${group}' to interface '${each.label}' of '${links.model.label}'`,
    });
  });
}

/** Tags of groups that a cohort is not attached to although a component on it knows them. */
export function untiedTags(
  links: Links,
  { pool }: Cohort,
  tags: readonly PlaneTags[],
  isRequired: boolean,
): readonly Omit<Lack, 'links'>[] {
  const attached = attachedGroups(links);
  const uses = tags.find(({ plane }) => plane === pool.group.plane)?.uses ?? [];
  return uses.flatMap((use) => {
    const { definition, group } = use;
    const component = definition?.components.find((name) => pool.group.components.has(name));
    if (component === undefined || attached.has(group)) return [];
    const wants =
      definition?.demands?.some((each) => each.component === component && each.isRequired) ?? false;
    return wants === isRequired ? [{ group, component, use }] : [];
  });
}

export const sayTag = (frame: Frame, lack: Lack, cohort: Cohort): Report =>
  finding(
    lack.links.model.nameAt,
    `'${lack.group}' is missing from ${modelOf(lack)}. '${lack.component}' in ${groupOf(cohort)} looks for its tag '${lack.use?.tag.name ?? ''}'.`,
    {
      related: [related(lack.use?.tag.at, 'The tag is here.'), ...relatedTo(frame, lack, cohort)],
      fixes: () => attach(lack, 'network-groups'),
    },
  );

/** Tags that a component in the model wants and no network group has. */
export function* absentTags(frame: Frame, isRequired: boolean): Iterable<Report> {
  const places = tagsOfPlanes(frame);
  const demands = [...tagDefinitions(frame).values()].flatMap(({ name, demands: all }) =>
    (all ?? []).filter((each) => each.isRequired === isRequired).map((each) => ({ ...each, tag: name })),
  );
  if (demands.length === 0) return;
  for (const plane of planesOf(frame)) {
    const tags = places.find((each) => each.plane === plane);
    if (!tags?.isWhole) continue;
    const present = new Set(tags.uses.map(({ tag }) => tag.name));
    for (const { component, tag, reason } of demands) {
      if (present.has(tag) || !plane.components.has(component)) continue;
      const entry = [...componentEntries(plane)].find(({ name }) => name === component);
      const verb = isRequired ? 'requires' : 'expects';
      yield finding(
        entry?.at ?? plane.item.nameAt,
        `'${component}' ${verb} a network group with the tag '${tag}', but none has it. ${reason}.`,
        { fixes: () => giveTag(frame, tag) },
      );
    }
  }
}

const MOST_GROUPS = 5;

/** Each network group could have a tag. */
function giveTag(frame: Frame, tag: string): readonly Fix[] {
  return frame
    .list('network-groups')
    .slice(0, MOST_GROUPS)
    .flatMap((group) =>
      appendToList(group, 'tags', tag, { title: `Add the tag '${tag}' to '${group.label}'` }),
    );
}
