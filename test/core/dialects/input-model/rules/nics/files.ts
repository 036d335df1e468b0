/** NIC mappings for the tests of the rules about them. */
import { more } from '../changed.js';

/** One more mapping; a port is its name, its place, its type (`simple` or `multi`) and further lines. */
export function ports(
  ...rows: readonly (readonly [name: string, bus: string, type: string, ...more: string[]])[]
) {
  const items = rows.map(
    ([name, bus, type, ...lines]) =>
      `      - logical-name: ${name}\n        type: ${type}-port\n        bus-address: ${bus}\n${lines.map((line) => `        ${line}\n`).join('')}`,
  );
  return more(`nic-mappings:\n  - name: MORE-PORTS\n    physical-ports:\n${items.join('')}`);
}
