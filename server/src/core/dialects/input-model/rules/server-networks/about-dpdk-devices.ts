/** Devices that an interface model gives to DPDK, on the servers that have them. */

import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { misfitShapes } from '../../simulation/cohort-shapes.js';
import type { Cohort, misfits } from '../../simulation/cohorts.js';
import { type Links, linksOf } from '../../simulation/server-networks.js';

/** An entry of `dpdk-devices`, and what is wrong with it on the servers of a cohort. */
export interface Flaw {
  readonly links: Links;
  readonly entry: Item;
  readonly at: Value<string>;
  readonly words?: readonly string[];
}

/** Everything of one entry that servers of a cohort find wrong with it. */
type Check = (entry: Item, links: Links, cohort: Cohort) => readonly Pick<Flaw, 'at' | 'words'>[];

export function* flaws(
  fleet: Fleet,
  frame: Frame,
  check: Check,
  say: (flaw: Flaw, cohort: Cohort) => string,
  fixes: (flaw: Flaw, cohort: Cohort) => readonly Fix[],
  /** `misfits` for what depends on the networks themselves, or on single servers. */
  among: typeof misfits = misfitShapes,
): Iterable<Report> {
  // Most models have none.
  if (!frame.list('interface-models').some((model) => model.has('dpdk-devices'))) return;
  const said = new Set<unknown>();
  const ask = (cohort: Cohort): readonly Flaw[] | undefined => {
    const links = linksOf(frame, cohort);
    if (!links || !cohort.pool.group.isWhole) return undefined;
    const found = links.model
      .items('dpdk-devices')
      .items.flatMap((entry) => check(entry, links, cohort).map((flaw) => ({ ...flaw, links, entry })));
    return found.length > 0 ? found : undefined;
  };
  for (const { cohort, wrong } of among(fleet, frame, ask)) {
    for (const flaw of wrong) {
      if (said.has(flaw.at.node)) continue;
      said.add(flaw.at.node);
      const { item } = cohort.pool.group;
      yield finding(flaw.at.at, say(flaw, cohort), {
        related: [{ at: item.nameAt, message: `Servers with the role '${cohort.role}' are used here.` }],
        fixes: () => fixes(flaw, cohort),
      });
    }
  }
}

/** The components of an entry that run on the servers of a cohort. */
export const running = (entry: Item, { pool }: Cohort) =>
  entry.texts('components').items.filter(({ value }) => pool.group.components.has(value));

export const devicesOf = (entry: Item) =>
  entry.items('devices').items.flatMap((device) => device.text('name') ?? []);

/** The device of an interface, and the devices of its bond. */
export function portsOf(each: Item): readonly string[] {
  const bonded = each.map('bond-data')?.items('devices').items ?? [];
  return [each.map('device'), ...bonded].flatMap((device) => device?.text('name')?.value ?? []);
}

/** Takes a device out of an entry of `dpdk-devices`, or the whole entry with its last one. */
export function dropDevice({ entry, at }: Flaw): readonly Fix[] {
  const devices = entry.items('devices').items;
  const own = devices.find((each) => each.text('name')?.node === at.node);
  const title = `Remove '${at.value}' from the DPDK devices`;
  return devices.length > 1 ? (own ? dropItem(own, { title }) : []) : dropItem(entry, { title });
}
