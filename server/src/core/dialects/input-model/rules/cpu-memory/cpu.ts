/** Processors of components: which components can have some, for what, and which ones. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { componentOf } from '../../model/shipped.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';
import { type Processors, readProcessors } from './processor-ids.js';

const source = 'Ardana configuration processor, CPU model validator';

const assigned =
  (components: readonly string[], ids: string, role = 'vm', more = '') =>
  () =>
    exampleModel(
      moreFile(
        `cpu-models:\n  - name: CPU\n    assignments:\n      - components:\n${components.map((each) => `          - ${each}\n`).join('')}        cpu:\n          - processor-ids: ${ids}\n            role: ${role}\n${more}`,
      ),
    );
const good = assigned(['nova-compute-kvm'], '0-1,3');

interface Docs {
  readonly summary: string;
  readonly why: string;
  readonly bad: () => Readonly<Record<string, string>>;
}

function rule(id: string, docs: Docs, check: (model: Item, frame: Frame) => Iterable<Report>): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: { ...docs, source, good },
    *check(frame) {
      for (const item of frame.list('cpu-models')) yield* check(item, frame);
    },
  });
}

export const cpuRules: readonly ModelRule[] = [
  rule(
    'cpu-component-repeated',
    {
      summary: 'A component stands twice in one CPU model.',
      why: 'Its processors must stand in one place.',
      bad: assigned(['openvswitch', 'openvswitch'], '0-1', 'pmd'),
    },
    function* (item) {
      const firsts = new Map<string, Value<string>>();
      for (const name of componentsOf(item)) {
        const first = firsts.get(name.value);
        if (!first) firsts.set(name.value, name);
        else
          yield finding(name.at, `'${name.value}' has processors in this model already.`, {
            related: [{ at: first.at, message: `'${name.value}' stands here first.` }],
            fixes: () => [
              {
                title: `Remove this '${name.value}'`,
                edits: inFile(item.file, removeItem(item.file, name.node)),
              },
            ],
          });
      }
    },
  ),
  rule(
    'cpu-component-no-allocation',
    {
      summary: 'A component cannot have processors of its own.',
      why: 'Only components that say so can: `nova-compute-kvm` and `openvswitch` of those that come with the product.',
      bad: assigned(['keystone-api'], '0-1'),
    },
    function* (item, frame) {
      for (const name of componentsOf(item)) {
        if (rolesOf(frame, name.value)?.length !== 0) continue;
        yield finding(
          name.at,
          `'${name.value}' cannot have processors of its own; 'nova-compute-kvm' and 'openvswitch' can.`,
        );
      }
    },
  ),
  rule(
    'cpu-role-unsupported',
    {
      summary: 'A component has no processors of this role.',
      why: 'Each component knows what to do with processors of its own roles only.',
      bad: assigned(['nova-compute-kvm'], '0-1', 'pmd'),
    },
    function* (item, frame) {
      for (const assignment of item.items('assignments').items) {
        const names = assignment.texts('components');
        const known = names.items.map(({ value }) => rolesOf(frame, value));
        if (!names.complete || known.some((roles) => roles === undefined || roles.length === 0)) continue;
        for (const cpu of assignment.items('cpu').items) {
          const role = cpu.text('role');
          const wrong = names.items.find((_, index) => role && !known[index]?.includes(role.value));
          if (!role || !wrong) continue;
          const roles = rolesOf(frame, wrong.value) ?? [];
          yield finding(
            role.at,
            `'${wrong.value}' has no processors of the role '${role.value}'; it has ${roles.map((each) => `'${each}'`).join(' and ')}.`,
            {
              fixes: () =>
                roles.map(
                  (each): Fix => ({
                    title: `Change to '${each}'`,
                    edits: inFile(item.file, replaceScalar(item.file, role.node, each)),
                    preferred: roles.length === 1,
                  }),
                ),
            },
          );
        }
      }
    },
  ),
  rule(
    'cpu-processor-id-invalid',
    {
      summary: 'The number of a processor is no number.',
      why: 'Numbers and ranges are separated by commas, without blanks.',
      bad: assigned(['nova-compute-kvm'], '0-1, 3'),
    },
    function* (item) {
      for (const { value, read } of processorsOf(item))
        for (const token of read.notNumbers) {
          const tidy = value.value.replaceAll(/\s+/g, '');
          yield finding(value.at, `'${token}' is no number of a processor.`, {
            fixes: () =>
              tidy !== value.value && readProcessors(tidy).notNumbers.length === 0
                ? [
                    {
                      title: `Change to '${tidy}'`,
                      edits: inFile(item.file, replaceScalar(item.file, value.node, tidy)),
                      preferred: true,
                    },
                  ]
                : [],
          });
        }
    },
  ),
  rule(
    'cpu-processor-range-invalid',
    {
      summary: 'A range of processors has no two ends, or ends before it begins.',
      why: 'The lower number stands first.',
      bad: assigned(['nova-compute-kvm'], '3-1'),
    },
    function* (item) {
      for (const { value, read } of processorsOf(item))
        for (const token of read.notRanges) {
          const [, last, first] = /^(\d+)-(\d+)$/.exec(token) ?? [];
          const turned = first !== last && first !== undefined ? `${first}-${last}` : undefined;
          yield finding(value.at, `'${token}' is no range of processors; write the lower number first.`, {
            fixes: () =>
              turned === undefined
                ? []
                : [
                    {
                      title: `Change to '${turned}'`,
                      edits: inFile(
                        item.file,
                        replaceScalar(item.file, value.node, value.value.replace(token, turned)),
                      ),
                      preferred: true,
                    },
                  ],
          });
        }
    },
  ),
  rule(
    'cpu-processor-id-reused',
    {
      summary: 'A processor is given away twice.',
      why: 'It can serve one purpose.',
      bad: assigned(['nova-compute-kvm'], '0-3,2'),
    },
    function* (item) {
      const taken = new Map<number, Value<string>>();
      for (const { value, read } of processorsOf(item)) {
        const again = new Set<number>();
        for (const id of read.ids) {
          const first = taken.get(id);
          if (first) again.add(id);
          else taken.set(id, value);
        }
        for (const id of again) {
          const first = taken.get(id);
          yield finding(value.at, `Processor ${id} is given away already.`, {
            related:
              first && first !== value
                ? [{ at: first.at, message: `Processor ${id} is given away here first.` }]
                : [],
          });
        }
      }
    },
  ),
  rule(
    'cpu-vm-vcpus-too-few',
    {
      summary: 'A virtual server has fewer processors than are given away.',
      why: 'The numbers go from 0 to one less than there are.',
      bad: assigned(['nova-compute-kvm'], '0-7', 'vm', '    vm-size:\n      vcpus: 4\n'),
    },
    function* (item) {
      const vcpus = item.map('vm-size')?.integer('vcpus');
      const highest = Math.max(-1, ...processorsOf(item).flatMap(({ read }) => read.ids));
      if (!vcpus || highest < vcpus.value) return;
      yield finding(
        vcpus.at,
        `Processor ${highest} is given away, but there are only ${vcpus.value}; ${highest + 1} are needed.`,
        {
          fixes: () => [
            {
              title: `Change to ${highest + 1}`,
              edits: inFile(item.file, replaceScalar(item.file, vcpus.node, highest + 1)),
              preferred: true,
            },
          ],
        },
      );
    },
  ),
];

function componentsOf(item: Item): readonly Value<string>[] {
  return item.items('assignments').items.flatMap((each) => each.texts('components').items);
}

function processorsOf(item: Item): readonly { readonly value: Value<string>; readonly read: Processors }[] {
  return item.items('assignments').items.flatMap((assignment) =>
    assignment.items('cpu').items.flatMap((cpu) => {
      const value = cpu.text('processor-ids');
      return value ? [{ value, read: readProcessors(value.value) }] : [];
    }),
  );
}

/** The roles of processors that a component has; undefined for a component that nobody knows, or of the model's own. */
function rolesOf(frame: Frame, name: string): readonly string[] | undefined {
  if (frame.places('service-component', name).length > 0) return undefined;
  if (frame.isKnown('service-component', name) !== true) return undefined;
  return componentOf(frame, name)?.cpuRoles ?? [];
}
