/** Ports that interfaces use and NIC mappings lack: whose mistake it is that servers have both. */
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { portsOf, type UsedPort, usedPorts } from './about-hardware.js';

/** A port that a mapping lacks although servers with it use an interface on the port. */
interface Gap {
  readonly port: UsedPort;
  readonly mapping: Item;
  readonly role: string;
  readonly servers: number[];
}

/** What is said once: at the mapping, at the device of an interface, or at a lone server. */
export interface Blame extends Gap {
  readonly on: 'mapping' | 'device' | 'server';
}

export function* blamesOf(fleet: Fleet, frame: Frame): Iterable<Blame> {
  const { gaps, isThere } = gapsOf(fleet, frame);
  const said = new Set<string>();
  for (const gap of gaps) {
    const on = blamedFor(gap, gaps, isThere);
    const key = on === 'device' ? keyOf(gap.port) : `${on} ${gap.mapping.name} ${gap.port.name}`;
    if (said.has(key)) continue;
    said.add(key);
    const same = gaps.filter((each) => (on === 'device' ? isSamePort(each, gap) : isSameMapping(each, gap)));
    yield { ...gap, on, servers: same.flatMap(({ servers }) => servers).sort((a, b) => a - b) };
  }
}

const keyOf = ({ at }: UsedPort) => `${at.at.file.uri} ${at.at.file.tree.spanOf(at.node).start}`;

const isSamePort = (a: Gap, b: Gap) => a.port.at.node === b.port.at.node;

const isSameMapping = (a: Gap, b: Gap) => a.mapping === b.mapping && a.port.name === b.port.name;

function blamedFor(gap: Gap, gaps: readonly Gap[], isThere: (port: UsedPort) => boolean): Blame['on'] {
  const ofMapping = gaps.filter((each) => isSameMapping(each, gap));
  const concerned = gaps.filter((each) => isSamePort(each, gap) || isSameMapping(each, gap));
  if (new Set(concerned.flatMap(({ servers }) => servers)).size === 1) return 'server';
  // Interfaces that agree on a port, and hardware that has it, are right against the one mapping that has not.
  const isAgreed = ofMapping.some((each) => !isSamePort(each, gap));
  return isAgreed || isThere(gap.port) ? 'mapping' : 'device';
}

interface Gaps {
  readonly gaps: readonly Gap[];
  /** Whether any mapping of servers that use a port has it. */
  isThere(port: UsedPort): boolean;
}

function gapsOf(fleet: Fleet, frame: Frame): Gaps {
  const gaps: Gap[] = [];
  const there = new Set<unknown>();
  for (const { role, name, servers } of serversBy(fleet)) {
    const ports = portsOf(frame, name);
    const mapping = frame.find('nic-mappings', name);
    for (const port of (ports && usedPorts(frame, role)) ?? []) {
      if (ports?.has(port.name)) there.add(port.at.node);
      else if (mapping) gaps.push({ port, mapping, role, servers });
    }
  }
  return { gaps, isThere: ({ at }) => there.has(at.node) };
}

/** Servers that are alike in role and NIC mapping. */
interface Alike {
  readonly role: string;
  readonly name: string;
  readonly servers: number[];
}

function serversBy(fleet: Fleet): Iterable<Alike> {
  const found = new Map<string, Alike>();
  for (const [index, { role, nicMapping: name }] of fleet.rows.entries()) {
    if (role === undefined || name === undefined) continue;
    const alike = found.get(`${role}\n${name}`);
    if (alike) alike.servers.push(index);
    else found.set(`${role}\n${name}`, { role, name, servers: [index] });
  }
  return found.values();
}
