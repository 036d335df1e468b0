/** The networks that the KVM region shares with the other one. */
import type { CarrierGrade, LogicalNetwork, Wr, WrNetwork } from '../../model/carrier-grade-model.js';

/** The network that a range is taken of; only files that the cloud uses are compared with others. */
export function sharedNetwork(
  { name }: WrNetwork,
  { file }: Wr,
  { wr, environment }: CarrierGrade,
): LogicalNetwork | undefined {
  return name && wr?.file === file ? environment?.network(name.value) : undefined;
}
