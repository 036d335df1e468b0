/** A bond has only one port. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { headOf } from '../about-sections.js';
import { eachBond } from '../over.js';
import { machineMapsOf } from './about-machines.js';
import { interfaceCalled } from './about-networks.js';
import { docs } from './cg-bond-single-slave.docs.js';

export const cgBondSingleSlave = defineRule({
  id: 'carrier-grade/cg-bond-single-slave',
  severity: 'warning',
  docs,
  over: eachBond,
  *check({ options, owner }, environment) {
    const single = machineMapsOf(environment, owner).items.find(
      ({ ports }) => ports.complete && ports.items.length === 1,
    );
    if (!single) return;
    const slaves = environment.reader.value(options, 'bond-slaves', textOf);
    yield finding(headOf(single.section, slaves), `The bond of ${interfaceCalled(owner)} has only one port.`);
  },
});
