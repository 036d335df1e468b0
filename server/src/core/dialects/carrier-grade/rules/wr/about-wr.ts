/** The networks that the KVM region shares with the other one, and the addresses that it takes of them. */
import type { Value } from '../../../../model/value.js';
import type { Address } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import type { CarrierGrade, LogicalNetwork, Wr, WrNetwork } from '../../model/carrier-grade-model.js';
import { addressOf } from '../../model/read-values.js';
import { rangeOf } from '../../model/read-vars.js';

/** The network that a range is taken of; only files that the cloud uses are compared with others. */
export function sharedNetwork(
  { name }: WrNetwork,
  { file }: Wr,
  { wr, environment }: CarrierGrade,
): LogicalNetwork | undefined {
  return name && wr?.file === file ? environment?.network(name.value) : undefined;
}

interface Pool {
  readonly range: AddressRange;
  readonly first: Value<Address>;
  readonly last: Value<Address>;
}

/** The ranges on networks, and that of the underlay. */
export function poolsOf({ interfaces, reader, properties }: Wr): readonly Pool[] {
  const networks = interfaces.items.flatMap((each) => each.networks.items);
  const begin = reader.value(properties, 'tul_ip_start_address', addressOf);
  const end = reader.value(properties, 'tul_ip_end_address', addressOf);
  return [...networks, { first: begin, last: end, range: rangeOf(begin, end) }].flatMap(
    ({ range, first, last }) => (range && first && last ? [{ range, first, last }] : []),
  );
}
