/** How many servers clusters and resource groups want, by numbers that do not go together. */
import { inFile } from '../../../../rules/in-file.js';
import { removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample } from './examples.js';

const cluster = (lines: string) => () => {
  const files = planeExample({ cluster: lines })();
  const name = 'data/control_plane.yml';
  return { ...files, [name]: (files[name] ?? '').replace('        member-count: 1\n', '') };
};

export const countRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/cp-max-below-min',
    severity: 'error',
    docs: {
      summary: 'A cluster or resource group may have fewer servers than it must have.',
      why: 'No number of servers is at least `min-count` and at most `max-count`, so that the allocation fails.',
      source: 'Ardana configuration processor, allocation of servers',
      bad: cluster('min-count: 3\nmax-count: 2'),
      good: cluster('min-count: 2\nmax-count: 3'),
    },
    *check(frame) {
      for (const { groups } of planesOf(frame)) {
        for (const { item } of groups) {
          const [min, max] = [item.integer('min-count'), item.integer('max-count')];
          if (!min || !max || max.value >= min.value) continue;
          yield finding(max.at, `'max-count' ${max.value} is less than 'min-count' ${min.value}.`, {
            related: [{ at: min.at, message: "'min-count' stands here." }],
            fixes: () => [
              {
                title: `Change 'max-count' to ${min.value}`,
                edits: inFile(item.file, replaceScalar(item.file, max.node, min.value)),
              },
              {
                title: `Change 'min-count' to ${max.value}`,
                edits: inFile(item.file, replaceScalar(item.file, min.node, max.value)),
              },
            ],
          });
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/cp-member-count-with-range',
    severity: 'info',
    docs: {
      summary: 'A cluster or resource group has an exact number of servers and a range as well.',
      why: 'The exact number is `member-count`; `min-count` and `max-count` are for groups that may grow. Readers cannot tell which of them was meant.',
      source: 'Ardana input model 2.0, control planes',
      bad: cluster('member-count: 2\nmin-count: 1'),
      good: cluster('member-count: 2'),
    },
    *check(frame) {
      for (const { groups } of planesOf(frame)) {
        for (const { item } of groups) {
          const [member, exact] = [item.integer('member-count'), item.entry('member-count')];
          if (!member) continue;
          for (const key of ['min-count', 'max-count'] as const) {
            const entry = item.entry(key);
            if (!entry) continue;
            yield finding(
              { file: item.file, node: entry.key },
              `'${key}' stands beside 'member-count', which is the exact number of servers already.`,
              {
                related: [{ at: member.at, message: "'member-count' stands here." }],
                fixes: () => [
                  { title: `Remove '${key}'`, edits: inFile(item.file, removeEntry(item.file, entry)) },
                  ...(exact
                    ? [
                        {
                          title: "Remove 'member-count'",
                          edits: inFile(item.file, removeEntry(item.file, exact)),
                        },
                      ]
                    : []),
                ],
              },
            );
          }
        }
      }
    },
  }),
];
