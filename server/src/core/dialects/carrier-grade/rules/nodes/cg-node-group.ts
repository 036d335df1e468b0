/** The group of a server is not valid, or its node type is unknown. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../../model/value.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { renamedFixes } from '../about-renamed.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-group.docs.js';

export const cgNodeGroup = defineRule({
  id: 'carrier-grade/cg-node-group',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ group, type }, file, model) {
    const { environment, provision } = model;
    if (!group) return;
    if (type === undefined)
      yield finding(
        group.at,
        `'${group.value}' is not a valid node group. Write a node type and two numbers, such as 'CCN-001-001'.`,
        { fixes: () => groupMeant(group, environment) },
      );
    const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []) ?? [];
    if (type === undefined || types.includes(type)) return;
    if (file !== provision || !environment?.nodeTypes.complete) return;
    // Another type that the product has is no slip: it makes another server.
    const isOther = carrierGradeNodeTypes.some(({ name }) => name === type);
    const guess = didYouMean(type, isOther ? [] : types);
    const right = guess.word && group.value.replace(/^[A-Za-z]+/, guess.word);
    yield finding(
      group.at,
      `Unknown node type '${type}'${guess.word ? guess.ending : `. Expected ${quoted(types, 'or')}.`}`,
      {
        fixes: () => [
          ...renamedFixes(model, { kind: 'node-type', name: type }),
          ...(right ? changeTo(group, right) : []),
        ],
      },
    );
  },
});

/** A node type of the environment with numbers that are written otherwise, or without them: then those of nearly every group. */
function groupMeant(group: Value<string>, environment: NetworkEnvironment | undefined): readonly Fix[] {
  const [, word = '', first, second] =
    /^([A-Za-z]+)(?:[-_ ]?0*(\d{1,3})(?:[-_ ]0*(\d{1,3}))?)?$/.exec(group.value.trim()) ?? [];
  const type = word.toUpperCase();
  if (!environment?.nodeTypes.items.some(({ name }) => name?.value === type)) return [];
  const right = [type, first ?? '1', second ?? '1'].map((part) => part.padStart(3, '0')).join('-');
  return changeTo(group, right, { preferred: second !== undefined });
}
