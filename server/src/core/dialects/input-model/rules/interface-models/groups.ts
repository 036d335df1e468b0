/** Network groups on one interface: one of them untagged at most, packets of fitting sizes, one for tunnels. */
import { inFile } from '../../../../rules/in-file.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule } from '../define.js';
import { interfaceRule, interfacesOf, modelRule } from './interfaces.js';

const GROUPS = 'data/network_groups.yml';
const NETWORKS = 'data/networks.yml';

/** The size of packets of a group that says nothing. Source: Ardana input model 2.0. */
const DEFAULT_MTU = 1500;

const groupsChanged = (from: string, to: string) => () =>
  exampleModel({ [GROUPS]: exampleFile(GROUPS).replace(from, to) });

const UNTAGGED = {};

/** Groups that have an untagged network. */
function untaggedGroups(frame: Frame): ReadonlySet<string> {
  return frame.once(
    UNTAGGED,
    () =>
      new Set(
        frame
          .list('networks')
          .filter((network) => network.flag('tagged-vlan')?.value === false)
          .flatMap((network) => network.text('network-group')?.value ?? []),
      ),
  );
}

/** Groups of an interface, each once, as far as they are defined. */
function groupsOn(frame: Frame, names: readonly { readonly value: string }[]): readonly Item[] {
  return [...new Set(names.map(({ value }) => value))].flatMap(
    (name) => frame.find('network-groups', name) ?? [],
  );
}

export const groupRules: readonly ModelRule[] = [
  interfaceRule(
    'ifmodel-multi-untagged',
    {
      summary: 'Two network groups on one interface have untagged networks.',
      why: 'Packets without a VLAN id could belong to either.',
      bad: () =>
        exampleModel({
          [NETWORKS]: exampleFile(NETWORKS).replace('vlanid: 101', 'vlanid: 101\n    tagged-vlan: false'),
        }),
    },
    function* ({ item, groups }, frame) {
      const untagged = untaggedGroups(frame);
      const firsts = new Map(
        groups.filter(({ value }) => untagged.has(value)).map((group) => [group.value, group]),
      );
      const [first, ...others] = firsts.values();
      if (!first) return;
      for (const group of others)
        yield finding(
          group.at,
          `'${group.value}' and '${first.value}' both have untagged networks; '${item.name}' can carry one of them.`,
          {
            related: [{ at: first.at, message: `'${first.value}' is carried here.` }],
          },
        );
    },
  ),
  interfaceRule(
    'ifmodel-mtu-mixed',
    {
      summary: 'Some network groups on one interface say how large packets are, others do not.',
      why: `Those that say nothing have ${DEFAULT_MTU} bytes; say so, so that nobody has to guess.`,
      bad: groupsChanged('    hostname-suffix: extapi', '    hostname-suffix: extapi\n    mtu: 9000'),
    },
    function* ({ item, groups }, frame) {
      const all = groupsOn(frame, groups);
      const without = all.filter((group) => !group.has('mtu'));
      if (without.length === 0 || without.length === all.length) return;
      const names = without.map(({ name }) => `'${name}'`).join(', ');
      yield finding(
        item.keyAt('network-groups'),
        `On '${item.name}' some groups have an 'mtu' and others (${names}) do not.`,
        {
          fixes: () =>
            without.map((group) => ({
              title: `Give '${group.name}' an mtu of ${DEFAULT_MTU}`,
              edits: inFile(group.file, insertEntry(group.file, group.node, 'mtu', DEFAULT_MTU)),
            })),
        },
      );
    },
    'warning',
  ),
  interfaceRule(
    'ifmodel-mtu-conflict',
    {
      summary: 'The untagged network of an interface has smaller packets than a tagged one.',
      why: 'Tagged packets travel through the same interface, which is set to the size of the untagged network.',
      bad: groupsChanged('    hostname-suffix: extapi', '    hostname-suffix: extapi\n    mtu: 9000'),
    },
    function* ({ groups }, frame) {
      const untagged = untaggedGroups(frame);
      const mtuOf = (group: Item) =>
        group.integer('mtu')?.value ?? (group.has('mtu') ? undefined : DEFAULT_MTU);
      const all = groupsOn(frame, groups);
      const base = all.find(({ name }) => name !== undefined && untagged.has(name));
      const own = base && mtuOf(base);
      const place = groups.find(({ value }) => value === base?.name);
      if (!base || own === undefined || !place) return;
      const tagged = all.filter((group) => group !== base);
      const largest = tagged.toSorted((a, b) => (mtuOf(b) ?? 0) - (mtuOf(a) ?? 0))[0];
      const needed = largest && mtuOf(largest);
      if (!largest || needed === undefined || needed <= own) return;
      yield finding(
        place.at,
        `'${base.name}' is untagged with packets of ${own} bytes, too small for the ${needed} of '${largest.name}'.`,
        {
          related: [
            { at: largest.keyAt('mtu'), message: `'${largest.name}' has packets of ${needed} bytes.` },
          ],
          fixes: () => {
            const written = base.integer('mtu');
            const edits = written
              ? inFile(base.file, replaceScalar(base.file, written.node, needed))
              : inFile(base.file, insertEntry(base.file, base.node, 'mtu', needed));
            return [{ title: `Give '${base.name}' an mtu of ${needed}`, edits }];
          },
        },
      );
    },
  ),
  modelRule(
    'ifmodel-multi-vxlan',
    {
      summary: 'An interface model carries two groups for tunnels.',
      why: 'A server has one end of tunnels.',
      bad: () =>
        exampleModel({
          [GROUPS]: exampleFile(GROUPS)
            .replace(
              '    hostname-suffix: extapi',
              '    hostname-suffix: extapi\n    tags:\n      - neutron.networks.vxlan',
            )
            .replace(
              '    hostname-suffix: mgmt',
              '    hostname-suffix: mgmt\n    tags:\n      - neutron.networks.vxlan',
            ),
        }),
    },
    function* (model, frame) {
      const isTunnel = (name: string) =>
        frame
          .find('network-groups', name)
          ?.named('tags')
          .items.some((tag) => tag.name === 'neutron.networks.vxlan') === true;
      const firsts = new Map(
        interfacesOf(model)
          .flatMap(({ groups }) => groups)
          .filter(({ value }) => isTunnel(value))
          .map((group) => [group.value, group]),
      );
      const [first, ...others] = firsts.values();
      if (!first) return;
      for (const group of others)
        yield finding(
          group.at,
          `'${group.value}' and '${first.value}' are both for tunnels; '${model.name}' can carry one of them.`,
          {
            related: [{ at: first.at, message: `'${first.value}' is carried here.` }],
          },
        );
    },
  ),
];
