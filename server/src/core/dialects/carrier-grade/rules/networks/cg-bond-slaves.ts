/** The slaves of a bond are not the labels of its ports. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachBond } from '../over.js';
import { machineMapsOf } from './about-machines.js';
import { docs } from './cg-bond-slaves.docs.js';

export const cgBondSlaves = defineRule({
  id: 'carrier-grade/cg-bond-slaves',
  severity: 'error',
  docs,
  over: eachBond,
  *check({ options, owner }, environment) {
    const slaves = environment.reader.value(options, 'bond-slaves', textOf);
    const maps = machineMapsOf(environment, owner);
    if (!slaves || !maps.complete) return;
    if (!maps.items.every(({ ports }) => ports.complete && ports.items.every(({ label }) => label))) return;
    const named = slaves.value.split(/\s+/).filter((word) => word !== '');
    const right = maps.items
      .map(({ ports }) => ports.items.flatMap(({ label }) => label?.value ?? []))
      .find((labels) => !sameWords(named, labels))
      ?.join(' ');
    if (right === undefined) return;
    yield finding(
      slaves.at,
      `The slaves must be the labels of the ports, '${right}', not '${slaves.value}'.`,
      {
        fixes: () => changeTo(slaves, right),
      },
    );
  },
});

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join(' ') === b.toSorted().join(' ');
}
