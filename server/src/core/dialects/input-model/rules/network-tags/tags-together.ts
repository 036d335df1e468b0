/** Tags of one control plane beside each other: twice on a group, on two groups, and the physical networks they name. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { isHosted, physicalNetworksOf, type TagUse, tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { finding } from '../define.js';

/** What is found in several control planes is said once. */
export function* eachOnce(reports: Iterable<Report>): Iterable<Report> {
  const seen = new Set<unknown>();
  for (const report of reports) {
    const node = 'node' in report.at ? report.at.node : undefined;
    if (!seen.has(node)) yield report;
    seen.add(node);
  }
}

/** The uses of a control plane, those of groups last said first, as a person reads them. */
export function usesOf(frame: Frame): readonly (readonly TagUse[])[] {
  return tagsOfPlanes(frame).map(({ uses }) => uses);
}

export interface Naming {
  readonly use: TagUse;
  readonly value: Value<string>;
}

export function namings(frame: Frame, uses: readonly TagUse[]): readonly Naming[] {
  return uses.flatMap((use) =>
    isHosted(frame, use) === false ? [] : [...physicalNetworksOf(use)].map((value) => ({ use, value })),
  );
}

export function* shared(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, Naming>();
    const all = namings(frame, uses);
    const taken = new Set(all.map(({ value }) => value.value));
    for (const naming of all) {
      const { value, use } = naming;
      const first = seen.get(value.value);
      seen.set(value.value, first ?? naming);
      if (!first || first.use.group === use.group) continue;
      yield finding(
        value.at,
        `'${value.value}' is the network group '${first.use.group}' already, and cannot be '${use.group}', too.`,
        {
          related: [{ at: first.value.at, message: 'It stands here first.' }],
          fixes: () => change(value, freeName(value.value, taken)),
        },
      );
    }
  }
}

export function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/\d+$/, '');
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

export function change({ at, node, shared: isShared }: Value<string>, to: string) {
  return isShared
    ? []
    : [{ title: `Change to '${to}'`, edits: inFile(at.file, replaceScalar(at.file, node, to)) }];
}
