/**
 * The three kinds of rules about a model, by what they look at, so that an edit runs no more than it must:
 * the frame alone; one server in its frame; all servers together.
 */
import type { NodePlace } from '../../../model/source-file.js';
import type { Fix, Report, Rule, RuleDocs, Severity } from '../../../rules/rule.js';
import type { RuleId } from '../../../schema/rule-id.js';
import type { Column, Fleet, Server, ServerRow } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { InputModel } from '../model/input-model.js';

export type ModelRule = Rule<InputModel>;

interface Common {
  readonly id: `input-model/${string}`;
  readonly severity: Severity;
  readonly docs: RuleDocs;
}

export interface FrameRule extends Common {
  /** Sees no servers. Runs again when a file with anything but servers in it changes. */
  check(frame: Frame): Iterable<Report>;
}

export interface ServerRule extends Common {
  /**
   * The columns that alone decide whether a server is well, where they are few: thousands of servers are alike in them, so
   * that one which is well speaks for the others.
   */
  readonly sees?: readonly Column[];
  /** Runs again for a server that changed, and for all when the frame did. */
  check(server: Server, frame: Frame): Iterable<Report>;
}

export interface FleetRule extends Common {
  /** Everything that it reads of the servers. As long as they and the frame stay, nothing new can be wrong. */
  readonly columns: readonly Column[];
  check(fleet: Fleet, frame: Frame): Iterable<Report>;
}

/** Without the file that says that a folder is a model, what seems to be missing may stand anywhere. */
function applies({ frame }: InputModel): boolean {
  return frame.hasConfig;
}

const REPORTS = {};
const WELL = {};

export function frameRule({ id, severity, docs, check }: FrameRule): ModelRule {
  return {
    ...{ id, severity, docs },
    check({ model, report }) {
      if (!applies(model)) return;
      const { frame } = model;
      // Reports are of one frame, because their repairs look at it; that there are none stays true for the next.
      const reports = frame.memo(REPORTS, frame.id, () => new Map<RuleId, readonly Report[]>());
      const isWell = frame.memo(WELL, id, () => {
        const found = [...check(frame)];
        reports.set(id, found);
        return found.length === 0;
      });
      if (isWell) return;
      const known = reports.get(id) ?? [...check(frame)];
      reports.set(id, known);
      for (const each of known) report(each);
    },
  };
}

const NONE: readonly Report[] = [];

/** Dozens of rules have nothing to say of thousands of servers: no list is made for that. */
function all(reports: Iterable<Report>): readonly Report[] {
  let found: Report[] | undefined;
  for (const each of reports) {
    found ??= [];
    found.push(each);
  }
  return found ?? NONE;
}

interface Values extends Map<string | undefined, Values> {}

/** What stands in some columns of servers that are well. */
class WellValues {
  private readonly known: Values = new Map();

  constructor(private readonly columns: readonly Column[]) {}

  has(row: ServerRow | undefined): boolean {
    let values: Values | undefined = this.known;
    for (const column of this.columns) values = values?.get(row?.[column]);
    return values !== undefined;
  }

  add(row: ServerRow | undefined): void {
    let values = this.known;
    for (const column of this.columns) {
      const more: Values = values.get(row?.[column]) ?? new Map();
      values.set(row?.[column], more);
      values = more;
    }
  }
}

export function serverRule({ id, severity, docs, sees, check }: ServerRule): ModelRule {
  const key = { id };
  return {
    ...{ id, severity, docs },
    check({ model, report }) {
      if (!applies(model)) return;
      const { frame, fleet } = model;
      const fresh = new Map<number, readonly Report[]>();
      const ask = (index: number): readonly Report[] => {
        const server = fleet.server(index);
        return server ? all(check(server, frame)) : NONE;
      };
      const well = sees && new WellValues(sees);
      const bad = fleet.select(key, frame, (index) => {
        const { [index]: row } = fleet.rows;
        if (well?.has(row)) return false;
        const reports = ask(index);
        if (reports.length > 0) fresh.set(index, reports);
        else well?.add(row);
        return reports.length > 0;
      });
      // What is wrong is said again, at the place where it stands by now.
      for (const index of bad) for (const each of fresh.get(index) ?? ask(index)) report(each);
    },
  };
}

export function fleetRule({ id, severity, docs, columns, check }: FleetRule): ModelRule {
  const key = { id };
  return {
    ...{ id, severity, docs },
    check({ model, report }) {
      if (!applies(model)) return;
      const { frame, fleet } = model;
      // That nothing is wrong stays true; what is wrong is said again, at the place where it stands by now.
      const first: { reports?: readonly Report[] } = {};
      const isGood = fleet.once(key, columns, frame, () => {
        first.reports = [...check(fleet, frame)];
        return first.reports.length === 0;
      });
      if (isGood) return;
      for (const each of first.reports ?? check(fleet, frame)) report(each);
    },
  };
}

/** A report in the fewest words. */
export function finding(
  at: NodePlace,
  message: string,
  more: {
    readonly fixes?: () => readonly Fix[];
    readonly related?: Report['related'];
    readonly tag?: Report['tag'];
  } = {},
): Report {
  const { fixes, related, tag } = more;
  return { at, message, ...(fixes && { fixes }), ...(related && { related }), ...(tag && { tag }) };
}
