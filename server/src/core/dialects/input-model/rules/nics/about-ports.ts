/** What is known of the ports of NIC mappings, for the rules about them. */
import { nicTypes } from '../../../../architecture/clm-nic-devices.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export function typeOf(frame: Frame, name: string): string | undefined {
  const own = frame.find('nic-device-types', name);
  return own ? own.text('type')?.value : nicTypes.find((each) => each.name === name)?.type;
}

export function numberOf(port: Item): number | undefined {
  return port.map('port-attributes')?.integer('port-num')?.value;
}

export function freeName(all: readonly Item[], name: string): string {
  const [, stem = name] = /^(.*?)\d*$/.exec(name) ?? [];
  const taken = new Set(all.map((port) => port.text('logical-name')?.value));
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
