/** Rules about virtual servers: each is shown with the server that it runs on. */
import type { Report } from '../../../../rules/rule.js';
import type { Fleet, Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { fleetRule, type ModelRule } from '../define.js';
import type { Files } from '../servers/hardware.js';
import { vmModel } from './vm-example.js';

export const source = 'Ardana configuration processor, VM factory';
export const good = () => vmModel();

export const changed = (file: string, from: string | RegExp, to: string) => (): Files => {
  const files = vmModel();
  return { ...files, [file]: (files[file] ?? '').replace(from, to) };
};

interface Docs {
  readonly summary: string;
  readonly why: string;
  readonly bad: () => Files;
}

type Check = (vm: Server, frame: Frame, host: Server | undefined, fleet: Fleet) => Iterable<Report>;

/** A rule about each virtual server. There are few of them, so that all are looked at together. */
export function vmRule(
  id: string,
  docs: Docs,
  check: Check,
  severity: 'error' | 'warning' = 'error',
): ModelRule {
  return fleetRule({
    id: `input-model/${id}`,
    severity,
    columns: ['id', 'ip', 'role', 'group', 'nicMapping', 'hypervisorId', 'isHypervisor'],
    docs: { ...docs, source, good },
    *check(fleet, frame) {
      for (const [host, guests] of fleet.by('hypervisorId'))
        for (const index of guests) {
          const vm = fleet.server(index);
          if (vm) yield* check(vm, frame, fleet.find(host), fleet);
        }
    },
  });
}

export const roleAt = ({ item }: Server) => item.text('role')?.at ?? item.nameAt;
export const hostAt = ({ item }: Server) => item.text('hypervisor-id')?.at ?? item.nameAt;
