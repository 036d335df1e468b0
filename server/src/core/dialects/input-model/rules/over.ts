/**
 * What the rules of input models look at, so that an edit runs no more than it must: the frame alone, which is everything
 * but servers; one server in its frame; all servers together. What a rule reads of the servers is said here by columns.
 */
import type { Over, Report } from '../../../rules/rule.js';
import type { Column, Fleet, Server, ServerRow } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';

import type { FrameList } from '../model/model-kinds.js';
import type { Likeness } from '../model/server-kinds.js';

/** Without the file that says that a folder is a model, what seems to be missing may be anywhere. */
function applies({ frame }: InputModel): boolean {
  return frame.hasConfig;
}

const NONE: readonly Report[] = [];

const REPORTS = {};
const CLEAN = {};

/** The frame: no servers are seen. Asked again when something else than a server changes that the check asked for. */
export const theFrame: Over<InputModel, readonly [Frame]> = {
  bind(check) {
    const key = {};
    return (model) => {
      if (!applies(model)) return NONE;
      const { frame } = model;
      // Reports are of one frame, because their repairs look at it; that there are none stays true for the next.
      const reports = frame.memo(REPORTS, frame.id, () => new Map<object, readonly Report[]>());
      const isClean = frame.memo(CLEAN, key, () => {
        const found = [...check(frame)];
        reports.set(key, found);
        return found.length === 0;
      });
      if (isClean) return NONE;
      const known = reports.get(key) ?? [...check(frame)];
      reports.set(key, known);
      return known;
    };
  },
};

/** Dozens of rules have nothing to say of thousands of servers: no list is made for that. */
function all(reports: Iterable<Report>): readonly Report[] {
  let found: Report[] | undefined;
  for (const each of reports) {
    found ??= [];
    found.push(each);
  }
  return found ?? NONE;
}

/** Servers that are alike in some columns. */
function alikeIn(columns: readonly Column[]): Likeness {
  const name = columns.join();
  const known = likenesses.get(name) ?? {
    of: () => (row: ServerRow) => columns.map((column) => row[column]),
  };
  likenesses.set(name, known);
  return known;
}

/** Rules that look at the same columns share their kinds of servers. */
const likenesses = new Map<string, Likeness>();

/**
 * Each server. Asked again for a server that changed, and for all when the frame did.
 * `alike`: columns, or what else decides by itself whether something is found, where servers are alike in that: one in
 * which nothing was found then speaks for the others, unless the check had to read more of it than its row.
 */
export function eachServer(alike?: readonly Column[] | Likeness): Over<InputModel, readonly [Server, Frame]> {
  const likeness = alike && ('of' in alike ? alike : alikeIn(alike));
  return {
    bind(check) {
      const key = {};
      return function* (model) {
        if (!applies(model)) return;
        const { frame, fleet } = model;
        const ask = (server: Server | undefined) => (server ? all(check(server, frame)) : NONE);
        const fresh = new Map<number, readonly Report[]>();
        // Nobody holds on to the servers that are asked here: in nearly all of them nothing is found.
        const found = likeness
          ? fleet.selectKinds(key, likeness, frame, (kind, kinds) => {
              const server = fleet.serverAt(kinds.firstIn(kind) ?? Number.NaN);
              return !server || ask(server).length > 0 || server.isRead;
            })
          : fleet.select(key, frame, (index) => {
              const reports = ask(fleet.serverAt(index));
              if (reports.length > 0) fresh.set(index, reports);
              return reports.length > 0;
            });
        // What was found is said again, at the place where the server is by now.
        for (const index of found) yield* fresh.get(index) ?? ask(fleet.server(index));
      };
    },
  };
}

/**
 * All servers together. `columns`: everything that the check reads of them; as long as they and the frame stay, nothing
 * new can be found.
 */
export function allServers(columns: readonly Column[]): Over<InputModel, readonly [Fleet, Frame]> {
  return {
    bind(check) {
      const key = {};
      return (model) => {
        if (!applies(model)) return NONE;
        const { frame, fleet } = model;
        // That nothing is found stays true; what is found is said again, at the place where it is by now.
        const first: { reports?: readonly Report[] } = {};
        const isClean = fleet.once(key, columns, frame, () => {
          first.reports = [...check(fleet, frame)];
          return first.reports.length === 0;
        });
        return isClean ? NONE : (first.reports ?? check(fleet, frame));
      };
    },
  };
}

/** What rules about virtual servers read of the servers. */
const VM_COLUMNS: readonly Column[] = [
  'id',
  'ip',
  'role',
  'group',
  'nicMapping',
  'hypervisorId',
  'isHypervisor',
];

/** Each virtual server, with the server that it runs on. There are few of them, so that all are looked at together. */
export const eachVirtualServer: Over<
  InputModel,
  readonly [vm: Server, frame: Frame, host: Server | undefined, fleet: Fleet]
> = {
  bind: (check) =>
    allServers(VM_COLUMNS).bind(function* (fleet, frame) {
      for (const [host, guests] of fleet.by('hypervisorId'))
        for (const index of guests) {
          const vm = fleet.server(index);
          if (vm) yield* check(vm, frame, fleet.find(host), fleet);
        }
    }),
};

/** Each of some parts of the frame. */
export function eachInFrame<Part>(
  partsOf: (frame: Frame) => Iterable<Part>,
): Over<InputModel, readonly [Part, Frame]> {
  return {
    bind: (check) =>
      theFrame.bind(function* (frame) {
        for (const part of partsOf(frame)) yield* check(part, frame);
      }),
  };
}

/** Each object of a list, in all files. */
export function eachItemOf(list: FrameList): Over<InputModel, readonly [Item, Frame]> {
  return eachInFrame((frame) => frame.list(list));
}

/** Each NIC mapping, by its ports. */
export const eachNicMapping: Over<InputModel, readonly [ports: readonly Item[], frame: Frame]> = {
  bind: (check) =>
    theFrame.bind(function* (frame) {
      for (const mapping of frame.list('nic-mappings'))
        yield* check(mapping.items('physical-ports').items, frame);
    }),
};

/** Each server, for what its role and its NIC mapping alone decide. */
export const eachServerHardware = eachServer(['role', 'nicMapping']);
