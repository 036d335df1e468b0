/** What the models of a role set aside for components which do not run on its servers. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { misfitShapes } from '../../simulation/cohort-shapes.js';
import type { Cohort, misfits } from '../../simulation/cohorts.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';

/** What is set aside in a model, and for whom. */
export interface Share {
  readonly model: Item;
  readonly at: Value<string>;
  readonly part: Item;
}

/** Whether a component runs on the servers of a group, by any of its names. */
export function runs(frame: Frame, { components }: Group, name: string): boolean {
  if (components.has(name)) return true;
  const definitions = componentDefinitions(frame);
  const mnemonic = definitions.resolve(name)?.mnemonic;
  return (
    mnemonic !== undefined && [...components].some((each) => definitions.get(each)?.mnemonic === mnemonic)
  );
}

/** The model of one kind that the role of a cohort names. */
export function modelOf(frame: Frame, { role }: Cohort, kind: 'disk-model' | 'cpu-model'): Item | undefined {
  return frame.find(`${kind}s`, frame.find('server-roles', role)?.text(kind)?.value);
}

/** Each place once, with the first servers on which nothing uses it. */
export function* unserved(
  fleet: Fleet,
  frame: Frame,
  sharesOf: (cohort: Cohort) => readonly Share[],
  say: (share: Share, cohort: Cohort) => string,
  fixes: (share: Share, cohort: Cohort) => readonly Fix[],
  /** `misfits` for what depends on single servers. */
  among: typeof misfits = misfitShapes,
): Iterable<Report> {
  const said = new Set<unknown>();
  const ask = (cohort: Cohort): readonly Share[] | undefined => {
    const found = cohort.pool.group.isWhole ? sharesOf(cohort) : [];
    return found.length > 0 ? found : undefined;
  };
  for (const { cohort, wrong } of among(fleet, frame, ask)) {
    for (const share of wrong) {
      if (said.has(share.at.node)) continue;
      said.add(share.at.node);
      const { item, plane } = cohort.pool.group;
      yield finding(share.at.at, say(share, cohort), {
        restsOn: plane.empty,
        related: [{ at: item.nameAt, message: `Servers with the role '${cohort.role}' are used here.` }],
        fixes: () => fixes(share, cohort),
      });
    }
  }
}
