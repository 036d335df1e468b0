/** No network group has the `default` endpoints. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { endpointLists } from './about-endpoints.js';
import { docs } from './netgroup-default-endpoints-missing.docs.js';

/** Names of more components do not help. */
const MOST_NAMED = 3;

export const netgroupDefaultEndpointsMissing = defineRule({
  id: 'input-model/netgroup-default-endpoints-missing',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const groups = frame.list('network-groups');
    const [first] = groups;
    const listed = listedIn(frame);
    if (!first || !listed || listed.has(DEFAULT)) return;
    const left = withEndpoints(frame).filter((name) => !listed.has(name));
    if (left.length === 0) return;
    const more = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : '';
    yield finding(
      first.nameAt,
      `No network group has the '${DEFAULT}' endpoints: ${series(left.slice(0, MOST_NAMED))}${more} cannot be reached. List '${DEFAULT}' in 'component-endpoints' of one group.`,
    );
  },
});

/** Every word in the lists of endpoints; undefined where one of them cannot be read. */
function listedIn(frame: Frame): ReadonlySet<string> | undefined {
  if (!frame.isWhole('network-groups')) return undefined;
  const words = new Set<string>();
  for (const group of frame.list('network-groups'))
    for (const key of endpointLists) {
      const list = group.texts(key);
      if (!list.complete) return undefined;
      for (const { value } of list.items) words.add(value);
    }
  return words;
}

/** The components in the model that others reach. */
function withEndpoints(frame: Frame): readonly string[] {
  const definitions = componentDefinitions(frame);
  const names = new Set(planesOf(frame).flatMap(({ components }) => [...components]));
  return [...names].filter((name) => (definitions.get(name)?.endpoints.length ?? 0) > 0).sort();
}
