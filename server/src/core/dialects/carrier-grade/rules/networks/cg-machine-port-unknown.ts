/** A port is not one that the machine architecture lists for the model. */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { interfacesOf } from '../../model/carrier-grade-model.js';
import { theDirectory } from '../over.js';
import { machineMapsOf, portsByModel } from './about-machines.js';
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
      for (const { port } of there ? ports.items : []) {
        if (!port || !there || there.has(port.value)) continue;
        const used = ports.items.flatMap((each) => each.port?.value ?? []);
        const free = [...there].filter((name) => !used.includes(name));
        const guess = didYouMean(port.value, free);
        yield finding(port.at, `Unknown port '${port.value}' of '${machine?.value}'${guess.ending}`, {
          fixes: () => [
            ...changeToGuess(port, guess),
            ...free
              .filter((name) => name !== guess.word)
              .slice(0, 4)
              .flatMap((name) => changeTo(port, name)),
          ],
        });
      }
    }
  },
});
