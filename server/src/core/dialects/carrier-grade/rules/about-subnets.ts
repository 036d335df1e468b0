/** Networks by their plain names, and addresses that do not lie in the subnet where they belong. */
import { carrierGradeNetwork } from '../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../model/value.js';
import { type Address, formatAddress } from '../../../net/address.js';
import { type Cidr, cidrContains, formatCidr } from '../../../net/cidr.js';
import { finding, related } from '../../../rules/kit/finding.js';
import type { Fix, Report } from '../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork } from '../model/carrier-grade-model.js';

/** A network by its plain name, also where it is called by the term of the product. */
export function networkNamed({ environment }: CarrierGrade, plain: string): LogicalNetwork | undefined {
  return environment?.defined.find(({ name }) => name && carrierGradeNetwork(name.value)?.name === plain);
}

/** Says that an address lies outside the subnet of a network; `lead` begins the sentence. */
export function* outsideSubnet(
  address: Value<Address> | undefined,
  cidr: Value<Cidr> | undefined,
  network: string,
  fixes: (address: Value<Address>, cidr: Cidr) => readonly Fix[],
  lead = '',
): Iterable<Report> {
  if (!address || !cidr || cidrContains(cidr.value, address.value)) return;
  yield finding(
    address.at,
    `${lead}${formatAddress(address.value)} is outside ${formatCidr(cidr.value)}, the subnet of '${network}'.`,
    {
      related: [related(cidr.at, 'The subnet is set here.')],
      fixes: () => fixes(address, cidr.value),
    },
  );
}
