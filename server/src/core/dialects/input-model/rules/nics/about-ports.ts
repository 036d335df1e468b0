/** What is known of the ports of NIC mappings, for the rules about them. */

import { nicTypes } from '../../../../architecture/clm-nic-devices.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { numberAtEnd } from '../../../../text/ends.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export function typeOf(frame: Frame, name: string): string | undefined {
  const own = frame.find('nic-device-types', name);
  return own ? own.text('type')?.value : nicTypes.find((each) => each.name === name)?.type;
}

export function numberOf(port: Item): number | undefined {
  return port.map('port-attributes')?.integer('port-num')?.value;
}

/** The names of ports are counted from one. */
export function freePortName(all: readonly Item[], name: string): string {
  const taken = new Set(all.map((port) => port.text('logical-name')?.value));
  return freeName(numberAtEnd(name).stem, 1, (each) => taken.has(each));
}
