/** Processors and disk space that the models of a role set aside for components which do not run on its servers. */

import type { Value } from '../../../../model/value.js';
import type { Report } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Column, Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { finding, fleetRule, type ModelRule } from '../define.js';

/** Whether a component runs on the servers of a group, by any of its names. */
export function runs(frame: Frame, { components }: Group, name: string): boolean {
  if (components.has(name)) return true;
  const definitions = componentDefinitions(frame);
  const mnemonic = definitions.resolve(name)?.mnemonic;
  return (
    mnemonic !== undefined && [...components].some((each) => definitions.get(each)?.mnemonic === mnemonic)
  );
}

export function runsService(frame: Frame, { components }: Group, service: string): boolean {
  const definitions = componentDefinitions(frame);
  return [...components].some((each) => definitions.get(each)?.service === service);
}

/** The model of one kind that the role of a cohort names. */
export function modelOf(frame: Frame, { role }: Cohort, kind: 'disk-model' | 'cpu-model'): Item | undefined {
  return frame.find(`${kind}s`, frame.find('server-roles', role)?.text(kind)?.value);
}

/** What is set aside in a model, and for whom. */
export interface Share {
  readonly model: Item;
  readonly at: Value<string>;
  readonly part: Item;
}

export type Check = (fleet: Fleet, frame: Frame, cohort: Cohort) => readonly Share[];

/** Each place once, with the first servers that have nobody to use it. */
export function* shares(
  fleet: Fleet,
  frame: Frame,
  check: Check,
  say: (share: Share, cohort: Cohort) => string,
): Iterable<Report> {
  const said = new Set<unknown>();
  const ask = (cohort: Cohort): readonly Share[] | undefined => {
    const found = cohort.pool.group.isWhole ? check(fleet, frame, cohort) : [];
    return found.length > 0 ? found : undefined;
  };
  for (const { cohort, wrong } of misfits(fleet, frame, ask)) {
    for (const share of wrong) {
      if (said.has(share.at.node)) continue;
      said.add(share.at.node);
      const { item } = cohort.pool.group;
      yield finding(share.at.at, say(share, cohort), {
        related: [{ at: item.nameAt, message: `The servers with the role '${cohort.role}' are for this.` }],
      });
    }
  }
}

export const groupOf = ({ pool }: Cohort) =>
  `the ${pool.group.kind === 'cluster' ? 'cluster' : 'resource group'} '${pool.group.name ?? ''}'`;

export const volumesOf = (model: Item) =>
  model.items('volume-groups').items.flatMap((group) => group.items('logical-volumes').items);

export const deviceGroupsOf = (model: Item) => model.items('device-groups').items;

/** The consumers of the parts of a disk model that one of the checks is about. */
export function consumers(
  frame: Frame,
  cohort: Cohort,
  parts: (model: Item) => readonly Item[],
  isWrong: (name: string) => boolean,
): Share[] {
  const model = modelOf(frame, cohort, 'disk-model');
  if (!model) return [];
  return parts(model).flatMap((part) => {
    const at = part.map('consumer')?.text('name');
    return at && isWrong(at.value) ? [{ model, at, part }] : [];
  });
}

export const HYPERVISOR = 'ardana-hypervisor';

export const DISKS = 'data/disks.yml';

export const diskExample = (part: string) => () => exampleModel({ [DISKS]: exampleFile(DISKS) + part });

export const volume = (consumer: string) =>
  diskExample(
    `      - name: data-vg\n        physical-volumes:\n          - /dev/sdb\n        logical-volumes:\n          - name: data\n            size: 90%\n            consumer:\n              name: ${consumer}\n`,
  );

export const deviceGroup = (consumer: string) =>
  diskExample(
    `    device-groups:\n      - name: data\n        devices:\n          - name: /dev/sdb\n        consumer:\n          name: ${consumer}\n`,
  );

export const BUILDER = 'Ardana configuration processor, host variables builder';

export interface DiskRule {
  readonly id: string;
  readonly what: string;
  readonly parts: (model: Item) => readonly Item[];
  readonly example: (consumer: string) => () => Readonly<Record<string, string>>;
  /** The consumer may be a service. */
  readonly isService: boolean;
}

export function notOnServer({ id, what, parts, example, isService }: DiskRule): ModelRule {
  return fleetRule({
    id: `input-model/${id}`,
    severity: 'warning',
    columns: cohortColumns,
    docs: {
      summary: `The consumer of a ${what} does not run on the servers that have it.`,
      why: 'The space is set up and then used by nobody.',
      source: BUILDER,
      bad: example(isService ? 'swift' : 'mysql'),
      good: example(isService ? 'ntp' : 'ntp-client'),
    },
    *check(fleet, frame) {
      yield* shares(
        fleet,
        frame,
        (_, __, cohort) =>
          consumers(frame, cohort, parts, (name) => {
            const { group } = cohort.pool;
            const definitions = componentDefinitions(frame);
            // What is neither is said elsewhere.
            const isKnown =
              definitions.get(name) !== undefined || (isService && frame.isKnown('service', name) === true);
            return isKnown && !runs(frame, group, name) && !(isService && runsService(frame, group, name));
          }),
        ({ at, part, model }, cohort) =>
          `The ${what} '${part.name ?? ''}' of '${model.name ?? ''}' is for '${at.value}', which does not run in ${groupOf(cohort)}.`,
      );
    },
  });
}

export function hypervisorConsumer({ id, what, parts, example }: Omit<DiskRule, 'isService'>): ModelRule {
  const columns: readonly Column[] = [...cohortColumns, 'isHypervisor'];
  return fleetRule({
    id: `input-model/${id}`,
    severity: 'warning',
    columns,
    docs: {
      summary: `A ${what} is for virtual machines, on servers that are no hypervisors.`,
      why: `Only servers with \`${HYPERVISOR}: true\` carry the virtual machines of a control plane.`,
      source: BUILDER,
      bad: example(HYPERVISOR),
      good: example('os'),
    },
    *check(fleet, frame) {
      yield* shares(
        fleet,
        frame,
        (_, __, cohort) => {
          const isNone = cohort.servers.every((index) => {
            const row = fleet.rows[index];
            return row?.isHypervisor === undefined && !row?.unknown?.includes('isHypervisor');
          });
          return isNone ? consumers(frame, cohort, parts, (name) => name === HYPERVISOR) : [];
        },
        ({ part, model }, cohort) =>
          `The ${what} '${part.name ?? ''}' of '${model.name ?? ''}' is for virtual machines, but no server with the role '${cohort.role}' has '${HYPERVISOR}: true'.`,
      );
    },
  });
}

export const unservedRules: readonly ModelRule[] = [
  notOnServer({
    id: 'disk-lv-consumer-not-on-server',
    what: 'logical volume',
    parts: volumesOf,
    example: volume,
    isService: false,
  }),
  notOnServer({
    id: 'disk-dg-consumer-not-on-server',
    what: 'device group',
    parts: deviceGroupsOf,
    example: deviceGroup,
    isService: true,
  }),
  hypervisorConsumer({
    id: 'disk-lv-hypervisor-consumer',
    what: 'logical volume',
    parts: volumesOf,
    example: volume,
  }),
  hypervisorConsumer({
    id: 'disk-dg-hypervisor-consumer',
    what: 'device group',
    parts: deviceGroupsOf,
    example: deviceGroup,
  }),
];
