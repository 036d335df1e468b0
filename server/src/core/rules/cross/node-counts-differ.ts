/**
 * Numbers of nodes: written, counted in a list of the plan, or left to their defaults. Where the plan gives one number for
 * all VSA nodes, the sum of both kinds is what counts.
 */
import type { Cloud, Presumed, Stated, Tally } from '../../model/cloud.js';
import { finding, related } from '../kit/finding.js';
import { addKey, changeTo } from '../kit/fixes.js';
import { capital, counted } from '../kit/words.js';
import type { Report } from '../rule.js';
import { compare, fileName } from './about-clouds.js';

const VSA = ['vsa-storage', 'vsa-ao-storage'];

export function countDifferences(plan: Cloud, other: Cloud): readonly Report[] {
  const tallies = isToldByMachines(plan, other) ? {} : (plan.counted ?? {});
  const keys = new Set([...Object.keys(plan.nodes), ...Object.keys(tallies), ...Object.keys(other.nodes)]);
  return [...keys].flatMap((key) => {
    if (VSA.includes(key) && sameSums(plan, other)) return [];
    const what = `the number of '${key}' nodes`;
    const [planned, built] = [plan.nodes[key], other.nodes[key]];
    const tally = tallies[key];
    if (!planned && tally) return untallied(plan, what, tally, built ?? other.presumed?.[key]);
    if (planned && built) return compare((a, b) => a === b, [{ what, plan: planned, other: built }]);
    if (planned) return leftOut(plan, what, planned, other.presumed?.[key]);
    return built ? unplanned(plan, what, built, plan.presumed?.[key]) : [];
  });
}

/** True where both have as many VSA nodes, and the plan does not tell them apart. */
function sameSums(plan: Cloud, other: Cloud): boolean {
  return !plan.nodes['vsa-ao-storage'] && !plan.counted?.['vsa-storage'] && sumOf(plan) === sumOf(other);
}

const sumOf = (cloud: Cloud) =>
  VSA.reduce((all, key) => all + ((cloud.nodes[key] ?? cloud.presumed?.[key])?.value ?? 0), 0);

/**
 * True where a list of machines lies beside the file, with roles, or with another number of lines than the file asks for:
 * what does not agree is said of the machines then.
 */
function isToldByMachines(plan: Cloud, { machines, nodes, presumed }: Cloud): boolean {
  if (!plan.machines || !machines) return false;
  if (machines.items.some(({ role }) => role)) return true;
  const keys = new Set([...Object.keys(nodes), ...Object.keys(presumed ?? {})]);
  const asked = [...keys].reduce((sum, key) => sum + ((nodes[key] ?? presumed?.[key])?.value ?? 0), 1);
  return machines.items.length !== asked;
}

const SHOWN = 20;

/** The plan lists machines, and the file has another number, written or by default. */
function untallied(
  plan: Cloud,
  what: string,
  { value, at }: Tally,
  built: Stated<number> | Presumed | undefined,
): readonly Report[] {
  if (!built || built.value === value) return [];
  const where = `listed in the plan '${fileName(plan.uri)}'`;
  const places = value === 0 ? at.slice(0, 1) : at.slice(0, SHOWN);
  const more = {
    related: places.map((place) => related(place, value === 0 ? 'None is listed here.' : 'One is here.')),
  };
  if ('section' in built)
    return [
      finding(
        built.at,
        `${capital(what)} defaults to ${built.value} without '${built.key}', but ${isAre(value)} ${where}.`,
        {
          ...more,
          fixes: () => addKey(built.section, built.key, value, { title: `Add '${built.key}: ${value}'` }),
        },
      ),
    ];
  return [
    finding(built.at, `${capital(what)} is '${built.value}' here, but ${isAre(value)} ${where}.`, {
      ...more,
      fixes: () => changeTo(built, value, { title: `Change to '${value}' here` }),
    }),
  ];
}

const isAre = (value: number) => counted(value, 'is', 'are');

/** The plan says it, and the file leaves it to a default that is another number. */
function leftOut(
  plan: Cloud,
  what: string,
  planned: Stated<number>,
  presumed: Presumed | undefined,
): readonly Report[] {
  if (!presumed || presumed.value === planned.value) return [];
  const { at, key, section, value } = presumed;
  const message = `${capital(what)} is '${planned.value}' in the plan '${fileName(plan.uri)}', but '${key}' is missing here and defaults to ${value}.`;
  return [
    finding(at, message, {
      related: [related(planned.at, `The plan says '${planned.value}' here.`)],
      fixes: () => addKey(section, key, planned.value, { title: `Add '${key}: ${planned.value}'` }),
    }),
  ];
}

/** The file says it, and the plan leaves it to a default that is another number. */
function unplanned(
  plan: Cloud,
  what: string,
  built: Stated<number>,
  presumed: Presumed | undefined,
): readonly Report[] {
  if (!presumed || presumed.value === built.value) return [];
  const { at, key, section, value } = presumed;
  const name = fileName(plan.uri);
  return [
    finding(
      built.at,
      `${capital(what)} is '${built.value}' here, but '${value}', the default, in the plan '${name}'.`,
      {
        related: [related(at, `The plan has no '${key}' here.`)],
        fixes: () =>
          addKey(section, key, built.value, { title: `Add '${key}: ${built.value}' in '${name}'` }),
      },
    ),
  ];
}
