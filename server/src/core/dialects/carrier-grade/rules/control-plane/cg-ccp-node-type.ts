/** A tier has a node type that is not valid or not in the environment. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../../model/value.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { renamedFixes } from '../about-renamed.js';
import { eachTier } from '../over.js';
import { docs } from './cg-ccp-node-type.docs.js';

export const cgCcpNodeType = defineRule({
  id: 'carrier-grade/cg-ccp-node-type',
  severity: 'error',
  docs,
  over: eachTier,
  *check({ nodeType }, { path }, model) {
    const { environment, definition } = model;
    if (!nodeType) return;
    const type = /^([a-z]+)-\d{3}$/.exec(nodeType.value)?.[1];
    if (type === undefined)
      yield finding(
        nodeType.at,
        `'${nodeType.value}' is not a valid node type. Write one such as 'ccn-001'.`,
        { fixes: () => tierTypeMeant(nodeType, environment) },
      );
    const used = definition?.controlPlanes.items.some((plane) => plane.file?.value === path);
    const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value.toLowerCase() ?? []) ?? [];
    if (type === undefined || !used || types.includes(type)) return;
    if (!environment?.nodeTypes.complete || types.length === 0) return;
    // Another type that the product has is no slip: it makes other servers.
    const isOther = carrierGradeNodeTypes.some(({ name }) => name.toLowerCase() === type);
    const { word } = didYouMean(type, isOther ? [] : types);
    const right = word && nodeType.value.replace(type, word);
    yield finding(
      nodeType.at,
      `Unknown node type '${type.toUpperCase()}'${right ? `. Did you mean '${right}'?` : '.'}`,
      {
        fixes: () => [
          ...renamedFixes(model, { kind: 'node-type', name: type.toUpperCase() }),
          ...(right ? changeTo(nodeType, right) : []),
        ],
      },
    );
  },
});

/** A node type of the environment in other letters, or with another number: that of nearly every tier, where there is none. */
function tierTypeMeant(nodeType: Value<string>, environment: NetworkEnvironment | undefined): readonly Fix[] {
  const [, word = '', number] = /^([A-Za-z]+)(?:[-_ ]?0*(\d{1,3}))?$/.exec(nodeType.value.trim()) ?? [];
  if (!environment?.nodeTypes.items.some(({ name }) => name?.value === word.toUpperCase())) return [];
  const right = `${word.toLowerCase()}-${(number ?? '1').padStart(3, '0')}`;
  return changeTo(nodeType, right, { preferred: number !== undefined });
}
