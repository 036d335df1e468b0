/** The rules of the firewall, each with the set that it is in. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';

interface FirewallRule {
  readonly set: Item;
  readonly rule: Item;
}

function* rulesOf(frame: Frame): Iterable<FirewallRule> {
  for (const set of frame.list('firewall-rules'))
    for (const rule of set.items('rules').items) yield { set, rule };
}

export const eachFirewallRule = eachInFrame(rulesOf);
