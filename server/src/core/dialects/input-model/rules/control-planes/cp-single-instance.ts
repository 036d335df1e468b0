/** A component that a cloud can have only once is in several clusters or resource groups. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, type Group, type Plane, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { dropComponent } from './about-components.js';
import { copiedMarks } from './about-names.js';
import { docs } from './cp-single-instance.docs.js';

export const cpSingleInstance = defineRule({
  id: 'input-model/cp-single-instance',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const entries = singleEntries(frame);
    const repetitions = [...repeated(entries, ({ named }) => named.name)];
    const firsts = new Map(repetitions.map(({ again, first }) => [again, first.named]));
    for (const entry of entries) {
      const { named, isEverywhere, plane } = entry;
      const first = firsts.get(entry);
      if (!first && !isEverywhere) continue;
      yield finding(named.at, `'${named.name}' can be in only one cluster or resource group of the cloud.`, {
        restsOn: copiedMarks(frame, named.group ?? plane),
        related: [related(first?.at, 'Also listed here.')],
        fixes: () => dropComponent(named),
      });
    }
  },
});

interface Entry {
  readonly plane: Plane;
  readonly named: Named & { readonly group?: Group };
  /** A common component of several groups. */
  readonly isEverywhere: boolean;
}

function singleEntries(frame: Frame): readonly Entry[] {
  const definitions = componentDefinitions(frame);
  return planesOf(frame).flatMap((plane) =>
    [...componentEntries(plane)]
      .filter(({ name }) => definitions.get(name)?.isOnlyOnce)
      .map((named) => ({ plane, named, isEverywhere: named.group === undefined && plane.groups.length > 1 })),
  );
}
