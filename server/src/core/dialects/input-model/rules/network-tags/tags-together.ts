/** Tags of one control plane beside each other: twice on a group, on two groups, and the physical networks they name. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Frame } from '../../model/frame.js';
import { isHosted, physicalNetworksOf, type TagUse, tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { dataExample, tagsExample, vlanTag } from './examples.js';
import { removal } from './tag-contents.js';

const SOURCE = 'Ardana configuration processor, generator of network tags';

const GOOD = tagsExample([vlanTag(), 'neutron.networks.vxlan']);

/** What is found in several control planes is said once. */
function* eachOnce(reports: Iterable<Report>): Iterable<Report> {
  const seen = new Set<unknown>();
  for (const report of reports) {
    const node = 'node' in report.at ? report.at.node : undefined;
    if (!seen.has(node)) yield report;
    seen.add(node);
  }
}

/** The uses of a control plane, those of groups last said first, as a person reads them. */
function usesOf(frame: Frame): readonly (readonly TagUse[])[] {
  return tagsOfPlanes(frame).map(({ uses }) => uses);
}

const tagDuplicate = frameRule({
  id: 'input-model/tag-duplicate',
  severity: 'error',
  docs: {
    summary: 'A network group has a tag twice in a control plane.',
    why: 'The tags of the group and those in the configuration data of the control plane count together.',
    source: SOURCE,
    bad: tagsExample(['neutron.networks.vxlan', 'neutron.networks.vxlan']),
    good: GOOD,
  },
  *check(frame) {
    yield* eachOnce(duplicates(frame));
  },
});

function* duplicates(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, TagUse>();
    for (const use of uses) {
      const key = `${use.tag.name}\n${use.group}`;
      const first = seen.get(key);
      seen.set(key, first ?? use);
      // The same data may be named twice; that is no matter of tags.
      if (!first || first.tag.at.node === use.tag.at.node) continue;
      yield finding(use.tag.at, `The network group '${use.group}' has the tag '${use.tag.name}' already.`, {
        related: [{ at: first.tag.at, message: 'It stands here first.' }],
        fixes: () => removal(use.tag),
      });
    }
  }
}

const tagNotUnique = frameRule({
  id: 'input-model/tag-not-unique',
  severity: 'error',
  docs: {
    summary: 'Two network groups have a tag that only one may have.',
    why: 'All tunnels of VXLAN in a control plane go through one group.',
    source: SOURCE,
    bad: tagsExample(['neutron.networks.vxlan'], ['neutron.networks.vxlan']),
    good: GOOD,
  },
  *check(frame) {
    yield* eachOnce(notUnique(frame));
  },
});

function* notUnique(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, TagUse>();
    for (const use of uses) {
      if (!use.definition?.isUnique || isHosted(frame, use) === false) continue;
      const { name } = use.tag;
      const first = seen.get(name);
      seen.set(name, first ?? use);
      if (!first || first.group === use.group) continue;
      yield finding(
        use.tag.at,
        `Only one network group may have the tag '${name}', and '${first.group}' has it.`,
        { related: [{ at: first.tag.at, message: 'It stands here.' }], fixes: () => removal(use.tag) },
      );
    }
  }
}

interface Naming {
  readonly use: TagUse;
  readonly value: Value<string>;
}

function namings(frame: Frame, uses: readonly TagUse[]): readonly Naming[] {
  return uses.flatMap((use) =>
    isHosted(frame, use) === false ? [] : [...physicalNetworksOf(use)].map((value) => ({ use, value })),
  );
}

const tagPhysnetMultiple = frameRule({
  id: 'input-model/tag-physnet-multiple',
  severity: 'error',
  docs: {
    summary: 'The tags of a network group name two physical networks.',
    why: 'A group is one bridge on each server, and so one physical network.',
    source: SOURCE,
    bad: tagsExample([vlanTag(), 'neutron.networks.flat:\n    provider-physical-network: physnet2']),
    good: tagsExample([vlanTag(), 'neutron.networks.flat:\n    provider-physical-network: physnet1']),
  },
  *check(frame) {
    yield* eachOnce(multiple(frame));
  },
});

