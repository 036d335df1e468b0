/** A port is none that the machine architecture gives for the model. */
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type CarrierGrade, interfacesOf } from '../../model/carrier-grade-model.js';
import { theDirectory } from '../over.js';
import { machineMapsOf, machinesIn } from './about-machines.js';
import { docs } from './cg-machine-port-unknown.docs.js';

export const cgMachinePortUnknown = defineRule({
  id: 'carrier-grade/cg-machine-port-unknown',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const { environment } = model;
    if (!environment) return;
    const known = portsByModel(model);
    for (const { model: machine, ports } of interfacesOf(environment).flatMap(
      (each) => machineMapsOf(environment, each).items,
    )) {
      const there = machine && known.get(machine.value);
      for (const { port } of there ? ports.items : [])
        if (port && !there?.has(port.value))
          yield finding(
            port.at,
            `'${machine?.value}' has no port '${port.value}'${didYouMean(port.value, there ?? []).ending}`,
          );
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
