/** Network groups that the components on a server need, and the tags that they look for. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { exampleFile } from '../../examples.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { type Links, linksOf, listedEndpoints } from '../../simulation/server-networks.js';
import { tagDefinitions } from '../../simulation/tag-definitions.js';
import { type PlaneTags, type TagUse, tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { finding, fleetRule, frameRule, type ModelRule } from '../define.js';
import { moreNetworks, withFiles } from './examples.js';

const SOURCE = 'Ardana configuration processor, networks of allocated servers';

/** A network group that a cohort lacks, and the component that asks for it. */
interface Lack {
  readonly links: Links;
  readonly group: string;
  readonly component: string;
  readonly use?: TagUse;
}

function* lacks(
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
    return found.length > 0 ? found : undefined;
  };
  for (const { cohort, wrong } of misfits(fleet, frame, ask)) {
    for (const lack of wrong) {
      const key = [lack.links.model.name, lack.group, lack.use?.tag.name].join('\n');
      if (!said.has(key)) yield say(lack, cohort);
      said.add(key);
    }
  }
}

const attachedGroups = ({ links }: Links) => new Set(links.map(({ group }) => group.value));

const modelOf = ({ links }: Lack) => `Servers with the interface model '${links.model.name ?? ''}'`;

const groupOf = ({ pool }: Cohort) =>
  `the ${pool.group.kind === 'cluster' ? 'cluster' : 'resource group'} '${pool.group.name ?? ''}'`;

function relatedTo(frame: Frame, lack: Lack, cohort: Cohort): NonNullable<Report['related']> {
  const networkGroup = frame.find('network-groups', lack.group);
  return [
    ...(networkGroup ? [{ at: networkGroup.nameAt, message: 'This is the network group.' }] : []),
    { at: cohort.pool.group.item.nameAt, message: `'${lack.component}' runs in ${groupOf(cohort)}.` },
  ];
}

/** Each interface of the model could carry the group. */
function attach({ links, group }: Lack, key: string): Fix[] {
  return links.model.items('network-interfaces').items.flatMap((each: Item) => {
    const list = each.entry(key)?.value;
    if (list?.type !== 'seq') return [];
    return [
      {
        title: `Add '${group}' to the interface '${each.name ?? ''}' of '${links.model.name ?? ''}'`,
        edits: inFile(links.model.file, insertItem(links.model.file, list, group)),
      },
    ];
  });
}

const GROUPS = 'data/network_groups.yml';
const INTERFACES = 'data/net_interfaces.yml';

const missingGroup = fleetRule({
  id: 'input-model/srv-missing-netgroup',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary:
      'Servers are not attached to a network group that has the endpoints of a component which runs on them.',
    why: 'The component listens on the address that the server has in the network group.',
    source: SOURCE,
    bad: withFiles(() => ({
      [GROUPS]: exampleFile(GROUPS).replace(
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    component-endpoints:\n      - ntp-client\n',
      ),
    })),
    good: withFiles(() => ({})),
  },
  *check(fleet, frame) {
    const { groups, byDefault, isWhole } = listedEndpoints(frame);
    if (!isWhole) return;
    yield* lacks(
      fleet,
      frame,
      (links, { pool }) => {
        const attached = attachedGroups(links);
        const has = (names: ReadonlySet<string>) => [...names].some((name) => attached.has(name));
        const found: Omit<Lack, 'links'>[] = [];
        for (const component of pool.group.components) {
          if (!componentDefinitions(frame).get(component)) continue;
          // Where several groups list a component, one of them may be for other servers.
          const wanted = groups.get(component) ?? byDefault;
          const [group] = wanted;
          if (group === undefined || has(wanted) || found.some((lack) => lack.group === group)) continue;
          found.push({ group, component });
        }
        return found;
      },
      (lack, cohort) =>
        finding(
          lack.links.model.nameAt,
          `${modelOf(lack)} are not attached to the network group '${lack.group}', which has the endpoints of '${lack.component}' in ${groupOf(cohort)}.`,
          { related: relatedTo(frame, lack, cohort), fixes: () => attach(lack, 'network-groups') },
        ),
    );
  },
});

