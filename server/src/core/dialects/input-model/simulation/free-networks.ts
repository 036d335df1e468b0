/** What a further network may have: a VLAN id and a subnet that no other network of the model has. */
import { type Cidr, formatCidr, nextFreeCidr } from '../../../net/cidr.js';
import { nextFreeVlanId } from '../../../net/vlan.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { cidrOf } from './server-networks.js';

const isOther = (item: Item | undefined) => (each: Item) => each.node !== item?.node;

/** After the highest of all networks and provider networks. */
export function freeVlanId(frame: Frame, network?: Item): number | undefined {
  const ids = frame
    .list('networks')
    .filter(isOther(network))
    .flatMap((each) => each.integer('vlanid')?.value ?? []);
  const provided = frame.list('configuration-data').flatMap(providerVlans);
  // Those of Neutron often have a range of their own, further up.
  const row = ids.length > 0 ? ids : provided;
  // A loop, because there may be more networks than a call can have arguments.
  let highest = USUAL_VLAN - 1;
  for (const [index, id] of row.entries()) highest = index === 0 ? id : Math.max(highest, id);
  return nextFreeVlanId([...ids, ...provided], [], highest + 1);
}

/** Where published models begin to count. */
const USUAL_VLAN = 100;

function providerVlans(data: Item): readonly number[] {
  const networks = data.map('data')?.items('neutron_provider_networks').items ?? [];
  return networks.flatMap((network) =>
    network.items('provider').items.flatMap((each) => each.integer('segmentation_id')?.value ?? []),
  );
}

/** A subnet like the last of the same group, or else like the last of all, that no network overlaps. */
export function freeCidr(frame: Frame, network?: Item, group?: string): string | undefined {
  const others = frame
    .list('networks')
    .filter(isOther(network))
    .flatMap((each) => {
      const cidr = cidrOf(each);
      return cidr ? [{ network: each, cidr }] : [];
    });
  const own = group ?? network?.text('network-group')?.value;
  const like = (
    others.filter((each) => own !== undefined && each.network.text('network-group')?.value === own).at(-1) ??
    others.at(-1)
  )?.cidr;
  const used: readonly Cidr[] = [
    ...others.map(({ cidr }) => cidr),
    ...frame.list('configuration-data').flatMap(
      (data) =>
        data
          .map('data')
          ?.items('neutron_provider_networks')
          .items.flatMap((each) => cidrOf(each) ?? []) ?? [],
    ),
  ];
  const free = like && nextFreeCidr(like, used);
  return free && formatCidr(free);
}
