/** A service, backup target or kind of block storage is listed twice. */
import type { Value, ValueList } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { thePlan } from '../over.js';
import { docs } from './listed-twice.docs.js';

export const listedTwice = defineRule({
  id: 'plan/listed-twice',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    for (const list of listsOf(plan)) {
      for (const { key, first, again } of repeated(list?.items ?? [], (item) => item.value)) {
        yield finding(again.at, `Duplicate '${key}' in this list.`, {
          related: [related(first.at, `'${key}' is listed here first.`)],
          tag: 'unnecessary',
          fixes: () => dropItem(again, { title: `Remove the second '${key}'`, preferred: true }),
        });
      }
    }
    for (const items of keyedListsOf(plan)) {
      for (const { first, again } of repeated(items, ({ key }) => key)) {
        yield finding(again.of.at, `Duplicate '${again.of.value}' in this list.`, {
          related: [related(first.of.at, `'${first.of.value}' is listed here first.`)],
        });
      }
    }
  },
});

/** Lists of words, of which a second one says nothing. */
function listsOf(plan: Plan): readonly (ValueList<string> | undefined)[] {
  const { deployment, backup, networks, ports, nodes, floatingIps, surroundings } = plan;
  const { undercloud, overcloud } = deployment ?? {};
  return [
    undercloud?.services,
    overcloud?.services,
    overcloud?.blockStorage,
    backup?.targets,
    ...networks.map(({ roles }) => roles),
    ...ports.items.flatMap(({ roles, members }) => [roles, members]),
    ...nodes.items.map((node) => node.ports),
    floatingIps?.projects,
    surroundings?.ntp,
  ];
}

/** Lists of maps about one thing each; what a second one says may be meant, so that nothing is removed. */
function keyedListsOf({ highAvailability }: Plan): readonly (readonly Keyed[])[] {
  const { clusters, singletons } = highAvailability ?? {};
  const keyed = (of: Value<string> | undefined, more = ''): readonly Keyed[] =>
    of ? [{ of, key: `${of.value} ${more}` }] : [];
  return [
    (clusters?.items ?? []).flatMap(({ service }) => keyed(service)),
    // What runs once in the undercloud may run once in the overcloud as well.
    (singletons?.items ?? []).flatMap(({ service, runsOn }) => keyed(service, runsOn?.value)),
  ];
}

interface Keyed {
  readonly of: Value<string>;
  readonly key: string;
}
