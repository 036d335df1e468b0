/** A DPDK port does not belong to an interface. */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDpdkDevice } from './about-dpdk.js';
import { docs } from './ifmodel-dpdk-unknown-device.docs.js';
import { interfacesOf, portsOf } from './interfaces.js';

export const ifmodelDpdkUnknownDevice = defineRule({
  id: 'input-model/ifmodel-dpdk-unknown-device',
  severity: 'error',
  docs,
  over: eachDpdkDevice,
  *check({ model, name }) {
    if (!model.items('network-interfaces').complete) return;
    const ports = interfacesOf(model)
      .flatMap(portsOf)
      .map(({ value }) => value);
    if (ports.includes(name.value)) return;
    yield finding(name.at, `'${name.value}' is not a port of this interface model.`, {
      fixes: () => changeToGuess(name, didYouMean(name.value, ports)),
    });
  },
});
