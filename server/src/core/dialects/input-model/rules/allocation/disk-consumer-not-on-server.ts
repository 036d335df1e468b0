/** The consumer of a part of a disk does not run on the servers that have the disk. */

import { dropItem } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { addComponent } from '../control-planes/about-components.js';
import { allServers } from '../over.js';
import { consumers, deviceGroup, logicalVolume } from './about-disk-parts.js';
import { poolWords } from './about-groups.js';
import { runs, unserved } from './about-unserved.js';
import { docs } from './disk-consumer-not-on-server.docs.js';

const rows = [
  { id: 'input-model/disk-lv-consumer-not-on-server', part: logicalVolume, isService: false },
  // The consumer of a device group may be a service.
  { id: 'input-model/disk-dg-consumer-not-on-server', part: deviceGroup, isService: true },
] as const;

export const diskConsumerNotOnServer: readonly Rule<InputModel>[] = rows.map(({ id, part, isService }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: allServers(cohortColumns),
    check: (fleet, frame) =>
      unserved(
        fleet,
        frame,
        (cohort) =>
          consumers(frame, cohort, part, (name) => isElsewhere(frame, cohort.pool.group, name, isService)),
        ({ at, part: { name }, model }, cohort) =>
          `${capital(part.what)} '${name ?? ''}' of '${model.label}' is for '${at.value}', which does not run in ${poolWords(cohort.pool)}.`,
        ({ at, part: own }, { pool }) => [
          ...(isComponent(frame, at.value) ? addComponent(pool.group, at.value) : []),
          ...dropItem(own, { title: `Remove ${part.what} '${own.label}'` }),
        ],
      ),
  }),
);

/** What is neither a component nor a service is said by another rule. */
function isElsewhere(frame: Frame, group: Group, name: string, isService: boolean): boolean {
  const isKnown =
    componentDefinitions(frame).get(name) !== undefined ||
    (isService && frame.isKnown('service', name) === true);
  return isKnown && !runs(frame, group, name) && !(isService && runsService(frame, group, name));
}

function runsService(frame: Frame, { components }: Group, service: string): boolean {
  const definitions = componentDefinitions(frame);
  return [...components].some((each) => definitions.get(each)?.service === service);
}

const isComponent = (frame: Frame, name: string) => componentDefinitions(frame).get(name) !== undefined;
