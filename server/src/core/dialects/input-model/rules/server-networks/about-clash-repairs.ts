/** Repairs of two networks of one server that do not go together: the second gets a VLAN id or a subnet that no other has. */
import { addKey, changeTo, together } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { freeVlanId } from '../../simulation/free-networks.js';
import { networksOf } from '../../simulation/read-networks.js';
import { UNTAGGED } from '../../simulation/server-networks.js';
import { moveAway } from '../networks/about-moves.js';
import type { Site } from './about-devices.js';

interface Clash {
  readonly second: Site;
}

export function renumberVlan(frame: Frame, { second: { network, name, vlan } }: Clash): readonly Fix[] {
  const id = freeVlanId(frame, network);
  if (id === undefined) return [];
  const own = network.integer('vlanid');
  const title = `Change the VLAN id of '${name}' to ${id}`;
  if (vlan !== UNTAGGED) return own ? changeTo(own, id, { title }) : [];
  const flag = network.flag('tagged-vlan');
  if (!flag) return [];
  return together(`${title}, tagged`, [
    changeTo(flag, true),
    ...(own ? [] : [addKey(network, 'vlanid', id, { after: 'tagged-vlan' })]),
  ]);
}

export function moveSubnet(frame: Frame, { second: { network } }: Clash): readonly Fix[] {
  const own = networksOf(frame).find(({ item }) => item.node === network.node);
  return own ? moveAway(frame, own) : [];
}

/** A network that is the same twice gets both: a subnet and a VLAN id. */
export function moveApart(frame: Frame, clash: Clash): readonly Fix[] {
  const [moved] = moveSubnet(frame, clash);
  const [renumbered] = renumberVlan(frame, clash);
  if (!moved || !renumbered) return [];
  return together(`${moved.title}, VLAN id ${freeVlanId(frame, clash.second.network)}`, [
    [moved],
    [renumbered],
  ]);
}
