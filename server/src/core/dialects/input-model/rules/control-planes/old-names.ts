/** Keys of control planes from before clusters and resources had their names, and what is only checked there. */
import { inFile } from '../../../../rules/in-file.js';
import { renameKey, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleModel } from '../../examples.js';
import { planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample, planeText } from './examples.js';

type Id = `input-model/${string}`;

/** A rule about a key that has another name now. */
function oldName(id: Id, old: string, now: string, what: string): ModelRule {
  const groups = (key: string) =>
    planeText({
      after: `    ${key}:\n      - name: more\n        server-role: COMPUTE-ROLE\n        min-count: 0\n        service-components:\n          - lifecycle-manager-target\n`,
    });
  const clusters = (key: string) => planeText().replace('clusters:', `${key}:`);
  const text = (key: string) => (now === 'clusters' ? clusters(key) : groups(key));
  return frameRule({
    id,
    severity: 'warning',
    docs: {
      summary: `A control plane lists its ${what} under \`${old}\`.`,
      why: `This is the name that \`${now}\` had before. The processor still reads it, but checks less of what stands below it.`,
      source: 'Ardana configuration processor, checks of control planes',
      bad: () => exampleModel({ 'data/control_plane.yml': text(old) }),
      good: () => exampleModel({ 'data/control_plane.yml': text(now) }),
    },
    *check(frame) {
      for (const { item } of planesOf(frame)) {
        const entry = item.entry(old);
        if (!entry || item.state(old) !== 'written') continue;
        const { file } = item;
        yield finding({ file, node: entry.key }, `'${old}' is called '${now}' today.`, {
          tag: 'deprecated',
          fixes: () =>
            item.has(now)
              ? []
              : [
                  {
                    title: `Rename to '${now}'`,
                    edits: inFile(file, renameKey(file, entry, now)),
                    preferred: true,
                  },
                ],
        });
      }
    },
  });
}

const POLICIES = ['strict', 'any'] as const;

/** Under the names of today the schema says which words there are. */
const cpAllocationPolicyInvalid = frameRule({
  id: 'input-model/cp-allocation-policy-invalid',
  severity: 'error',
  docs: {
    summary: 'The allocation policy of a group is neither `strict` nor `any`.',
    why: 'It decides whether the members of a group must come from different failure zones. The processor rejects other words.',
    source: 'Ardana configuration processor, checks of control planes',
    bad: () =>
      exampleModel({
        'data/control_plane.yml': planeText({ cluster: 'allocation-policy: strickt' }).replace(
          'clusters:',
          'member-groups:',
        ),
      }),
    good: planeExample({ cluster: 'allocation-policy: strict' }),
  },
  *check(frame) {
    for (const { groups } of planesOf(frame)) {
      for (const { key, item } of groups) {
        if (key === 'clusters' || key === 'resources') continue;
        const policy = item.text('allocation-policy');
        if (!policy || (POLICIES as readonly string[]).includes(policy.value)) continue;
        const meant = nearest(policy.value, POLICIES);
        const { file } = item;
        yield finding(policy.at, `The allocation policy is 'strict' or 'any', not '${policy.value}'.`, {
          fixes: () =>
            POLICIES.map((each) => ({
              title: `Change to '${each}'`,
              edits: inFile(file, replaceScalar(file, policy.node, each)),
              ...(each === meant && { preferred: true }),
            })),
        });
      }
    }
  },
});

export const oldNameRules: readonly ModelRule[] = [
  oldName('input-model/cp-member-groups-deprecated', 'member-groups', 'clusters', 'clusters'),
  oldName('input-model/cp-resource-nodes-deprecated', 'resource-nodes', 'resources', 'resource groups'),
  cpAllocationPolicyInvalid,
];