function* multiple(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, Naming>();
    for (const naming of namings(frame, uses)) {
      const { value, use } = naming;
      const first = seen.get(use.group);
      seen.set(use.group, first ?? naming);
      if (!first || first.value.value === value.value) continue;
      const other = first.value.value;
      yield finding(
        value.at,
        `The network group '${use.group}' is the physical network '${other}' already, and cannot be '${value.value}', too.`,
        {
          related: [{ at: first.value.at, message: `Here it is '${other}'.` }],
          fixes: () => change(value, other),
        },
      );
    }
  }
}

const tagPhysnetShared = frameRule({
  id: 'input-model/tag-physnet-shared',
  severity: 'error',
  docs: {
    summary: 'Two network groups of a control plane are the same physical network.',
    why: 'Neutron could not tell through which of the two to go.',
    source: SOURCE,
    bad: tagsExample([vlanTag()], [vlanTag()]),
    good: tagsExample([vlanTag()], [vlanTag('physnet2')]),
  },
  *check(frame) {
    yield* eachOnce(shared(frame));
  },
});

function* shared(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, Naming>();
    const all = namings(frame, uses);
    const taken = new Set(all.map(({ value }) => value.value));
    for (const naming of all) {
      const { value, use } = naming;
      const first = seen.get(value.value);
      seen.set(value.value, first ?? naming);
      if (!first || first.use.group === use.group) continue;
      yield finding(
        value.at,
        `'${value.value}' is the network group '${first.use.group}' already, and cannot be '${use.group}', too.`,
        {
          related: [{ at: first.value.at, message: 'It stands here first.' }],
          fixes: () => change(value, freeName(value.value, taken)),
        },
      );
    }
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/\d+$/, '');
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

function change({ at, node, shared: isShared }: Value<string>, to: string) {
  return isShared
    ? []
    : [{ title: `Change to '${to}'`, edits: inFile(at.file, replaceScalar(at.file, node, to)) }];
}

const provider = (name: string) =>
  `services:\n  - neutron\ndata:\n  neutron_provider_networks:\n    - name: OCTAVIA-MGMT-NET\n      cidr: 172.30.1.0/24\n      provider:\n        - network_type: vlan\n          physical_network: ${name}\n          segmentation_id: 106`;

const tagPhysnetUndefined = frameRule({
  id: 'input-model/tag-physnet-undefined',
  severity: 'error',
  docs: {
    summary: 'A provider network is on a physical network that no tag of its control plane names.',
    why: 'The tags of network groups say which of them Neutron calls by that name.',
    source: SOURCE,
    bad: dataExample(provider('physnet7'), 'plane', [vlanTag()]),
    good: dataExample(provider('physnet1'), 'plane', [vlanTag()]),
  },
  *check(frame) {
    yield* eachOnce(undefinedNames(frame));
  },
});

/** True where a tag may name a physical network that cannot be read. */
function mayNameAny(frame: Frame, { tag, definition }: TagUse): boolean {
  if (!definition) return !frame.isWhole('services');
  if (tag.value && !tag.attributes) return true;
  return [...(definition.attributes ?? [])].some(
    ([key, { kind }]) =>
      kind === 'physical-network' && tag.attributes?.has(key) === true && !tag.attributes.text(key),
  );
}

function* undefinedNames(frame: Frame): Iterable<Report> {
  for (const { plane, uses, isWhole } of tagsOfPlanes(frame)) {
    if (!isWhole || uses.some((use) => mayNameAny(frame, use))) continue;
    const known = new Set(uses.flatMap((use) => [...physicalNetworksOf(use)].map(({ value }) => value)));
    for (const { value: name } of plane.item.texts('configuration-data').items) {
      const networks = frame
        .find('configuration-data', name)
        ?.map('data')
        ?.items('neutron_provider_networks');
      for (const network of networks?.items ?? []) {
        for (const each of network.items('provider').items) {
          const physical = each.text('physical_network');
          if (!physical || physical.value === '' || known.has(physical.value)) continue;
          const guess = known.size === 1 ? [...known][0] : nearest(physical.value, known);
          yield finding(
            physical.at,
            `No tag in the control plane '${plane.name ?? ''}' names a physical network '${physical.value}'${guess === undefined ? '.' : `; did you mean '${guess}'?`}`,
            { fixes: () => (guess === undefined ? [] : change(physical, guess)) },
          );
        }
      }
    }
  }
}

export const tagsTogetherRules: readonly ModelRule[] = [
  tagDuplicate,
  tagNotUnique,
  tagPhysnetMultiple,
  tagPhysnetShared,
  tagPhysnetUndefined,
];