/** Tags of groups that a cohort is not attached to although a component on it knows them. */
function untiedTags(
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

const TAGGED = (tag: string, demand: string, isAttached: boolean) =>
  withFiles(() => ({
    ...moreNetworks([
      { name: 'GUEST', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group: `tags:\n  - ${tag}` },
    ]),
    ...definitions(demand),
    ...(isAttached && {
      [INTERFACES]: exampleFile(INTERFACES).replaceAll('- MANAGEMENT\n', '- MANAGEMENT\n          - GUEST\n'),
    }),
  }));

/** A service whose component knows a tag, and the component on the compute servers. */
const definitions = (demand: string) => ({
  'data/services.yml': [
    'product:\n  version: 2\n',
    'services:\n  - name: probe\n    mnemonic: PRB\n    service-class: probe\n    description: Probes of the site\n    network-tag-schema:\n      - name: probe.guest\n        schema: {}\n',
    `service-components:\n  - name: probe-agent\n    mnemonic: PRB-AGT\n    service: probe\n    network-tags:\n      - name: probe.guest\n${demand}`,
  ].join('\n'),
  'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
    '- ntp-client\n',
    '- ntp-client\n          - probe-agent\n',
  ),
});

const sayTag = (frame: Frame, lack: Lack, cohort: Cohort): Report =>
  finding(
    lack.links.model.nameAt,
    `${modelOf(lack)} are not attached to the network group '${lack.group}' with the tag '${lack.use?.tag.name ?? ''}', which '${lack.component}' in ${groupOf(cohort)} looks for.`,
    {
      related: [
        ...(lack.use ? [{ at: lack.use.tag.at, message: 'This is the tag.' }] : []),
        ...relatedTo(frame, lack, cohort),
      ],
      fixes: () => attach(lack, 'network-groups'),
    },
  );

const tagNotConnected = fleetRule({
  id: 'input-model/srv-tag-not-connected',
  severity: 'warning',
  columns: cohortColumns,
  docs: {
    summary: 'Servers are not attached to a network group with a tag that a component on them knows.',
    why: 'The component serves the tagged networks through the interfaces of its server.',
    source: SOURCE,
    bad: TAGGED('probe.guest', '', false),
    good: TAGGED('probe.guest', '', true),
  },
  *check(fleet, frame) {
    const tags = tagsOfPlanes(frame);
    yield* lacks(
      fleet,
      frame,
      (links, cohort) => untiedTags(links, cohort, tags, false),
      (lack, cohort) => sayTag(frame, lack, cohort),
    );
  },
});

const requiredTagNotConnected = fleetRule({
  id: 'input-model/srv-required-tag-not-connected',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'Servers are not attached to a network group with a tag that a component on them requires.',
    why: 'The definition of the component says that it does not work without the tag.',
    source: SOURCE,
    bad: TAGGED('probe.guest', '        required: Guests are probed through it\n', false),
    good: TAGGED('probe.guest', '        required: Guests are probed through it\n', true),
  },
  *check(fleet, frame) {
    const tags = tagsOfPlanes(frame);
    yield* lacks(
      fleet,
      frame,
      (links, cohort) => untiedTags(links, cohort, tags, true),
      (lack, cohort) => sayTag(frame, lack, cohort),
    );
  },
});

/** Tags that a component in the model wants and no network group has. */
function* absentTags(frame: Frame, isRequired: boolean): Iterable<Report> {
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
        `'${component}' ${verb} a network group with the tag '${tag}', but none has it: ${reason}.`,
      );
    }
  }
}

const tagRequired = frameRule({
  id: 'input-model/tag-required',
  severity: 'error',
  docs: {
    summary: 'No network group has a tag that a component of the model requires.',
    why: 'The definition of the component says that it does not work without the tag.',
    source: SOURCE,
    bad: TAGGED('neutron.networks.vxlan', '        required: Guests are probed through it\n', true),
    good: TAGGED('probe.guest', '        required: Guests are probed through it\n', true),
  },
  check: (frame) => absentTags(frame, true),
});

const tagExpected = frameRule({
  id: 'input-model/tag-expected',
  severity: 'warning',
  docs: {
    summary: 'No network group has a tag that a component of the model expects.',
    why: 'The definition of the component says that it is meant to have a network group with the tag.',
    source: SOURCE,
    bad: TAGGED('neutron.networks.vxlan', '        expected: Guests are probed through it\n', true),
    good: TAGGED('probe.guest', '        expected: Guests are probed through it\n', true),
  },
  check: (frame) => absentTags(frame, false),
});

export const connectionRules: readonly ModelRule[] = [
  missingGroup,
  tagNotConnected,
  requiredTagNotConnected,
  tagRequired,
  tagExpected,
];
