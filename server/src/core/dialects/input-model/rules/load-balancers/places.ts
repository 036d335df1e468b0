/** Where load balancers are defined, and which network group has them. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertItem, removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Frame } from '../../model/frame.js';
import { planesOf } from '../../simulation/component-sets.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { balancersOf, byPlane } from '../../simulation/load-balancers.js';
import { planeExample, regionsText, secondPlane } from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { balancerExample, balancerText, networkGroupText, publicBalancer } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of load balancers';

/** Load balancers, written as items of a network group. */
const INLINE = [balancerText(), balancerText(publicBalancer)].flatMap((text) =>
  text.split('\n').map((line) => line.slice(2)),
);

const lbMultipleNetgroups = frameRule({
  id: 'input-model/lb-multiple-netgroups',
  severity: 'error',
  docs: {
    summary: 'A load balancer is named by two network groups.',
    why: 'Its virtual addresses come from the network of one group.',
    source: SOURCE,
    bad: balancerExample([{}], {
      'data/network_groups.yml': networkGroupText(
        ['- lb', '- extlb'],
        '  - name: EXTERNAL-API\n    hostname-suffix: extapi\n    load-balancers:\n      - lb\n',
      ),
    }),
    good: balancerExample([{}]),
  },
  *check(frame) {
    const values = balancersOf(frame).attachments.map((each) => ({ ...each, value: each.name }));
    for (const { again, first } of repeats(values)) {
      if (again.networkGroup.node === first.networkGroup.node) continue;
      yield finding(
        again.at,
        `The load balancer '${again.value}' belongs to the network group '${first.networkGroup.name ?? ''}' already.`,
        {
          related: [{ at: first.at, message: 'It is named here, too.' }],
          fixes: () => [
            {
              title: `Remove '${again.value}'`,
              edits: inFile(again.at.file, removeItem(again.at.file, again.at.node)),
            },
          ],
        },
      );
    }
  },
});

const lbNotInNetgroup = frameRule({
  id: 'input-model/lb-not-in-netgroup',
  severity: 'error',
  docs: {
    summary: 'No network group names a load balancer of a control plane.',
    why: 'The network group says in which network the virtual addresses of a load balancer are.',
    source: SOURCE,
    bad: balancerExample([{}, { name: 'extlb', roles: ['public'] }], {
      'data/network_groups.yml': networkGroupText(['- lb']),
    }),
    good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
  },
  *check(frame) {
    const { all, areAttachmentsWhole } = balancersOf(frame);
    if (!areAttachmentsWhole) return;
    for (const { isInline, name, networkGroups } of all) {
      if (isInline || !name || networkGroups.length > 0) continue;
      yield finding(name.at, `No network group lists the load balancer '${name.value}'.`, {
        fixes: () => attach(frame, name.value),
      });
    }
  },
});

/** Groups that have load balancers already are the likely ones. */
function attach(frame: Frame, name: string): Fix[] {
  return frame.list('network-groups').flatMap((group) => {
    const list = group.entry('load-balancers')?.value;
    if (list?.type !== 'seq' || list.items.some(({ type }) => type !== 'scalar')) return [];
    return [
      {
        title: `Add '${name}' to the network group '${group.name ?? ''}'`,
        edits: inFile(group.file, insertItem(group.file, list, name)),
      },
    ];
  });
}

const lbInBoth = frameRule({
  id: 'input-model/lb-in-both',
  severity: 'error',
  docs: {
    summary: 'A network group defines a load balancer although control planes have their own.',
    why: 'Load balancers stand either in network groups, as in older models, or in control planes, where the network groups only name them.',
    source: SOURCE,
    bad: balancerExample([{}], {
      'data/network_groups.yml': networkGroupText(['- lb', '- extlb', ...INLINE]),
    }),
    good: balancerExample([{}]),
  },
  *check(frame) {
    const { all } = balancersOf(frame);
    const other = all.find(({ isInline }) => !isInline);
    if (!other) return;
    for (const { isInline, item } of all) {
      if (!isInline) continue;
      yield finding(
        item.nameAt,
        'A network group may only name load balancers where control planes define them; move this one there.',
        { related: [{ at: other.item.nameAt, message: 'A control plane defines this one.' }] },
      );
    }
  },
});

const lbNetgroupMultiCp = frameRule({
  id: 'input-model/lb-netgroup-multi-cp',
  severity: 'error',
  docs: {
    summary: 'A network group defines a load balancer in a model of several control planes.',
    why: 'It would not be known which control plane the load balancer serves.',
    source: SOURCE,
    bad: planeExample(
      { region: 'control-plane-prefix: cp1', after: secondPlane('control-plane-2') },
      {
        ...regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
        'data/network_groups.yml': networkGroupText(INLINE),
      },
    ),
    good: planeExample({}, { 'data/network_groups.yml': networkGroupText(INLINE) }),
  },
  *check(frame) {
    const { all } = balancersOf(frame);
    // Where control planes have load balancers, those of network groups are wrong for another reason.
    if (planesOf(frame).length < 2 || all.some(({ isInline }) => !isInline)) return;
    for (const { item } of all) {
      yield finding(
        item.nameAt,
        'With more than one control plane, a load balancer must stand in the control plane that it serves.',
      );
    }
  },
});

const lbDuplicate = frameRule({
  id: 'input-model/lb-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two load balancers of a control plane have the same name.',
    why: 'Network groups name load balancers, and the name is a part of the name of their virtual addresses.',
    source: SOURCE,
    bad: balancerExample([{}, { roles: ['public'] }]),
    good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
  },
  *check(frame) {
    for (const own of byPlane(frame).values()) {
      const names = own.flatMap(({ isInline, name }) => (isInline || !name ? [] : [name]));
      const taken = new Set(names.map(({ value }) => value));
      for (const { again, first } of repeats(names))
        yield finding(again.at, `This control plane has a load balancer '${again.value}' already.`, {
          related: [{ at: first.at, message: `'${first.value}' stands here first.` }],
          fixes: () => renumber(again, taken),
        });
    }
  },
});

const lbUnknownName = frameRule({
  id: 'input-model/lb-unknown-name',
  severity: 'warning',
  docs: {
    summary: 'A network group names a load balancer that no control plane defines.',
    why: 'The processor says nothing of it. Mostly the load balancer has another name, and is then missing in the network group.',
    source: 'Follows from the references of the input model',
    bad: balancerExample([{}], { 'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- lb3']) }),
    good: balancerExample([{}]),
  },
  *check(frame) {
    const names = [...frame.defined('load-balancer').keys()];
    // Where there is none at all, all of them are missing rather than misspelt.
    if (names.length === 0) return;
    for (const { name, at } of balancersOf(frame).attachments) {
      if (frame.isKnown('load-balancer', name) !== false) continue;
      const meant = nearest(name, names);
      const guess = meant === undefined ? '.' : `; did you mean '${meant}'?`;
      yield finding(at, `No control plane has a load balancer '${name}'${guess}`, {
        fixes: () => [
          ...(meant === undefined
            ? []
            : [
                {
                  title: `Change to '${meant}'`,
                  edits: inFile(at.file, replaceScalar(at.file, at.node, meant)),
                },
              ]),
          { title: `Remove '${name}'`, edits: inFile(at.file, removeItem(at.file, at.node)) },
        ],
      });
    }
  },
});

export const balancerPlaceRules: readonly ModelRule[] = [
  lbMultipleNetgroups,
  lbNotInNetgroup,
  lbInBoth,
  lbNetgroupMultiCp,
  lbDuplicate,
  lbUnknownName,
];
