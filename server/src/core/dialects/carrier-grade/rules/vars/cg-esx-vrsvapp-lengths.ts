/** The lists of addresses of the overlay switches have different lengths. */
import type { ValueList } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, Vars } from '../../model/carrier-grade-model.js';
import { addressOf } from '../../model/read-values.js';
import { freeHost, takenAddresses } from '../about-free-addresses.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-vrsvapp-lengths.docs.js';

export const cgEsxVrsvappLengths = defineRule({
  id: 'carrier-grade/cg-esx-vrsvapp-lengths',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }, model) {
    const management = file.reader.values(properties, 'vrsvapp_clm_ip', addressOf);
    const tenant = file.reader.values(properties, 'vrsvapp_tul_ip', addressOf);
    if (!management.node || !tenant.node || !tenant.entry) return;
    const [first, second] = [management.node.items.length, tenant.node.items.length];
    if (first !== second)
      yield finding(
        { file: file.file, node: tenant.entry.key },
        `'vrsvapp_clm_ip' has ${counted(first, 'address', 'addresses')} and 'vrsvapp_tul_ip' has ${second}. Each host needs one of both.`,
        { fixes: () => addLast(model, file, management, tenant) },
      );
  },
});

/** The one address that the underlay lacks: the same host as on the management network, or the next one. */
function addLast(
  model: CarrierGrade,
  { file }: Vars,
  management: ValueList<Address>,
  tenant: ValueList<Address>,
): readonly Fix[] {
  const { length } = tenant.items;
  const beside = management.items[length];
  const last = tenant.items.at(-1) ?? beside;
  const cidr = networkNamed(model, 'tenant')?.cidr?.value;
  if (!beside || !last || !cidr || !tenant.complete || management.items.length !== length + 1) return [];
  const own = tenant.items.map(({ value }) => ({ first: value, last: value }));
  const taken = [...own, ...takenAddresses(model)];
  const to = sameHostIn(cidr, beside.value, taken) ?? freeHost(cidr, last.value, taken);
  return to ? addItem(file, tenant, formatAddress(to)) : [];
}
