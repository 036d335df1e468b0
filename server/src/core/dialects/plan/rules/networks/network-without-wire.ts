/** A virtual network has no wire: no carrier, no port, and no physical network that it could be. */
import { type NetworkFact, networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem, addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { hasNetwork, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { proposeCarrier, proposeNetwork } from '../../model/proposals.js';
import { eachVirtualNetwork } from '../over.js';
import { called, placeOf } from './about-networks.js';
import { docs } from './network-without-wire.docs.js';

export const networkWithoutWire = defineRule({
  id: 'plan/network-without-wire',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network, model) {
    const { fact, section } = network;
    // A list that is absent as a whole is reported as a missing section.
    if (!fact || fact.carriers.length === 0 || model.physical.state !== 'written') return;
    if (['carried-by', 'port'].some((key) => section.state(key) !== 'absent')) return;
    const wires = wiresOf(fact);
    if (wires.some((name) => hasNetwork(model.physical, name) !== false)) return;
    const [usual = ''] = wires;
    yield finding(
      placeOf(network),
      `${called(network)} runs on no physical network: '${usual}' is missing.`,
      { fixes: () => [...addWire(model, usual), ...useCarrier(model, network)] },
    );
  },
});

/** The physical networks that it uses where it names none: the one with its name, else any that may carry it. */
function wiresOf({ name, carriers }: NetworkFact): readonly string[] {
  return networkFact('physical', undefined, name) ? [name] : carriers;
}

function useCarrier(model: Plan, { fact, section }: PlanNetwork): readonly Fix[] {
  const carrier = fact && proposeCarrier(model, fact)?.name?.value;
  return carrier ? addKey(section, 'carried-by', carrier, { title: `Add 'carried-by: ${carrier}'` }) : [];
}

function addWire(model: Plan, usual: string): readonly Fix[] {
  const fact = networkFact('physical', model.hypervisor?.value, usual);
  if (!fact) return [];
  return addItem(model.file, model.physical, proposeNetwork(model, fact), {
    title: `Add the physical network '${fact.name}'`,
  });
}
