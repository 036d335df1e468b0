/** A port is none that the machine architecture gives for the model. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { theDirectory } from '../over.js';
import { interfacesOf } from './about-networks.js';
import { machineMapsOf } from './bonds.js';
import { docs } from './cg-machine-port-unknown.docs.js';
import { machinesIn } from './ports.js';

export const cgMachinePortUnknown = defineRule({
  id: 'carrier-grade/cg-machine-port-unknown',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const { environment } = model;
    const known = portsByModel(model);
    if (!environment || known.size === 0) return;
    for (const each of interfacesOf(environment)) {
      for (const { model: machine, ports } of machineMapsOf(environment, each).items) {
        const there = machine && known.get(machine.value);
        if (!there) continue;
        for (const { port } of ports.items) {
          if (!port || there.has(port.value)) continue;
          const guess = nearest(port.value, there);
          yield finding(
            port.at,
            `'${machine.value}' has no port '${port.value}'${guess ? `; did you mean '${guess}'?` : '.'}`,
          );
        }
      }
    }
  },
});

/** The ports of every model in the machine architecture files of the directory. */
function portsByModel(model: CarrierGrade): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, ports } of model.filesOf('machine-architecture').flatMap(machinesIn)) {
    if (!name || ports.length === 0) continue;
    const known = found.get(name.value) ?? new Set<string>();
    for (const port of ports) if (port.name) known.add(port.name.value);
    found.set(name.value, known);
  }
  return found;
}
