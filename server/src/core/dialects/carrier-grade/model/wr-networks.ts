/** The networks of the environment that the KVM region has no range of addresses for. */
import type { CarrierGrade, WrNetwork } from './carrier-grade-model.js';

/** `own` is being written, and what it is called now does not count. */
export function networksWithoutRange({ wr, environment }: CarrierGrade, own?: WrNetwork): readonly string[] {
  const all = wr?.interfaces.items.flatMap(({ networks }) => networks.items) ?? [];
  const there = new Set(all.flatMap((each) => (each === own ? [] : (each.name?.value ?? []))));
  const known = environment?.defined.flatMap(({ name }) => name?.value ?? []) ?? [];
  return [...new Set(known)].filter((name) => !there.has(name));
}
