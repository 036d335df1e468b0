/** A network inside the cloud has public addresses. */

import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { countsAsInternal } from '../../../../model/stated-facts.js';
import { type Address, isPrivate } from '../../../../net/address.js';
import { type Cidr, cidrRange, formatCidr, subnetOf } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { freeSubnet } from '../../model/network-numbers.js';
import { eachDefinedNetwork } from '../over.js';
import { moveNetwork, subnetSaid } from './about-moving.js';
import { called } from './about-networks.js';
import { docs } from './cg-private-required.docs.js';

export const cgPrivateRequired = defineRule({
  id: 'carrier-grade/cg-private-required',
  severity: 'warning',
  docs,
  over: eachDefinedNetwork,
  *check(network, environment, model) {
    const { cidr, name } = network;
    if (!cidr || !name || carrierGradeNetwork(name.value)?.addressing !== 'private') return;
    const { first, last } = cidrRange(cidr.value);
    if (countsAsInternal(cidr.at.file, first) && countsAsInternal(cidr.at.file, last)) return;
    yield finding(
      cidr.at,
      `${called(network)} has the public subnet ${formatCidr(cidr.value)}. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
      {
        fixes: () => {
          const said = subnetSaid(model, network, environment);
          const isGood = said && isPrivate(said.network);
          const to = isGood ? said : privateSubnet(network, environment, model);
          return to ? moveNetwork(model, network, to) : [];
        },
      },
    );
  },
});

/** The next subnet after those that the cloud has in private space, of the size of this one. */
function privateSubnet(
  { cidr }: LogicalNetwork,
  environment: NetworkEnvironment,
  model: CarrierGrade,
): Cidr | undefined {
  if (cidr?.value.network.family !== 4) return undefined;
  const last = environment.defined.findLast((each) => each.cidr && isPrivate(each.cidr.value.network));
  const near = last?.cidr?.value.network ?? FIRST_PRIVATE;
  return freeSubnet(model, subnetOf(near, cidr.value.prefix), environment);
}

/** 10.0.0.0. */
const FIRST_PRIVATE: Address = { family: 4, value: 0x0a000000n };
