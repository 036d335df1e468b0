/** What in a plan belongs to one hypervisor only: where the other one is written, it tells which of the two is meant. */
import type { Hypervisor } from '../../../architecture/products.js';
import { serviceFact } from '../../../architecture/services.js';
import type { Plan, PlanNetwork } from './plan-model.js';

type Signs = Readonly<Record<Hypervisor, number>>;

/** How many things of the plan only a cloud on KVM has, and how many only one on ESX. */
export function hypervisorSigns(plan: Plan): Signs {
  const { overcloud, undercloud } = plan.deployment ?? {};
  const has = (key: string) => (overcloud?.counts.get(key)?.written?.value ?? 0) > 0;
  const services = new Set(
    [...(undercloud?.services.items ?? []), ...(overcloud?.services.items ?? [])].map(({ value }) => value),
  );
  const onlyOn = (hypervisor: Hypervisor) =>
    [...services].filter((value) => {
      const hypervisors = serviceFact(value)?.hypervisors;
      return hypervisors?.length === 1 && hypervisors[0] === hypervisor;
    }).length;
  const names = plan.virtual.networks.flatMap(({ name }: PlanNetwork) => name?.value ?? []);
  const named = (...of: readonly string[]) => names.filter((name) => of.includes(name)).length;
  const blockStorage = overcloud?.blockStorage.items.length ?? 0;
  const { kvm, esx } = {
    kvm: [
      named('fibre-channel', 'service'),
      blockStorage,
      Number(has('compute')),
      Number(has('vsa-storage') || has('vsa-ao-storage')),
    ],
    esx: [named('esx', 'esx-tenant'), Number(has('compute-proxies'))],
  };
  const routing = overcloud?.routing?.value;
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return {
    kvm: sum(kvm) + onlyOn('kvm') + Number(routing === 'dvr'),
    esx: sum(esx) + onlyOn('esx'),
  };
}
